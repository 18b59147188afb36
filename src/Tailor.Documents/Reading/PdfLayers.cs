using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Tailor.Documents.Reading;

/// <summary>Which optional content of a document is off when it is opened (ISO 32000-1, 8.11.4).</summary>
internal sealed class PdfLayers
{
    private readonly IPdfTokenScanner scanner;
    private readonly List<DictionaryToken> off;

    public PdfLayers(PdfDocument document)
    {
        scanner = document.Structure.TokenScanner;
        var all = document.Structure.Catalog.CatalogDictionary.Find<DictionaryToken>(NameToken.Create("OCProperties"), scanner);
        var initial = all?.Find<DictionaryToken>(NameToken.D, scanner);
        off = Groups(initial, "OFF");
        if (initial?.Find<NameToken>(NameToken.Create("BaseState"), scanner)?.Data == "OFF")
        {
            var on = Groups(initial, "ON");
            off.AddRange(Groups(all, "OCGs").Where(g => !on.Contains(g)));
        }
    }

    /// <summary>Whether what belongs to the layer is not shown.</summary>
    public bool Hides(PdfLayer? layer)
    {
        for (; layer is not null && off.Count > 0; layer = layer.Outer)
        {
            if (IsOff(layer.Content))
                return true;
        }
        return false;
    }

    /// <summary>A group is on or off; a membership follows its groups by its policy, unless it has an expression, which is not read.</summary>
    private bool IsOff(DictionaryToken content)
    {
        if (content.Find<NameToken>(NameToken.Type, scanner)?.Data != "OCMD")
            return off.Contains(content);
        if (content.ContainsKey(NameToken.Create("VE")))
            return false;
        var groups = content.Find<DictionaryToken>(NameToken.Create("OCGs"), scanner) is { } single ? [single] : Groups(content, "OCGs");
        return groups.Count > 0 && content.Find<NameToken>(NameToken.P, scanner)?.Data switch
        {
            "AllOn" => groups.Exists(off.Contains),
            "AnyOff" => !groups.Exists(off.Contains),
            "AllOff" => !groups.TrueForAll(off.Contains),
            _ => groups.TrueForAll(off.Contains),
        };
    }

    private List<DictionaryToken> Groups(DictionaryToken? dictionary, string name) =>
        [.. (dictionary?.Find<ArrayToken>(NameToken.Create(name), scanner)?.Data ?? []).Select(g => PdfTokens.Resolve<DictionaryToken>(g, scanner)).OfType<DictionaryToken>()];
}
