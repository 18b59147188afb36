using CsCheck;
using Tailor.Pdf.Fonts;
using Tailor.Pdf.Layout;
using Tailor.Pdf.Text;

namespace Tailor.Pdf.Tests.Layout;

public class LineBreakerTests
{
    [Theory]
    [InlineData("one two", "one |two")]
    [InlineData("one  two", "one  |two")]
    [InlineData("well-known", "well-known")]
    [InlineData("one - two", "one |- two")]
    [InlineData("pre- and post-war", "pre- and |post-war")]
    [InlineData("2019-2021", "2019-2021")]
    [InlineData("2019–2021", "2019–2021")]
    [InlineData("-5", "-5")]
    [InlineData("a\u00A0b", "a\u00A0b")]
    [InlineData("example.com/about/team", "example.com/|about/|team")]
    [InlineData("CI/CD and client/server", "CI/CD |and |client/|server")]
    [InlineData("1/2", "1/2")]
    [InlineData("word—word", "word—|word")]
    [InlineData("李雷，好", "李|雷，|好")]
    [InlineData("（李）", "（李）")]
    [InlineData("用C#写", "用|C#|写")]
    [InlineData("𠮷野", "𠮷|野")]
    [InlineData("が\u200Bる", "が\u200B|る")]
    [InlineData("ซอฟต์แวร์", "ซอฟต์|แวร์")]
    [InlineData("한국어 이력서", "한|국|어 |이|력|서")]
    public void Breaks_StandOnlyWhereLinesMayEnd(string text, string expected)
    {
        var rules = LineBreakRules.Of(text);

        var broken = string.Concat(text.Select((c, at) => at > 0 && LineBreaker.MayEndBefore(text, at, rules[at]) ? $"|{c}" : $"{c}"));

        Assert.Equal(expected, broken);
    }

    [Fact]
    public void Word_WiderThanALine_IsCutAndNothingIsLost()
    {
        var word = string.Concat(Enumerable.Repeat("https://example.com?q=0123456789_", 12));

        var lines = Sample.LayOut(Sample.Text(word)).Lines().ToList();

        Assert.True(lines.Count > 2);
        Assert.Equal(word, string.Concat(lines.Select(line => line.Text)));
        Assert.All(lines, line => Assert.InRange(line.Width, 1, Sample.TextWidth + 0.01));
    }

    [Fact]
    public void LineFeed_StartsALine_AndTwoLeaveOneEmpty()
    {
        var lines = Sample.LayOut(Sample.Text("a\nb\n\nc")).Lines().ToList();

        Assert.Equal(["a", "b", "c"], lines.Select(line => line.Text));
        Assert.Equal(2 * (lines[1].Baseline - lines[0].Baseline), lines[2].Baseline - lines[1].Baseline, 3);
    }

    [Fact]
    public void AnyText_AtAnyWidth_KeepsItsCharactersAndItsMargins()
    {
        Gen.Select(Gen.String, Gen.Double[40, 300], Gen.Int[4, 30]).Sample((text, width, size) =>
        {
            var style = Sample.Style with { Size = size };
            var page = new PageFormat(width + 20, 500, Margins.All(10));
            var layout = FlowLayout.Arrange(new FlowDocument(page, [new Paragraph([new(text, style)])], new("")), FontLibrary.Bundled);

            Assert.Equal(PlainText.Of(text).Replace("\n", "").Replace("\u00AD", ""), string.Concat(layout.Lines().Select(line => line.Text)));
            Assert.All(layout.Lines(), line => Assert.True(line.Width <= width + 0.01 || IsOneCluster(line)));
        });
    }

    [Fact]
    public void Justification_FillsEveryLineButTheLast()
    {
        var text = string.Join(' ', Enumerable.Repeat("justified words", 40));

        var lines = Sample.LayOut(Sample.Text(text) with { Alignment = Alignment.Justify }).Lines().ToList();

        Assert.All(lines.SkipLast(1), line => Assert.Equal(Sample.TextWidth, InkWidth(line), 2));
        Assert.True(InkWidth(lines[^1]) < Sample.TextWidth);
    }

    [Fact]
    public void Justification_OfALineWithTooFewSpaces_IsLeftRagged()
    {
        var text = $"a few words {new string('m', 58)} b";

        var lines = Sample.LayOut(Sample.Text(text) with { Alignment = Alignment.Justify }).Lines().ToList();

        Assert.Equal("a few words ", lines[0].Text);
        Assert.True(InkWidth(lines[0]) < Sample.TextWidth / 2);
    }

    [Theory]
    [InlineData(Alignment.Start, 50.0, null)]
    [InlineData(Alignment.End, null, 545.276)]
    public void Alignment_PutsLinesAtTheMargin(Alignment alignment, double? left, double? right)
    {
        var line = Assert.Single(Sample.LayOut(Sample.Text("words ") with { Alignment = alignment }).Lines());

        Assert.Equal(left ?? line.X, line.X, 3);
        Assert.Equal(right ?? line.X + line.Width, line.X + line.Width, 3);
    }

    private static bool IsOneCluster(TextItem line) =>
        line.Runs.Sum(run => run.Glyphs.ToArray().DistinctBy(glyph => glyph.Cluster).Count()) == 1;

    private static double InkWidth(TextItem line)
    {
        var end = line.Text.TrimEnd().Length + line.Runs[0].Start;
        return line.Runs.Sum(run => run.Glyphs.ToArray().Where(glyph => glyph.Cluster < end).Sum(glyph => (double)glyph.Advance));
    }
}
