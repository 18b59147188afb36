using System.Globalization;
using System.Text;
using Tailor.Documents.Reading;
using static Tailor.Documents.Tests.Reading.PdfFile;

namespace Tailor.Documents.Tests.Reading;

/// <summary>PDFs whose objects refer to themselves, or are nested without end: an overflow of the stack would end the process.</summary>
public sealed class RecursivePdfTests
{
    private const string Text = "BT /F 12 Tf 72 720 Td (A Ada) Tj ET ";

    private const int Deep = 100_000;

    public static TheoryData<string, Func<PdfFile>> Files => new()
    {
        { "CFF subroutine that calls itself", () => WithFont("Type1", "FontFile3", RecursiveFonts.Cff(), "/Subtype/Type1C") },
        {
            "Type 1 subroutine that calls itself", () =>
            {
                var (program, clear, encrypted) = RecursiveFonts.Type1();
                return WithFont("Type1", "FontFile", program, $"/Length1 {clear}/Length2 {encrypted}/Length3 0");
            }
        },
        { "glyph composed of itself", () => WithFont("TrueType", "FontFile2", RecursiveFonts.TrueType(), "") },
        { "glyph of Type 3 that shows itself", () => Type3("BT /F 1 Tf (A) Tj ET", "") },
        { "glyph of Type 3 that draws a form of itself", () => Type3("/X Do", "/XObject<</X 11 0 R>>").Stream(11, Latin1("BT /F 1 Tf (A) Tj ET"), "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F 5 0 R>>>>") },
        { "font that descends from itself", () => Showing("A").Entry(Font, "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[5 0 R]>>") },
        { "font whose map uses itself", () => Showing("A").Entry(Font, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>").Stream(6, Latin1("/X usecmap begincmap 1 beginbfchar <41> <0041> endbfchar endcmap"), "/UseCMap 6 0 R") },
        { "pattern painted with itself", () => WithContent("/Pattern cs /P scn 0 0 99 99 re f " + Text, "", "/Pattern<</P 10 0 R>>").Stream(10, Latin1("/Pattern cs /P scn 0 0 9 9 re f"), "/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9/Resources<</Pattern<</P 10 0 R>>>>") },
        { "mask that draws itself", () => WithContent("/G gs " + Text, "", "/ExtGState<</G 10 0 R>>").Entry(10, "<</Type/ExtGState/SMask<</S/Alpha/G 11 0 R>>>>").Stream(11, Latin1("/G gs /X Do"), "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Group<</S/Transparency>>/Resources<</ExtGState<</G 10 0 R>>/XObject<</X 11 0 R>>>>") },
        { "function of itself", () => WithColourSpace("[/Separation/X/DeviceRGB 11 0 R]").Entry(11, "<</FunctionType 3/Domain[0 1]/Functions[11 0 R]/Bounds[]/Encode[0 1]>>") },
        { "shading by a function of itself", () => WithContent("/S sh " + Text, "", "/Shading<</S<</ShadingType 2/ColorSpace/DeviceRGB/Coords[0 0 9 9]/Function 11 0 R>>>>").Entry(11, "<</FunctionType 3/Domain[0 1]/Functions[11 0 R 11 0 R]/Bounds[0.5]/Encode[0 1 0 1]>>") },
        { "shading in a colour space of itself", () => WithContent("/S sh " + Text, "", "/Shading<</S<</ShadingType 2/ColorSpace 10 0 R/Coords[0 0 9 9]>>>>").Entry(10, "[/Indexed 10 0 R 1 <000000>]") },
        { "indexed colours of themselves", () => WithColourSpace("[/Indexed 10 0 R 1 <000000>]") },
        { "pattern colours of themselves", () => WithColourSpace("[/Pattern 10 0 R]") },
        { "separation to itself", () => WithColourSpace("[/Separation/X 10 0 R 11 0 R]").Entry(11, "<</FunctionType 2/Domain[0 1]/N 1>>") },
        { "DeviceN to itself", () => WithColourSpace("[/DeviceN[/X] 10 0 R 11 0 R]").Entry(11, "<</FunctionType 2/Domain[0 1]/N 1>>") },
        { "profile whose alternate is itself", () => WithColourSpace("[/ICCBased 11 0 R]").Stream(11, [], "/N 1/Alternate 10 0 R") },
        { "colour space that is a reference to itself", () => WithColourSpace("10 0 R") },
        { "names of a colour space in a circle", () => WithContent("/C cs 0 sc " + Text, "", "/ColorSpace<</C/D/D/C>>") },
        { "picture whose mask is itself", () => WithContent("/X Do " + Text, "", "/XObject<</X 10 0 R>>").Stream(10, [0], "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/SMask 10 0 R") },
        { "outline in a circle", () => Catalog("/Outlines 10 0 R").Entry(10, "<</First 11 0 R/Last 11 0 R/Count 1>>").Entry(11, "<</Title(a)/Parent 10 0 R/Next 11 0 R/First 11 0 R/Dest/x>>") },
        { "destinations in a circle", () => WithLink().Entry(1, "<</Type/Catalog/Pages 2 0 R/Dests 10 0 R>>").Entry(10, "<</x 10 0 R>>") },
        { "tree of destinations in a circle", () => Catalog("/Names<</Dests 10 0 R>>").Entry(10, "<</Kids[10 0 R]>>") },
        { "tree of destinations in a circle, its name escaped", () => Catalog("/Names<</#44es#74s 10 0 R>>").Entry(10, "<</Kids[10 0 R]>>") },
        { "layers in a circle", () => WithContent("/OC /L BDC " + Text + "EMC", "", "/Properties<</L 10 0 R>>").Entry(1, "<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[10 0 R]/D<</OFF[10 0 R]/Order[11 0 R]>>>>>>").Entry(10, "<</Type/OCMD/OCGs[10 0 R]/VE 11 0 R>>").Entry(11, "[/And 11 0 R 11 0 R]") },
        { "layer that is its own group", () => WithContent("/OC /L BDC " + Text + "EMC", "", "/Properties<</L 10 0 R>>").Entry(1, "<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs 11 0 R/D<</OFF 11 0 R>>>>>>").Entry(10, "<</Type/OCMD/OCGs 11 0 R>>").Entry(11, "[11 0 R 10 0 R]") },
        { "page that is its own parent", () => Showing("A").Entry(3, "<</Type/Page/Parent 3 0 R/Contents 4 0 R>>") },
        { "pages that are their own parent", () => Showing("A").Entry(2, "<</Type/Pages/Kids[3 0 R]/Count 1/Parent 2 0 R>>") },
        { "pages that hold each other", () => Showing("A").Entry(2, "<</Type/Pages/Kids[10 0 R 3 0 R]/Count 2>>").Entry(10, "<</Type/Pages/Parent 2 0 R/Kids[2 0 R 10 0 R]/Count 2>>") },
        { "content that is a reference to itself", () => Showing("A").Entry(4, "4 0 R") },
        { "content that is a list of itself", () => Showing("A").Entry(4, "[4 0 R 4 0 R]") },
        { "references in a circle", () => Showing("A").Entry(4, "10 0 R").Entry(10, "11 0 R").Entry(11, "10 0 R") },
        { "resources that are a reference to themselves", () => Showing("A").Entry(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources 10 0 R>>").Entry(10, "10 0 R") },
        { "filters that are references to themselves", () => WithContent(Latin1(Text), "/Filter 10 0 R/DecodeParms 10 0 R").Entry(10, "[10 0 R]") },
        { "deep lists", () => Catalog("/X " + Repeat("[", Deep) + Repeat("]", Deep)) },
        { "deep dictionaries", () => Catalog("/X " + Repeat("<</A ", Deep) + "1" + Repeat(">>", Deep)) },
        { "lists without end", () => Catalog("/X " + Repeat("[", Deep)) },
        { "dictionaries without end", () => Catalog("/X " + Repeat("<</A ", Deep)) },
        { "deep lists in the content", () => WithContent(Repeat("[", Deep) + Repeat("]", Deep) + " TJ " + Text) },
        { "deep dictionaries in the content", () => WithContent("/A " + Repeat("<</A ", Deep) + "1" + Repeat(">>", Deep) + " BDC " + Text + "EMC") },
        { "deep strings in the content", () => WithContent("BT " + Repeat("(", Deep) + Repeat(")", Deep) + " Tj ET " + Text) },
        { "deep functions", () => WithColourSpace("[/Separation/X/DeviceRGB 11 0 R]").Stream(11, Latin1(Repeat("{", Deep) + Repeat("}", Deep)), "/FunctionType 4/Domain[0 1]/Range[0 1 0 1 0 1]") },
        { "deep chain of forms", () => Chain(500) },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Pdf_ThatRefersToItself_IsReadOrRefused(string what, Func<PdfFile> file) => await AnswersAsync(what, file().ToBytes());

    [Theory]
    [InlineData("table before itself", "/Root 1 0 R/Prev {0}")]
    [InlineData("stream of the table is the table", "/Root 1 0 R/XRefStm {0}")]
    [InlineData("catalog that is the pages", "/Root 2 0 R")]
    [InlineData("encrypted by itself", "/Root 1 0 R/Encrypt 1 0 R")]
    public async Task Pdf_WhoseTrailerRefersToItself_IsReadOrRefused(string what, string trailer)
    {
        var text = Encoding.Latin1.GetString(Showing("A").ToBytes());
        var xref = text.LastIndexOf("\nxref", StringComparison.Ordinal) + 1;

        await AnswersAsync(what, Latin1(text.Replace("/Root 1 0 R", trailer.Replace("{0}", $"{xref}", StringComparison.Ordinal), StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("stream of objects within itself", 10, "", "")]
    [InlineData("streams of objects within each other", 11, "", "")]
    [InlineData("stream of objects that extends itself", 0, "/Extends 10 0 R", "")]
    [InlineData("tree of destinations within itself", 0, "", "/Names<</Dests 1 0 R>>/Kids[1 0 R]")]
    public async Task Pdf_WhoseObjectsAreInAStreamInACircle_IsReadOrRefused(string what, int outer, string entries, string catalog)
    {
        var file = new StringBuilder("%PDF-1.5\n");
        var offsets = new int[13];
        void Add(int number, string content)
        {
            offsets[number] = file.Length;
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{content}\nendobj\n");
        }
        const int Catalog = 100;
        var objects = $"1 0 2 {Catalog} 10 150 11 160".PadRight(30) + $"<</Type/Catalog/Pages 2 0 R{catalog}>>".PadRight(Catalog) + "<</Type/Pages/Kids[]/Count 0>>".PadRight(50) + "null      null";
        objects = Convert.ToHexString(Latin1(objects)) + ">";
        foreach (var number in (int[])[10, 11])
            Add(number, $"<</Type/ObjStm/N 4/First 30/Filter/ASCIIHexDecode/Length {objects.Length}{entries}>>stream\n{objects}\nendstream");
        offsets[12] = file.Length;
        var rows = new StringBuilder("000000FF");
        for (var number = 1; number <= 12; number++)
        {
            var inStream = number is 1 or 2 || (outer > 0 && number is 10 or 11);
            rows.Append(inStream ? $"02{(number is 1 or 2 ? 10 : outer == 10 ? number : 21 - number):X4}{0:X2}" : offsets[number] > 0 ? $"01{offsets[number]:X4}00" : "00000000");
        }
        file.Append(CultureInfo.InvariantCulture, $"12 0 obj\n<</Type/XRef/Size 13/W[1 2 1]/Root 1 0 R/Filter/ASCIIHexDecode/Length {rows.Length + 1}>>stream\n{rows}>\nendstream\nendobj\nstartxref\n{offsets[12]}\n%%EOF\n");

        await AnswersAsync(what, Latin1(file.ToString()));
    }

    private static async Task AnswersAsync(string what, byte[] bytes)
    {
        var result = await ResumeReader.ReadAsync(new SourceFile("x", bytes), TestContext.Current.CancellationToken);

        Assert.True(result.Problem is null || result.Problem.Code.StartsWith("document.", StringComparison.Ordinal), $"{what}: {result.Problem?.Code}");
        Assert.False(result.Problem == ReadingProblems.TooSlow, what);
    }

    private static PdfFile WithFont(string type, string file, byte[] program, string entries) => WithContent(Text)
        .Entry(Font, $"<</Type/Font/Subtype/{type}/BaseFont/X/FirstChar 65/LastChar 65/Widths[500]/Encoding/WinAnsiEncoding/FontDescriptor 10 0 R>>")
        .Entry(10, $"<</Type/FontDescriptor/FontName/X/Flags 32/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80/{file} 11 0 R>>")
        .Stream(11, program, entries);

    private static PdfFile Type3(string glyph, string resources) => WithContent(Text)
        .Entry(Font, "<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/FirstChar 65/LastChar 65/Widths[1]/Encoding<</Differences[65/A]>>/CharProcs<</A 10 0 R>>/Resources<</Font<</F 5 0 R>>" + resources + ">>>>")
        .Stream(10, Latin1("1 0 d0 " + glyph));

    private static PdfFile WithColourSpace(string space) =>
        WithContent("/C cs 0.5 scn " + Text + "/C CS 0.5 SCN /C cs 0.5 sc", "", "/ColorSpace<</C 10 0 R>>").Entry(10, space);

    private static PdfFile Catalog(string entries) => Showing("A").Entry(1, "<</Type/Catalog/Pages 2 0 R" + entries + ">>");

    private static PdfFile WithLink() => Showing("A")
        .Entry(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>/Annots[<</Subtype/Link/Rect[0 0 99 99]/Dest(x)>><</Subtype/Link/Rect[0 0 99 99]/A<</S/GoTo/D/x/Next 11 0 R>>>>]>>")
        .Entry(11, "<</S/GoTo/D/x/Next 11 0 R>>");

    private static PdfFile Chain(int forms)
    {
        var file = WithContent("/X Do", "", "/XObject<</X 100 0 R>>");
        for (var i = 0; i < forms; i++)
            file.Form(100 + i, 101 + i, "/X Do");
        return file;
    }

    private static byte[] Latin1(string text) => Encoding.Latin1.GetBytes(text);

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
