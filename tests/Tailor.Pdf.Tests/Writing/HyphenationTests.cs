using Tailor.Pdf.Layout;
using Tailor.Pdf.Text;

namespace Tailor.Pdf.Tests.Writing;

public class HyphenationTests
{
    private const string Sentence = "considerable responsibility for internationalisation infrastructure, representing interdisciplinary collaboration ";

    [Fact]
    public void Words_BrokenByHyphens_AreExtractedWhole()
    {
        var text = string.Concat(Enumerable.Repeat(Sentence, 12)).TrimEnd();
        var paragraph = Sample.Text(text) with { Alignment = Alignment.Justify, Hyphenate = true, IndentEnd = 250 };

        Assert.Contains(Sample.LayOut(paragraph).Lines(), line => line.Runs[^1].IsHyphen);
        Assert.Equal(text.Split(' '), PdfTool.Words(Sample.Render(paragraph)));
    }

    [Theory]
    [InlineData("en", "hyphenation", "hy-phen-a-tion")]
    [InlineData("en", "associate", "as-so-ci-ate")]
    [InlineData("de", "silbentrennung,", "sil-ben-tren-nung,")]
    [InlineData("fr", "informatique", "in-for-ma-tique")]
    [InlineData("es", "desarrollo", "desa-rro-llo")]
    [InlineData("en", "Hyphenation NATO example2 user@example.org", "Hyphenation NATO example2 user@example.org")]
    public void Words_OfALanguage_AreHyphenatedWhereItsPatternsSay(string language, string text, string expected)
    {
        var places = Hyphenation.Of(language)!.PlacesIn(text).ToHashSet();

        Assert.Equal(expected, string.Concat(text.Select((c, at) => places.Contains(at) ? $"-{c}" : $"{c}")));
    }

    [Theory]
    [InlineData("en-GB")]
    [InlineData("ja")]
    public void Language_WithoutFreePatterns_HasNone(string language) => Assert.Null(Hyphenation.Of(language));

    [Fact]
    public void SoftHyphen_IsDrawnOnlyAtALinesEnd_AndTheWordIsExtractedWhole()
    {
        var unit = "Donau\u00ADdampf\u00ADschiff\u00ADfahrt ";
        var paragraph = Sample.Text(string.Concat(Enumerable.Repeat(unit, 40))) with { IndentEnd = 50 };

        var file = Sample.Render(paragraph);

        Assert.Contains(Sample.LayOut(paragraph).Lines(), line => line.Runs[^1].IsHyphen);
        Assert.Equal(Enumerable.Repeat("Donaudampfschifffahrt", 40), PdfTool.Words(file));
    }
}
