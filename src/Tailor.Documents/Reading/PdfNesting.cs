using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Tailor.Documents.Reading;

/// <summary>
/// Looks at the objects of a PDF that PdfPig follows by recursion: references to references, colour spaces, functions,
/// shadings, patterns. One that holds itself would overflow its stack, which ends the process.
/// </summary>
/// <param name="scanner">The document's objects.</param>
/// <param name="filters">Decode its streams.</param>
/// <param name="budget">Limits the reading.</param>
internal sealed class PdfNesting(IPdfTokenScanner scanner, ILookupFilterProvider filters, ReadBudget budget)
{
    /// <summary>How deep objects may hold each other. A shading's colour space with its functions takes some ten levels.</summary>
    private const int MaxLevels = 64;

    /// <summary>A reference to a reference is legal, a chain of them is an attack.</summary>
    private const int MaxReferences = 8;

    /// <summary>The entries that lead to other content, or back up.</summary>
    private static readonly HashSet<string> Elsewhere = new(["Resources", "Parent", "G", "Metadata", "Properties", "PieceInfo"], StringComparer.Ordinal);

    /// <summary>The resources that are made of one another.</summary>
    private static readonly NameToken[] Nested = [NameToken.ColorSpace, NameToken.Shading, NameToken.Pattern, NameToken.ExtGState, NameToken.Xobject, NameToken.Font];

    private readonly HashSet<IndirectReference> seen = [];

    /// <summary>Refuses a dictionary of which an entry, or an item of one, is an endless chain of references.</summary>
    public void CheckReferences(DictionaryToken dictionary)
    {
        foreach (var value in dictionary.Data.Values)
        {
            if (Target(value) is ArrayToken items)
            {
                foreach (var item in items.Data)
                    Target(item);
            }
        }
    }

    /// <summary>Refuses resources that hold themselves. What forms draw is not looked at.</summary>
    public void CheckResources(DictionaryToken resources)
    {
        CheckReferences(resources);
        foreach (var token in resources.Data.Values)
        {
            if (Target(token) is DictionaryToken named)
                CheckReferences(named);
        }
        foreach (var kind in Nested)
        {
            if (resources.TryGet(kind, out var token))
                Walk(token, 0);
        }
    }

    private void Walk(IToken token, int level)
    {
        if (!IsNew(token, level))
            return;
        switch (Target(token))
        {
            case ArrayToken array:
                foreach (var item in array.Data)
                    Walk(item, level + 1);
                break;
            case StreamToken stream:
                WalkEntries(stream.StreamDictionary, level);
                CheckProgram(stream);
                break;
            case DictionaryToken dictionary:
                WalkEntries(dictionary, level);
                break;
        }
        Leave(token);
    }

    private void WalkEntries(DictionaryToken dictionary, int level)
    {
        foreach (var (name, value) in dictionary.Data)
        {
            if (!Elsewhere.Contains(name))
                Walk(value, level + 1);
        }
    }

    /// <summary>Functions of type 4 are programs of nested braces (ISO 32000-1, 7.10.5).</summary>
    private void CheckProgram(StreamToken function)
    {
        if (function.StreamDictionary.Find<NumericToken>(NameToken.FunctionType, scanner)?.Int != 4)
            return;
        var depth = 0;
        foreach (var value in function.Decode(filters, scanner).Span)
        {
            depth += value switch { (byte)'{' => 1, (byte)'}' => -1, _ => 0 };
            if (depth > MaxLevels)
                budget.Refuse(ReadingProblems.TooComplex);
        }
    }

    /// <summary>Objects that were left once are sound, so those that many hold are looked at once.</summary>
    private bool IsNew(IToken token, int level)
    {
        budget.Check();
        if (level > MaxLevels)
            budget.Refuse(ReadingProblems.TooComplex);
        return token is not IndirectReferenceToken reference || !seen.Contains(reference.Data);
    }

    private void Leave(IToken token)
    {
        if (token is IndirectReferenceToken reference)
            seen.Add(reference.Data);
    }

    private IToken Target(IToken token)
    {
        for (var step = 0; token is IndirectReferenceToken reference; step++)
        {
            if (step >= MaxReferences)
                budget.Refuse(ReadingProblems.TooComplex);
            token = scanner.Get(reference.Data)?.Data ?? NullToken.Instance;
        }
        return token;
    }
}
