namespace Tailor.Documents.Tests.Reading;

public sealed class OdtReaderTests
{
    private const string Styles = """
        <style:default-style style:family="paragraph"><style:text-properties fo:font-size="10pt"/></style:default-style>
        <style:style style:name="Base" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>
        <style:style style:name="Job" style:family="paragraph" style:parent-style-name="Base"/>
        <style:style style:name="Loop" style:family="paragraph" style:parent-style-name="Loop"/>
        <style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph"/>
        <style:style style:name="Light" style:family="text"><style:text-properties fo:font-weight="normal" fo:font-style="italic"/></style:style>
        <style:style style:name="Gone" style:family="text"><style:text-properties text:display="none"/></style:style>
        """;

    public static TheoryData<string, string, string> Bodies => new()
    {
        { "heading", "<text:h text:outline-level=\"2\">Work</text:h>", "## Work" },
        { "heading by style", "<text:p text:style-name=\"Heading_20_2\">Work</text:p>", "## Work" },
        { "inherited look", "<text:p text:style-name=\"Job\">A <text:span text:style-name=\"Light\">b</text:span></text:p>", "*A* /b/" },
        { "style that is its own parent", "<text:p text:style-name=\"Loop\">a</text:p>", "a" },
        { "blanks, tab, line break", "<text:p>a<text:s text:c=\"3\"/>b<text:tab/>c<text:line-break/>d</text:p>", "a b\tc\nd" },
        { "nested lists", "<text:list><text:list-item><text:p>a</text:p><text:p>more</text:p><text:list><text:list-item><text:p>b</text:p></text:list-item></text:list></text:list-item></text:list>", "- a\n+ more\n-- b" },
        { "hyperlink", "<text:p><text:a xlink:href=\"https://a.example\">site</text:a> <text:a xlink:href=\"#x\">below</text:a></text:p>", "site<https://a.example> below" },
        { "row", "<table:table><table:table-row><table:table-cell><text:p>Polish</text:p></table:table-cell><table:table-cell><text:p>C2</text:p></table:table-cell></table:table-row></table:table>", "Polish\tC2" },
        { "date column", "<table:table><table:table-row><table:table-cell><text:p>2019</text:p></table:table-cell><table:table-cell><text:p>Engineer</text:p><text:p>Acme</text:p></table:table-cell></table:table-row></table:table>", "= 2019\nEngineer\nAcme" },
        { "text box", "<text:p>a<draw:frame><draw:text-box><text:p>in a box</text:p></draw:text-box></draw:frame></text:p><text:p>b</text:p>", "a\n[1] in a box\nb" },
        { "tracked deletion", "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:p>a</text:p>", "a" },
        { "comment and page number", "<text:p>a<office:annotation><text:p>look</text:p></office:annotation><text:page-number>7</text:page-number></text:p>", "a" },
        { "note", "<text:p>a<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>below</text:p></text:note-body></text:note></text:p><text:p>b</text:p>", "a\nb\nbelow" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Body_IsReadToLines(string what, string body, string expected)
    {
        var archive = await Lines.ReadAsync(OdtFile.Text(body, Styles));

        Assert.Equal($"{what}: {expected}", $"{what}: {archive.Notation()}");
    }

    private const string Looks =
        "<style:style style:name=\"White\" style:family=\"text\"><style:text-properties fo:color=\"#ffffff\"/></style:style>"
        + "<style:style style:name=\"Tiny\" style:family=\"text\"><style:text-properties fo:font-size=\"1pt\"/></style:style>"
        + "<style:style style:name=\"Dark\" style:family=\"paragraph\"><style:paragraph-properties fo:background-color=\"#102030\"/></style:style>"
        + "<style:style style:name=\"DarkCell\" style:family=\"table-cell\"><style:table-cell-properties fo:background-color=\"#102030\"/></style:style>"
        + "<style:style style:name=\"Marked\" style:family=\"text\"><style:text-properties fo:color=\"#ffffff\" fo:background-color=\"#000000\"/></style:style>"
        + "<style:style style:name=\"Auto\" style:family=\"text\"><style:text-properties fo:color=\"#ffffff\" style:use-window-font-color=\"true\"/></style:style>";

    [Theory]
    [InlineData("<text:p>a <text:span text:style-name=\"Gone\">secret word</text:span></text:p>", "marked as hidden")]
    [InlineData("<text:p>a <text:hidden-text>secret word</text:hidden-text></text:p>", "marked as hidden")]
    [InlineData("<text:p>a</text:p><text:section text:display=\"none\"><text:p>secret</text:p><text:p>word</text:p></text:section>", "marked as hidden")]
    [InlineData("<text:p>a <text:span text:style-name=\"White\">secret word</text:span></text:p>", "in the colour of what lies behind")]
    [InlineData("<text:p>a <text:span text:style-name=\"Tiny\">secret word</text:span></text:p>", "too small to be read")]
    public async Task HiddenText_IsLeftOutAndNamed(string body, string reason)
    {
        var document = await Lines.ReadAsync(OdtFile.Text(body, Styles + Looks));

        Assert.Equal("a", document.Notation());
        Assert.Equal([$"2 words cannot be seen and were left out: {reason}."], document.Warnings);
    }

    [Theory]
    [InlineData("<text:p text:style-name=\"Dark\"><text:span text:style-name=\"White\">seen</text:span></text:p>")]
    [InlineData("<table:table><table:table-row><table:table-cell table:style-name=\"DarkCell\"><text:p><text:span text:style-name=\"White\">seen</text:span></text:p></table:table-cell></table:table-row></table:table>")]
    [InlineData("<text:p><text:span text:style-name=\"Marked\">seen</text:span></text:p>")]
    [InlineData("<text:p><text:span text:style-name=\"Auto\">seen</text:span></text:p>")]
    public async Task TextOnAGround_IsRead(string body)
    {
        var document = await Lines.ReadAsync(OdtFile.Text(body, Styles + Looks));

        Assert.Equal("seen", document.Notation());
        Assert.Empty(document.Warnings);
    }

    [Fact]
    public async Task Header_IsReadOnce()
    {
        const string Page = "<style:master-page style:name=\"M\"><style:header><text:p>ada@example.com</text:p></style:header></style:master-page>";
        var document = await Lines.ReadAsync(OdtFile.Text("<text:p>Ada</text:p>", "", Page + Page));

        Assert.Equal("@ ada@example.com\nAda", document.Notation());
    }

    [Fact]
    public async Task FlatFile_IsReadTheSame() => Assert.Equal("# Ada", (await Lines.ReadAsync(OdtFile.Flat("<text:h text:outline-level=\"1\">Ada</text:h>"))).Notation());

    [Fact]
    public async Task Password_IsNamed() => Assert.Equal(
        "document.encrypted", await Lines.CodeAsync(OdtFile.Text("", manifest: "<manifest><file-entry><encryption-data/></file-entry></manifest>")));
}
