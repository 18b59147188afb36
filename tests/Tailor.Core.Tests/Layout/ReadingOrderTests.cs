using Tailor.Core.Layout;
using Tailor.Core.Parsing;

namespace Tailor.Core.Tests.Layout;

public class ReadingOrderTests
{
    private const string Sidebar = """
        SKILLS              Ada Example
        Weaving by hand     Weaver who likes long and even
        Natural dyeing      threads of every colour there is.
        Spinning            1980 to 1984 in a mill by the sea
        LANGUAGES           and afterwards in many others too
        Welsh               until all of them were closed down.
                            Now teaches what she knows.
        """;

    [Fact]
    public void Sidebar_BesideText_IsReadAfterItAsAFlowOfItsOwn()
    {
        var lines = Drawn.Lines(Sidebar);

        Assert.Equal(
            ["Ada Example", "Weaver who likes long and even", "threads of every colour there is.", "1980 to 1984 in a mill by the sea",
             "and afterwards in many others too", "until all of them were closed down.", "Now teaches what she knows.",
             "SKILLS", "Weaving by hand", "Natural dyeing", "Spinning", "LANGUAGES", "Welsh"],
            lines.Select(l => l.Text));
        Assert.Equal(2, lines.Select(l => l.Block).Distinct().Count());
    }

    [Fact]
    public void DatesOnTheLeft_BesideEntries_AreLabelsBeforeThem()
    {
        var lines = Drawn.Lines("""
            2019 - 2021    Weaver at the mill in the valley
                           Wove nine hundred yards of cloth
                           and mended the loom every week.
            2015 - 2018    Spinner at the mill on the hill
                           Spun yarn from wool of two kinds.
            """);

        Assert.Equal([LineRole.RowLabel, LineRole.Text, LineRole.Text, LineRole.Text, LineRole.RowLabel, LineRole.Text, LineRole.Text], lines.Select(l => l.Role));
        Assert.Equal("2015 - 2018", lines[4].Text);
    }

    [Fact]
    public void DatesFlushRight_BesideTitles_StayOnTheirLineAfterATab()
    {
        var lines = Drawn.Lines("""
            *Weaver                              2019 - 2021
            Mill in the valley                     Cardigan
            Wove nine hundred yards of cloth and mended it.
            *Spinner                             2015 - 2018
            Mill on the hill                        Swansea
            """);

        Assert.Equal(5, lines.Count);
        Assert.Equal("Weaver 2019 - 2021", lines[0].Text);
        Assert.True(lines[0].Words[1].AfterTab);
    }

    [Fact]
    public void CellsWithLabelsOnTop_SideBySide_AreReadCellByCell()
    {
        var lines = Drawn.Lines("""
            *Fabrics          *Machines
            Wool, Linen       Loom, Spindle
            Cotton            Carding engine
            """);

        Assert.Equal(["Fabrics", "Wool, Linen", "Cotton", "Machines", "Loom, Spindle", "Carding engine"], lines.Select(l => l.Text));
    }

    [Fact]
    public void RightToLeftLine_DrawnFromTheRight_IsReadFromTheRight()
    {
        var lines = Drawn.Lines("2021 חיפה באוניברסיטת מורה");

        Assert.Equal("מורה באוניברסיטת חיפה 2021", Assert.Single(lines).Text);
    }

    [Fact]
    public void ColumnOfASecondPage_GoesOnInTheFlowOfTheFirst()
    {
        var lines = ReadingOrder.Of([Drawn.Page(Sidebar, 1), Drawn.Page(Sidebar, 2)]);

        Assert.Equal([.. Enumerable.Repeat(0, 14), .. Enumerable.Repeat(1, 12)], lines.Select(l => Math.Min(l.Block, 1)));
        Assert.Equal((1, 2, 1, 2), (lines[6].Page, lines[7].Page, lines[19].Page, lines[20].Page));
    }

    [Fact]
    public void PlacesBelowDates_OnTheLeft_BelongToTheLabels()
    {
        var lines = Drawn.Lines("""
            2019 - 2021    *Weaver
            Leeds          Mill in the valley
                           Wove nine hundred yards of cloth.

            2015 - 2018    *Spinner
            York           Mill on the hill
                           Spun yarn from wool of two kinds.

            2012 - 2014    *Dyer
            Hull           Mill by the sea
                           Dyed wool with woad and weld.
            """);

        Assert.Equal(["2019 - 2021", "Leeds", "2015 - 2018", "York", "2012 - 2014", "Hull"], lines.Where(l => l.Role == LineRole.RowLabel).Select(l => l.Text));
        Assert.Single(lines.Select(l => l.Block).Distinct());
    }

    [Fact]
    public void List_BesideACell_IsReadAfterIt()
    {
        var lines = Drawn.Lines("""
            Weaver             • Wove nine hundred yards of cloth
            Mill in the        and mended the loom every week.
            valley             • Taught two apprentices to weave.
            Leeds              • Bought the yarn for all looms.
            """);

        Assert.Equal(["Weaver", "Mill in the", "valley", "Leeds"], lines.Take(4).Select(l => l.Text));
    }
}
