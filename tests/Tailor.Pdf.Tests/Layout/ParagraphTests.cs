using Tailor.Pdf.Layout;

namespace Tailor.Pdf.Tests.Layout;

public class ParagraphTests
{
    private static readonly IReadOnlyList<TextSpan> Date = [new("September 2019 – December 2021", Sample.Style)];

    [Fact]
    public void TrailingPart_ThatFits_StandsAtTheRightOfTheLastLine()
    {
        var lines = Sample.LayOut(Sample.Text("Engineer") with { Trailing = Date }).Lines().ToList();

        Assert.Equal(2, lines.Count);
        Assert.Equal(lines[0].Baseline, lines[1].Baseline);
        Assert.Equal(Sample.Page.Width - 50, lines[1].X + lines[1].Width, 3);
        Assert.Equal("Engineer ", lines[0].Text);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(70)]
    [InlineData(80)]
    [InlineData(90)]
    [InlineData(100)]
    [InlineData(300)]
    public void TrailingPart_BesideAnyText_IsNeverBrokenNorOverIt(int characters)
    {
        var title = string.Concat(Enumerable.Repeat("wordy ", characters / 6));

        var lines = Sample.LayOut(Sample.Text(title) with { Trailing = Date }).Lines().ToList();

        Assert.Equal(Date[0].Text, lines[^1].Text);
        Assert.Equal(Sample.Page.Width - 50, lines[^1].X + lines[^1].Width, 3);
        var beside = lines[^2];
        Assert.True(beside.Baseline < lines[^1].Baseline || beside.X + beside.Width + 10 <= lines[^1].X);
    }

    [Fact]
    public void TrailingPart_WiderThanTheLine_IsSetOverSeveral()
    {
        var wide = string.Join(' ', Enumerable.Repeat("Vladivostok", 30));

        var lines = Sample.LayOut(Sample.Text("Title") with { Trailing = [new(wide, Sample.Style)] }).Lines().ToList();

        Assert.Equal(wide, string.Concat(lines.Skip(1).Select(line => line.Text)));
        Assert.All(lines, line => Assert.InRange(line.X, 49.99, 545.3));
    }

    [Fact]
    public void TrailingPart_WithoutText_StandsAlone()
    {
        var line = Assert.Single(Sample.LayOut(new Paragraph([]) { Trailing = Date }).Lines());

        Assert.Equal(Sample.Page.Width - 50, line.X + line.Width, 3);
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData("a", "", "")]
    [InlineData("a", "\nb", "")]
    [InlineData("\n", "\n", "\n")]
    [InlineData("", "\n\nb", "x\ny")]
    public void Parts_WithoutTextOrWithLineFeeds_AreSetAsTheyAre(string text, string trailing, string label)
    {
        var paragraph = Sample.Text(text) with
        {
            Trailing = [new(trailing, Sample.Style)],
            Label = label.Length == 0 ? new([], 10) : new([new(label, Sample.Style)], 10),
        };

        var lines = Sample.LayOut(paragraph).Lines();

        Assert.Equal(
            $"{label}{text}{trailing}".Replace("\n", ""),
            string.Concat(lines.Select(line => line.Text)).Replace(" ", ""));
    }

    [Fact]
    public void Label_HangsBeforeTheFirstLine()
    {
        var label = new ListLabel([new("•", Sample.Style)], 12);
        var item = Sample.Text(string.Join(' ', Enumerable.Repeat("words", 60))) with { IndentStart = 20, Label = label };

        var lines = Sample.LayOut(item).Lines().ToList();

        Assert.Equal("• ", lines[0].Text);
        Assert.Equal(50 + 20 - 12, lines[0].X, 3);
        Assert.Equal(lines[0].Baseline, lines[1].Baseline);
        Assert.All(lines.Skip(1), line => Assert.Equal(70, line.X, 3));
    }

    [Fact]
    public void Links_CoverTheirTextOnEveryLine_AndNothingElse()
    {
        var document = Sample.LayOut(new Paragraph([
            new("See ", Sample.Style),
            new("my ", Sample.Style with { Bold = true }, "https://example.com"),
            new(string.Join(' ', Enumerable.Repeat("site", 40)), Sample.Style, "https://example.com"),
            new(" now", Sample.Style)]));

        var links = document.Pages[0].Items.OfType<LinkItem>().ToList();
        var lines = document.Lines().ToList();

        Assert.Equal(2, lines.Count);
        Assert.Equal(2, links.Count);
        Assert.True(links[0].X > lines[0].X + 10);
        Assert.Equal(lines[0].X + lines[0].Width, links[0].X + links[0].Width, 2);
        Assert.Equal(lines[1].X, links[1].X, 2);
        Assert.True(links[1].X + links[1].Width < lines[1].X + lines[1].Width);
        Assert.All(links, link => Assert.Contains(lines, line => line.Baseline > link.Y && line.Baseline < link.Y + link.Height));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("example.com")]
    [InlineData("")]
    public void Links_ThatNoReaderExpects_StayText(string link)
    {
        var document = Sample.LayOut(new Paragraph([new("text", Sample.Style, link)]));

        Assert.DoesNotContain(document.Pages[0].Items, item => item is LinkItem);
        Assert.Equal("text", Assert.Single(document.Lines()).Text);
    }

    [Fact]
    public void RightToLeftParagraph_IsTheMirrorOfALeftToRightOne()
    {
        var item = new Paragraph([new("words", Sample.Style)])
        {
            IndentStart = 20,
            Label = new([new("•", Sample.Style)], 10),
            Trailing = [new("place", Sample.Style)],
        };

        var lines = Sample.LayOut(item, item with { Direction = TextDirection.RightToLeft }).Lines().ToList();

        var mirrored = lines.Take(3).Select(line => Sample.Page.Width - line.X - line.Width);
        Assert.Equal(mirrored, lines.Skip(3).Select(line => line.X), (a, b) => Math.Abs(a - b) < 0.01);
    }
}
