using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Tailor.Documents.Reading;

/// <summary>PdfPig's stream filters within a budget: what a stream decodes to is measured before it is decoded.</summary>
/// <param name="budget">Limits the reading.</param>
internal sealed class PdfFilters(ReadBudget budget) : ILookupFilterProvider
{
    private readonly IFilterProvider filters = DefaultFilterProvider.Instance;

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Within(filters.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary, IPdfTokenScanner scanner)
    {
        if (!dictionary.TryGet(NameToken.Filter, out var token) && !dictionary.TryGet(NameToken.F, out token))
            return [];
        var names = PdfTokens.Resolve<ArrayToken>(token, scanner)?.Data ?? [token];
        return GetNamedFilters([.. names.Select(n => PdfTokens.Resolve<NameToken>(n, scanner)).OfType<NameToken>()]);
    }

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Within(filters.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Within(filters.GetAllFilters());

    private IFilter[] Within(IReadOnlyList<IFilter> all) => [.. all.Select(f => new PdfFilter(f, budget))];
}
