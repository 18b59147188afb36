using static Tailor.Documents.Tests.Reading.DocxFile;

namespace Tailor.Documents.Tests.Reading;

public sealed class DocxReaderTests
{
    private const string Styles = """
        <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Nagwek2"><w:name w:val="Nagłówek 2"/><w:basedOn w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Job"><w:name w:val="Job"/><w:basedOn w:val="Outlined"/></w:style>
        <w:style w:type="paragraph" w:styleId="Outlined"><w:name w:val="Outlined"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:basedOn w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="ListBullet2"><w:name w:val="List Bullet 2"/></w:style>
        <w:style w:type="paragraph" w:styleId="Punkt"><w:name w:val="Punkt"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Gone"><w:name w:val="Gone"/><w:rPr><w:vanish/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style>
        <w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>
        """;

    private const string Numbering = """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="2"><w:numFmt w:val="none"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        """;

    private const string Box = "<w:txbxContent><w:p><w:r><w:t>in a box</w:t></w:r></w:p></w:txbxContent>";

    public static TheoryData<string, string, string> Bodies => new()
    {
        { "title", P("Ada Example", Style("Titel")), "! Ada Example" },
        { "heading by English name of a localized style", P("Work", Style("berschrift1")), "# *Work*" },
        { "heading by localized name", P("Praca", Style("Nagwek2")), "## Praca" },
        { "heading by outline level of a base style", P("Acme", Style("Job")), "### Acme" },
        { "heading by its own outline level", P("Acme", "<w:outlineLvl w:val=\"0\"/>"), "# Acme" },
        { "outline level of body text", P("Acme", "<w:outlineLvl w:val=\"9\"/>"), "Acme" },
        { "heading by an id without style part's knowledge", P("x", Style("Unknown")), "x" },
        { "styles based on each other", P("x", Style("A")), "x" },
        { "list item", P("one", Item(0)) + P("two", Item(1)) + P("no number", Item(2)), "- one\n-- two\nno number" },
        { "list item by style", P("one", Style("Punkt")) + P("two", Style("ListBullet2")), "- one\n- two" },
        { "list switched off", P("one", Style("Punkt") + "<w:numPr><w:numId w:val=\"0\"/></w:numPr>"), "one" },
        { "bold and italic", P("a", look: "<w:b/>") + P("b", look: "<w:i w:val=\"1\"/>") + P("c", look: "<w:b w:val=\"0\"/>") + P("d", look: "<w:rStyle w:val=\"Fett\"/>"), "*a*\n/b/\nc\n*d*" },
        { "bold switched off within a bold style", P("Work", Style("berschrift1"), "<w:b w:val=\"false\"/>"), "# Work" },
        { "a word of several runs", "<w:p><w:r><w:t>Py</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>thon</w:t></w:r><w:r><w:t xml:space=\"preserve\"> x</w:t></w:r></w:p>", "Python x" },
        { "tab", "<w:p><w:r><w:t>Acme</w:t><w:tab/><w:t>2019</w:t></w:r></w:p>", "Acme\t2019" },
        { "line break", "<w:p><w:pPr>" + Item(0) + "</w:pPr><w:r><w:t>one</w:t><w:br/><w:t>more</w:t></w:r></w:p>", "- one\n+ more" },
        { "hyperlink", "<w:p><w:hyperlink r:id=\"rId9\"><w:r><w:t>My site</w:t></w:r></w:hyperlink></w:p>", "My<https://ada.example> site<https://ada.example>" },
        { "hyperlink into the document", "<w:p><w:hyperlink w:anchor=\"x\"><w:r><w:t>Below</w:t></w:r></w:hyperlink></w:p>", "Below" },
        { "hyperlink field", Field(" HYPERLINK \"https://f.example\" \\o \"tip\" ", "<w:r><w:t>site</w:t></w:r>"), "site<https://f.example>" },
        { "simple field", "<w:p><w:fldSimple w:instr=\"HYPERLINK &quot;https://f.example&quot;\"><w:r><w:t>site</w:t></w:r></w:fldSimple></w:p>", "site<https://f.example>" },
        { "page number", Field("PAGE", "<w:r><w:t>7</w:t></w:r>") + P("x"), "x" },
        { "date field", Field("DATE", "<w:r><w:t>2024</w:t></w:r>"), "2024" },
        { "tracked changes", "<w:p><w:r><w:t xml:space=\"preserve\">a </w:t></w:r><w:ins><w:r><w:t>in</w:t></w:r></w:ins><w:del><w:r><w:delText>out</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t xml:space=\"preserve\"> came</w:t></w:r></w:moveTo></w:p>", "a in came" },
        { "content controls", "<w:sdt><w:sdtPr/><w:sdtContent>" + P("block") + "</w:sdtContent></w:sdt><w:p><w:sdt><w:sdtContent><w:r><w:t>inline</w:t></w:r></w:sdtContent></w:sdt></w:p>", "block\ninline" },
        { "smart tags", "<w:p><w:smartTag><w:r><w:t>Berlin</w:t></w:r></w:smartTag></w:p>", "Berlin" },
        { "symbols", "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A7\"/><w:t xml:space=\"preserve\"> point</w:t></w:r><w:r><w:t xml:space=\"preserve\"> a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t></w:r></w:p>", "• point a-bc" },
        { "text box with its fallback", "<w:p><w:r><w:t>before</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + Box + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + Box + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>" + P("after"), "before\n[1] in a box\nafter" },
        { "old text box", "<w:p><w:r><w:pict><v:textbox>" + Box + "</v:textbox></w:pict></w:r></w:p>", "[1] in a box" },
        { "row of a table", Table(Row(P("Polish"), P("C2")), Row(P("German"), P("B1"))), "Polish\tC2\nGerman\tB1" },
        { "date column", Table(Row(P("2019 - 2021"), P("Engineer") + P("Acme") + P("Did it", Item(0)))), "= 2019 - 2021\nEngineer\nAcme\n- Did it" },
        { "dates at the right", Table(Row(P("Engineer") + P("Acme"), P("2019 - 2021"))), "Engineer\t2019 - 2021\nAcme" },
        { "two columns", Table(Row(P("Phone") + P("Mail"), P("Work") + P("Acme"))), "[1] Phone\n[1] Mail\n[2] Work\n[2] Acme" },
        { "dates and a place beside an entry", Table(Row(P("2019 - 2021") + P("Oslo"), P("Engineer") + P("Acme"))), "= 2019 - 2021\n= Oslo\nEngineer\nAcme" },
        { "dates and a place behind an entry", Table(Row(P("Engineer") + P("Acme"), P("2019 - 2021") + P("Oslo"))), "Engineer\t2019 - 2021\nAcme\tOslo" },
        { "cells without dates", Table(Row(P("Polish") + P("German"), P("C2") + P("B1"))), "Polish\nGerman\nC2\nB1" },
        { "headings beside each other", Table(Row(P("Ada", Style("Titel")), P("Berlin"))), "! Ada\nBerlin" },
        { "table in a table", Table(Row(P("Skills") + Table(Row(P("Go"), P("5 years"))))), "Skills\nGo\t5 years" },
        { "empty cells", Table(Row(P(""), P("only"))), "only" },
        { "math", "<w:p xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></w:p>", "x=1" },
        { "markup as text", P("&lt;b&gt; &amp; R&amp;D C#"), "<b> & R&D C#" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Body_IsReadToLines(string what, string body, string expected)
    {
        var document = await Lines.ReadAsync(File(body).ToBytes());

        Assert.True(expected == document.Notation(), $"{what}: {document.Notation()}");
    }

    [Fact]
    public async Task Document_InTheStrictNamespace_IsReadTheSame()
    {
        var document = await Lines.ReadAsync(new DocxFile(P("Ada", "<w:outlineLvl w:val=\"0\"/>"), "http://purl.oclc.org/ooxml/wordprocessingml/main").ToBytes());

        Assert.Equal("# Ada", document.Notation());
    }

    [Fact]
    public async Task Document_WithHeadersFootersAndNotes_HoldsEachOnce()
    {
        var file = File(P("body"))
            .Part("header", "header1.xml", Root("hdr", P("Ada Example") + Field("PAGE", "<w:r><w:t>1</w:t></w:r>")))
            .Part("header", "header2.xml", Root("hdr", P("Ada Example")))
            .Part("footer", "footer1.xml", Root("ftr", P("ada@mail.example")))
            .Part("footnotes", "footnotes.xml", Root("footnotes", "<w:footnote w:id=\"2\">" + P("a note") + "</w:footnote>"));

        var document = await Lines.ReadAsync(file.ToBytes());

        Assert.Equal("@ Ada Example\nbody\na note\n@ ada@mail.example", document.Notation());
    }

    public static TheoryData<string, string, string?> HiddenTexts => new()
    {
        { "vanished", P("kubernetes aws", look: "<w:vanish/>"), "marked as hidden" },
        { "vanished by its style", P("kubernetes aws", Style("Gone")), "marked as hidden" },
        { "hidden on the web", P("kubernetes aws", look: "<w:webHidden/>"), "marked as hidden" },
        { "white on the page", P("kubernetes aws", look: "<w:color w:val=\"FFFFFF\"/>"), "in the colour of what lies behind" },
        { "nearly white", P("kubernetes aws", look: "<w:color w:val=\"FDFDFE\"/>"), "in the colour of what lies behind" },
        { "black in a black cell", "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val=\"clear\" w:fill=\"000000\"/></w:tcPr>" + P("kubernetes aws", look: "<w:color w:val=\"000000\"/>") + "</w:tc></w:tr></w:tbl>", "in the colour of what lies behind" },
        { "one point", P("kubernetes aws", look: "<w:sz w:val=\"2\"/>"), "too small to be read" },
        { "style's hiding switched off", P("kubernetes aws", Style("Gone"), "<w:vanish w:val=\"0\"/>"), null },
        { "white in a dark cell", "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val=\"clear\" w:fill=\"203040\"/></w:tcPr>" + P("kubernetes aws", look: "<w:color w:val=\"FFFFFF\"/>") + "</w:tc></w:tr></w:tbl>", null },
        { "white in a dark paragraph", P("kubernetes aws", "<w:shd w:val=\"clear\" w:fill=\"203040\"/>", "<w:color w:val=\"FFFFFF\"/>"), null },
        { "white in a dark run", P("kubernetes aws", look: "<w:shd w:val=\"clear\" w:fill=\"203040\"/><w:color w:val=\"FFFFFF\"/>"), null },
        { "white in a table of a style", "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/></w:tblPr><w:tr><w:tc>" + P("kubernetes aws", look: "<w:color w:val=\"FFFFFF\"/>") + "</w:tc></w:tr></w:tbl>", null },
        { "automatic colour", P("kubernetes aws", look: "<w:color w:val=\"auto\"/>"), null },
        { "grey", P("kubernetes aws", look: "<w:color w:val=\"808080\"/>"), null },
    };

    [Theory]
    [MemberData(nameof(HiddenTexts))]
    public async Task Document_WithSuchText_IsReadAsAPersonSeesIt(string what, string body, string? reason)
    {
        var document = await Lines.ReadAsync(File(P("seen") + body).ToBytes());

        Assert.True((reason is null ? "seen\nkubernetes aws" : "seen") == document.Notation(), $"{what}: {document.Notation()}");
        Assert.Equal(reason is null ? [] : [$"2 words cannot be seen and were left out: {reason}."], document.Warnings);
    }

    [Fact]
    public async Task Document_WithUnfilledPlaceholder_LeavesItOutAndSaysSo()
    {
        var document = await Lines.ReadAsync(File(
            P("seen") + "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Your name</w:t></w:r></w:sdtContent></w:sdt></w:p>").ToBytes());

        Assert.Equal("seen", document.Notation());
        Assert.Single(document.Warnings);
    }

    [Fact]
    public async Task Document_WithSpacing_HasGapsWhereThereIsMoreThanUsual()
    {
        const string Usual = "<w:spacing w:after=\"120\"/>";
        var document = await Lines.ReadAsync(File(
            P("1", Usual) + P("2", Usual) + P("3", Usual) + P("4", "<w:spacing w:before=\"240\" w:after=\"120\"/>") + P("5", Usual) + P("") + P("6", Usual)).ToBytes());

        Assert.Equal(["4", "6"], document.Lines.Where(l => l.AfterGap).Select(l => l.Text));
    }

    [Fact]
    public async Task Document_WithLinkedPicture_KeepsTheLink()
    {
        var document = await Lines.ReadAsync(File("<w:p><w:r><w:t>x</w:t><w:drawing><a:hlinkClick r:id=\"rId9\"/></w:drawing></w:r></w:p>").ToBytes());

        Assert.Equal(["https://ada.example"], document.Links);
    }

    [Fact]
    public async Task Document_WithFontSizes_HasThemInPoints()
    {
        var document = await Lines.ReadAsync(File(P("a", Style("berschrift1")) + P("b") + P("c", look: "<w:sz w:val=\"19\"/>")).ToBytes());

        Assert.Equal([16, 11, 9.5], document.Lines.Select(l => l.Words[0].FontSize));
    }

    private static DocxFile File(string body) => new DocxFile(body)
        .Link("rId9", "https://ada.example")
        .Part("styles", "styles.xml", Root("styles", Styles))
        .Part("numbering", "numbering.xml", Root("numbering", Numbering));

    private static string Style(string id) => $"<w:pStyle w:val=\"{id}\"/>";

    private static string Item(int level) => $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"1\"/></w:numPr>";

    private static string Table(params string[] rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(c => $"<w:tc>{c}</w:tc>"))}</w:tr>";

    private static string Field(string instruction, string result) =>
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + instruction.Replace("\"", "&quot;", StringComparison.Ordinal)
        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + result + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
}
