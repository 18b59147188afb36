using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Tailor.Documents.Reading;

/// <summary>
/// Looks at what a PDF's pages ask for before they are read, and refuses what would take too much. PdfPig looks at no
/// budget while it runs a page's content, a form that draws itself through another overflows its stack, which ends the
/// process, and aborting its thread can end it too.
/// </summary>
internal sealed class PdfInspection
{
    /// <summary>The most operators that all pages may run, forms counted as often as they are drawn. Resumes stay below 50,000.</summary>
    private const double MaxOperators = 1_000_000;

    /// <summary>How deep forms may draw forms. Writers nest them three or four deep.</summary>
    private const int MaxFormDepth = 28;

    /// <summary>How many nodes a tree of pages may have.</summary>
    private const int MaxPageNodes = 10 * ReadBudget.MaxPages;

    private readonly IPdfTokenScanner scanner;
    private readonly ILookupFilterProvider filters;
    private readonly ReadBudget budget;
    private readonly Dictionary<IndirectReference, Cost> forms = [];
    private readonly PdfFontInspection fonts;
    private readonly PdfNesting nesting;
    private Cost total;

    private PdfInspection(PdfDocument document, PdfFilters filters, ReadBudget budget)
    {
        scanner = document.Structure.TokenScanner;
        this.filters = filters;
        this.budget = budget;
        fonts = new PdfFontInspection(scanner, filters, budget);
        nesting = new PdfNesting(scanner, filters, budget);
    }

    /// <summary>Refuses the document, through its budget, when reading it would take too much.</summary>
    public static void Check(PdfDocument document, PdfFilters filters, ReadBudget budget)
    {
        var inspection = new PdfInspection(document, filters, budget);
        var catalog = document.Structure.Catalog.CatalogDictionary;
        inspection.nesting.CheckReferences(catalog);
        if (catalog.Find<DictionaryToken>(NameToken.Pages, inspection.scanner) is { } pages)
            inspection.CheckPages(pages);
    }

    private void CheckPages(DictionaryToken root)
    {
        var open = new Stack<(DictionaryToken Node, DictionaryToken? Resources)>([(root, null)]);
        for (var nodes = 0; open.TryPop(out var next) && nodes < MaxPageNodes; nodes++)
        {
            nesting.CheckReferences(next.Node);
            var resources = next.Node.Find<DictionaryToken>(NameToken.Resources, scanner) ?? next.Resources;
            if (next.Node.Find<ArrayToken>(NameToken.Kids, scanner) is { } kids)
            {
                foreach (var kid in kids.Data.Select(k => Resolve<DictionaryToken>(k)).OfType<DictionaryToken>().Take(MaxPageNodes))
                    open.Push((kid, resources));
            }
            else if (next.Node.Find<IToken>(NameToken.Contents, scanner) is { } contents)
            {
                foreach (var stream in (contents is ArrayToken parts ? parts.Data : [contents]).Select(Resolve<StreamToken>).OfType<StreamToken>())
                    Add(CostOf(stream, resources, depth: 0));
            }
        }
    }

    private void Add(Cost cost)
    {
        total += cost;
        if (total.Characters > ReadBudget.MaxCharacters)
            budget.Refuse(ReadingProblems.TooMuchText);
        if (total.Operators > MaxOperators)
            budget.Refuse(ReadingProblems.TooComplex);
    }

    private Cost CostOf(StreamToken stream, DictionaryToken? resources, int depth)
    {
        budget.Check();
        if (depth > MaxFormDepth)
            budget.Refuse(ReadingProblems.TooComplex);
        var scan = PdfContentScan.Of(stream.Decode(filters, scanner).Span);
        var cost = new Cost(scan.Operators, scan.Characters);
        if (resources is null)
            return cost;
        nesting.CheckResources(resources);
        if (resources.Find<DictionaryToken>(NameToken.Font, scanner) is { } named)
            fonts.Check(named);
        if (scan.Drawn.Count > 0 && resources.Find<DictionaryToken>(NameToken.Xobject, scanner) is { } objects)
        {
            foreach (var (name, times) in scan.Drawn)
            {
                if (objects.TryGet(NameToken.Create(name), out var form))
                    cost += CostOfForm(form, resources, depth + 1) * times;
            }
        }
        return cost;
    }

    private Cost CostOfForm(IToken form, DictionaryToken resources, int depth)
    {
        var reference = (form as IndirectReferenceToken)?.Data;
        if (reference is { } known && forms.TryGetValue(known, out var cost))
            return cost;
        if (Resolve<StreamToken>(form) is not { } stream || !IsForm(stream))
            return default;
        cost = CostOf(stream, stream.StreamDictionary.Find<DictionaryToken>(NameToken.Resources, scanner) ?? resources, depth);
        if (reference is { } read)
            forms[read] = cost;
        return cost;
    }

    private static bool IsForm(StreamToken stream) => stream.StreamDictionary.TryGet(NameToken.Subtype, out var type) && type.Equals(NameToken.Form);

    private T? Resolve<T>(IToken token)
        where T : class, IToken
        => PdfTokens.Resolve<T>(token, scanner);

    /// <summary>What content takes. Doubles, since forms that draw forms multiply.</summary>
    private readonly record struct Cost(double Operators, double Characters)
    {
        public static Cost operator +(Cost a, Cost b) => new(a.Operators + b.Operators, a.Characters + b.Characters);

        public static Cost operator *(Cost cost, int times) => new(cost.Operators * times, cost.Characters * times);
    }
}
