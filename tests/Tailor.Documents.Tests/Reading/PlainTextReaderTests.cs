namespace Tailor.Documents.Tests.Reading;

public sealed class PlainTextReaderTests
{
    [Fact]
    public async Task Text_WithRulesUnderLines_HasHeadings()
    {
        var document = await Lines.ReadAsync("Ada Example\n\nSKILLS\n------\nC#, Go\n=====\n\n***\nEnd\n");

        Assert.Equal("Ada Example\n# SKILLS\n# C#, Go\nEnd", document.Notation());
    }

    [Fact]
    public async Task Text_WithBlankLines_HasGaps()
    {
        var document = await Lines.ReadAsync("\n\nOne\nTwo\n \t \nThree\r\n\r\nFour\rFive\fSix");

        Assert.Equal(["One", "Two", "Three", "Four", "Five", "Six"], document.Lines.Select(l => l.Text));
        Assert.Equal([false, false, true, true, false, false], document.Lines.Select(l => l.AfterGap));
        Assert.Equal([1, 2, 3, 4, 5, 6], document.Lines.Select(l => l.Number));
    }

    [Fact]
    public async Task Text_WithIndentsAndColumns_ShowsThemInBoxes()
    {
        var document = await Lines.ReadAsync("* Built\n  a thing\n\tTabbed\nAcme      2019");

        Assert.Equal([0, 12, 48, 0], document.Lines.Select(l => l.Words[0].Box!.Value.Left));
        Assert.Equal(60, document.Lines[3].Words[1].Box!.Value.Left);
    }

    [Fact]
    public async Task Text_WithWrappedBullets_StaysLines()
    {
        var document = await Lines.ReadAsync("- Built a thing that\n  wraps\n- And another\n");

        Assert.Equal("- Built a thing that\nwraps\n- And another", document.Notation());
    }
}
