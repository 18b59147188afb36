using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Tailor.Documents.Reading;

/// <summary>
/// Looks at the tables of a PDF's fonts, which give values to whole ranges of codes. PdfPig stores a value per code, so a
/// range over all numbers takes more memory than there is.
/// </summary>
/// <param name="scanner">The document's objects.</param>
/// <param name="filters">Decode its streams.</param>
/// <param name="budget">Limits the reading.</param>
internal sealed partial class PdfFontInspection(IPdfTokenScanner scanner, ILookupFilterProvider filters, ReadBudget budget)
{
    /// <summary>The most codes that one table may cover: fonts have up to 65,536 glyphs, Unicode has 1,114,112 code points.</summary>
    private const double MaxCodes = 0x110000;

    private readonly HashSet<IToken> seen = [];

    /// <summary>Refuses the document, through its budget, when a font's tables are too large.</summary>
    /// <param name="fonts">The fonts of a page or form by name.</param>
    public void Check(DictionaryToken fonts)
    {
        foreach (var token in fonts.Data.Values.Where(seen.Add))
        {
            if (PdfTokens.Resolve<DictionaryToken>(token, scanner) is { } font)
                CheckFont(font);
        }
    }

    private void CheckFont(DictionaryToken font)
    {
        budget.Check();
        CheckProgram(font);
        foreach (var name in (NameToken[])[NameToken.ToUnicode, NameToken.Encoding])
        {
            if (font.Find<StreamToken>(name, scanner) is { } map)
                CheckMap(map);
        }
        if (font.Find<ArrayToken>(NameToken.DescendantFonts, scanner) is not { } descendants)
            return;
        foreach (var descendant in descendants.Data.Select(d => PdfTokens.Resolve<DictionaryToken>(d, scanner)).OfType<DictionaryToken>())
        {
            CheckProgram(descendant);
            CheckWidths(descendant, NameToken.W, valuesPerRange: 1);
            CheckWidths(descendant, NameToken.W2, valuesPerRange: 3);
        }
    }

    private void CheckProgram(DictionaryToken font)
    {
        if (font.Find<DictionaryToken>(NameToken.FontDescriptor, scanner) is not { } descriptor)
            return;
        if (descriptor.Find<StreamToken>(NameToken.FontFile, scanner) is { } type1 && seen.Add(type1))
            new GlyphPrograms(budget).CheckType1(type1.Decode(filters, scanner).Span);
        if (descriptor.Find<StreamToken>(NameToken.FontFile3, scanner) is { } compact && seen.Add(compact))
            new GlyphPrograms(budget).CheckCff(compact.Decode(filters, scanner).ToArray());
    }

    /// <summary>Widths are given as <c>first [w1 w2 …]</c> or <c>first last w</c> (ISO 32000-1, 9.7.4.3).</summary>
    private void CheckWidths(DictionaryToken font, NameToken name, int valuesPerRange)
    {
        if (font.Find<ArrayToken>(name, scanner) is not { } widths)
            return;
        double codes = 0;
        for (var i = 0; i + 1 < widths.Length;)
        {
            if (Number(widths[i]) is { } first && Number(widths[i + 1]) is { } last)
            {
                codes += Math.Abs(last - first);
                i += 2 + valuesPerRange;
            }
            else
                i += 2;
        }
        Limit(codes);
    }

    /// <summary>Ranges of a CMap are given as <c>&lt;first&gt; &lt;last&gt; value</c> (ISO 32000-1, 9.7.5.4 and 9.10.3).</summary>
    private void CheckMap(StreamToken map)
    {
        var text = Encoding.Latin1.GetString(map.Decode(filters, scanner).Span);
        Limit(Ranges.Matches(text).SelectMany(s => Range.Matches(s.Value))
            .Sum(r => Math.Abs(Hex(r.Groups[2].ValueSpan) - Hex(r.Groups[1].ValueSpan))));
    }

    private void Limit(double codes)
    {
        if (codes > MaxCodes)
            budget.Refuse(ReadingProblems.TooComplex);
    }

    private double? Number(IToken token) => PdfTokens.Resolve<NumericToken>(token, scanner)?.Double;

    private static double Hex(ReadOnlySpan<char> digits) =>
        uint.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) ? code : 0;

    [GeneratedRegex("begin(?:bf|cid|notdef)range.*?(?:end|$)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Ranges { get; }

    [GeneratedRegex(@"<\s*([0-9a-fA-F]{1,8})\s*>\s*<\s*([0-9a-fA-F]{1,8})\s*>\s*(?:<[^>]*>|\[[^\]]*\]|\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex Range { get; }
}
