using Tailor.Pdf.Fonts;
using Tailor.Pdf.Layout;

namespace Tailor.Pdf.Tests.Writing;

public class ExtractionTests
{
    public static TheoryData<string, string> Texts()
    {
        string[] texts =
        [
            "An efficient office finally offered affluent staff fjords, waffles, titles, attics, Waffle fittings and Kjell's ffi ffl",
            "Zażółć gęślą jaźń ŁÓDŹ Żyła Śnieg Ćma",
            "İstanbul ığdır Şişli Çağrı Gülüş",
            "Nguyễn Thị Bảo Đặng Vũ Quốc Hưởng",
            "Ελληνικά γράμματα Οδυσσεύς Ώρα ΐ ΰ",
            "Съешь ещё этих мягких французских булок ЩЁ Їжак ґанок",
            "Ångström Ærø Œuvre Straße Þór façade naïve coöperate",
            "C++ C# F# .NET 10 node.js TCP/IP CI/CD R&D 45% ±3° €5 £7 $1,000 (2019–2021) “quoted” — it’s",
            "Te\u0301le\u0301phone re\u0301sume\u0301",
            "<b>bold</b> &amp; <img src=\"/etc/passwd\"> ${x} %s \\n (nested (parens)) \\",
        ];
        var data = new TheoryData<string, string>();
        foreach (var family in new[] { BundledFonts.Sans, BundledFonts.Serif })
        {
            foreach (var text in texts)
            {
                data.Add(family, text);
            }
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Words_InEveryStyle_ComeBackLetterByLetter(string family, string text)
    {
        var style = Sample.Style with { Family = family };
        TextStyle[] styles = [style, style with { Bold = true }, style with { Italic = true }, style with { Bold = true, Italic = true }];

        var file = Sample.Render([.. styles.Select(style => new Paragraph([new(text, style)]) { SpaceAfter = 4 })]);

        var expected = styles.SelectMany(_ => text.Normalize().Split(' '));
        Assert.Equal(expected, PdfTool.Words(file).Select(word => word.Normalize()));
        Assert.Empty(file.Warnings);
    }

    [Fact]
    public void Words_OnBrokenLines_NeverGlueTogether()
    {
        var text = string.Join(' ', Enumerable.Range(0, 400).Select(i => $"word{i}"));

        var file = Sample.Render(Sample.Text(text), Sample.Text(text) with { Alignment = Alignment.Justify });

        Assert.Equal($"{text} {text}".Split(' '), PdfTool.Words(file));
        Assert.All(Sample.LayOut(Sample.Text(text)).Lines().SkipLast(1), line => Assert.EndsWith(" ", line.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("year-over-year ", "year-over-year")]
    [InlineData("word\u2013word ", "word\u2013word")]
    [InlineData("word\u2014word ", "word\u2014word")]
    [InlineData("client/server ", "client/server")]
    [InlineData("a-long-address-", "a-long-address-")]
    [InlineData("word - ", "word-")]
    [InlineData("pre- and post-war ", "pre-andpost-war")]
    public void Compounds_BrokenOverLines_LoseNothing(string unit, string compound)
    {
        var file = Sample.Render(Sample.Text(string.Concat(Enumerable.Repeat(unit, 200))));

        var together = string.Concat(PdfTool.Words(file));

        Assert.Equal(string.Concat(Enumerable.Repeat(compound, 200)), together);
    }

    [Fact]
    public void ReadingOrder_OfLabelTextAndTrailingPart_IsKept()
    {
        var file = Sample.Render(
            Sample.Text("Lead engineer at Example") with { Trailing = [new("2019–2021", Sample.Style)] },
            Sample.Text("Did one thing.") with { IndentStart = 12, Label = new([new("•", Sample.Style)], 10) },
            Sample.Text("Did another."));

        Assert.Equal(["Lead", "engineer", "at", "Example", "2019–2021", "•", "Did", "one", "thing.", "Did", "another."], Raw(file));
    }

    [Fact]
    public void Glyph_ThatStandsForTwoCharacters_GivesEachBack()
    {
        var file = Sample.Render(Sample.Text("Ω\u2126 Δ\u2206 K\u212A µ\u03BC"));

        Assert.Equal("Ω\u2126 Δ\u2206 K\u212A µ\u03BC", PdfTool.Text(file).TrimEnd('\n', '\f'));
    }

    private static string[] Raw(PdfFile file) =>
        PdfTool.Text(file, "-raw").Split([' ', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries);
}
