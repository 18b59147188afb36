using CsCheck;
using Tailor.Pdf.Layout;

namespace Tailor.Pdf.Tests.Layout;

public class PaginationTests
{
    /// <summary>As many lines as a page holds.</summary>
    private static readonly int Lines = (int)((Sample.Page.Height - 100) / (10 * 1.25));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Heading_KeptWithNext_IsNeverLastOnItsPage(int linesLeft)
    {
        var layout = Sample.LayOut([
            .. Fill(Lines - linesLeft),
            Sample.Text("Heading") with { KeepWithNext = true },
            new Rule(0.5, Rgb.Black) { KeepWithNext = true },
            Sample.Text("Entry") with { KeepWithNext = true },
            Sample.Text(Words(200))]);

        var page = layout.Pages.Single(page => page.Lines().Any(line => line.Text == "Heading"));

        Assert.True(page.Lines().SkipWhile(line => line.Text != "Heading").Count() >= 4);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Paragraph_OverTwoPages_HasTwoLinesOnEach(int linesLeft)
    {
        var paragraph = Sample.Text(Words(80));
        var total = Sample.LayOut(paragraph).Lines().Count();
        Assert.True(total > 4);

        var layout = Sample.LayOut([.. Fill(Lines - linesLeft), paragraph]);

        var perPage = layout.Pages.Select(page => page.Lines().Count(line => line.Block == Lines - linesLeft)).ToList();
        perPage.RemoveAll(count => count == 0);
        Assert.Equal(total, perPage.Sum());
        Assert.All(perPage, count => Assert.InRange(count, 2, total));
    }

    [Fact]
    public void Paragraph_KeptTogether_MovesAsAWhole()
    {
        var layout = Sample.LayOut([.. Fill(Lines - 3), Sample.Text(Words(80)) with { KeepTogether = true }]);

        Assert.Equal(Lines - 3, layout.Pages[0].Lines().Count());
    }

    [Fact]
    public void Blocks_ThatAreAllKeptTogether_StillFlow()
    {
        var layout = Sample.LayOut([.. Fill(3 * Lines).Select(block => block with { KeepWithNext = true })]);

        Assert.Equal(3, layout.Pages.Count);
        Assert.Equal(3 * Lines, layout.Lines().Count());
    }

    [Fact]
    public void Row_TallerThanThePage_StandsAlone()
    {
        var layout = Sample.LayOut(Sample.Text("a"), new Paragraph([new("B", Sample.Style with { Size = 900 })]), Sample.Text("c"));

        Assert.Equal(["a", "B", "c"], layout.Pages.Select(page => Assert.Single(page.Lines()).Text));
    }

    [Fact]
    public void SpaceBetweenBlocks_IsTheLargerOne_AndNoneAtTheTop()
    {
        var lines = Sample.LayOut(
            Sample.Text("a") with { SpaceBefore = 30, SpaceAfter = 4 },
            Sample.Text("b") with { SpaceBefore = 9, SpaceAfter = 20 },
            Sample.Text("c")).Lines().ToList();

        Assert.InRange(lines[0].Baseline, 50, 62.5);
        Assert.Equal(12.5 + 9, lines[1].Baseline - lines[0].Baseline, 3);
        Assert.Equal(12.5 + 20, lines[2].Baseline - lines[1].Baseline, 3);
    }

    [Fact]
    public void Footer_StandsInTheBottomMarginOfEveryPage()
    {
        var document = Sample.Document(Fill(2 * Lines)) with { Footer = (page, pages) => Sample.Text($"{page}/{pages}") };

        var layout = FlowLayout.Arrange(document, Pdf.Fonts.FontLibrary.Bundled);

        Assert.Equal(["1/2", "2/2"], layout.Pages.Select(page => page.Lines().Last().Text));
        Assert.All(layout.Pages, page => Assert.InRange(page.Lines().Last().Baseline, page.Height - 50, page.Height));
    }

    [Fact]
    public void Outline_NamesThePageOfEachHeading()
    {
        var layout = Sample.LayOut([
            Sample.Text("First") with { HeadingLevel = 1 },
            .. Fill(Lines),
            new Paragraph([new("Se", Sample.Style), new("cond", Sample.Style)]) { HeadingLevel = 2 }]);

        Assert.Equal([("First", 1, 0), ("Second", 2, 1)], layout.Outline.Select(entry => (entry.Title, entry.Level, entry.Page)));
    }

    [Fact]
    public void AnyBlocks_KeepTheirTextTheirOrderAndTheMargins()
    {
        var genText = Gen.Int[0, 60].Select(Words);
        var genBlock = Gen.Select(genText, Gen.Bool, Gen.Bool, Gen.Double[0, 40], Gen.Int[0, 2], Gen.Bool).Select(
            (text, withNext, together, space, kind, label) => kind == 2
                ? (Block)new Rule(1, Rgb.Black) { KeepWithNext = withNext, SpaceAfter = space }
                : Sample.Text(text) with
                {
                    KeepWithNext = withNext,
                    KeepTogether = together,
                    SpaceBefore = space,
                    IndentStart = space,
                    Trailing = kind == 1 ? [new("2019", Sample.Style)] : [],
                    Label = label ? new([new("•", Sample.Style)], space) : null,
                });
        genBlock.Array[0, 60].Sample(blocks =>
        {
            var layout = Sample.LayOut(blocks);

            Assert.Equal(
                string.Concat(blocks.OfType<Paragraph>().Select(TextOf)).Replace(" ", "", StringComparison.Ordinal),
                string.Concat(layout.Lines().Select(line => line.Text)).Replace(" ", "", StringComparison.Ordinal));
            Assert.Equal(blocks.OfType<Rule>().Count(), layout.Pages.Sum(page => page.Items.OfType<RectangleItem>().Count()));
            foreach (var page in layout.Pages)
            {
                Assert.All(page.Lines(), line => Assert.InRange(line.X, 49.99, 545.3 - line.Width));
                Assert.All(page.Lines(), line => Assert.InRange(line.Baseline, 55, page.Height - 50));
                Assert.Equal(page.Lines().Select(line => line.Baseline), page.Lines().Select(line => line.Baseline).Order());
            }
        });
    }

    private static string TextOf(Paragraph paragraph)
    {
        var text = string.Concat(paragraph.Spans.Concat(paragraph.Trailing).Select(span => span.Text));
        return text.Length == 0 ? "" : (paragraph.Label is null ? "" : "•") + text;
    }

    private static Block[] Fill(int lines) => [.. Enumerable.Range(0, lines).Select(i => Sample.Text($"line {i}"))];

    private static string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(i => $"word{i}"));
}
