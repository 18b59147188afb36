using static Tailor.Documents.Tests.Reading.PdfFile;

namespace Tailor.Documents.Tests.Reading;

/// <summary>What nobody sees is left out and told of; what looks much like it, but is seen, stays.</summary>
public sealed class HiddenPdfTextTests
{
    private const string Picture = "q 500 0 0 800 0 0 cm /P Do Q ";

    public static TheoryData<string, string, string?> Contents => new()
    {
        { "invisible mode", Hidden("3 Tr"), "marked as hidden" },
        { "white on white", Hidden("1 g"), "in the colour of what lies behind" },
        { "nearly white on white", Hidden("0.97 0.98 0.99 rg"), "in the colour of what lies behind" },
        { "stroked in white", Hidden("1 Tr 1 G"), "in the colour of what lies behind" },
        { "black on black", "0 g 60 600 400 40 re f " + Hidden("0 g"), "in the colour of what lies behind" },
        { "white on a white shape over a dark one", "0 g 0 0 595 700 re f 1 g 60 600 400 40 re f " + Hidden("1 g"), "in the colour of what lies behind" },
        { "transparent", "q /Clear gs " + Hidden("") + " Q", "fully transparent" },
        { "a point high", "BT 0.1 0 0 0.1 72 620 Tm /F 10 Tf (kubernetes aws) Tj ET", "too small to be read" },
        { "a point high by the page's scale", "q 0.1 0 0 0.1 0 0 cm BT /F 10 Tf 720 6200 Td (kubernetes aws) Tj ET Q", "too small to be read" },
        { "left of the page", "BT /F 12 Tf -300 620 Td (kubernetes aws) Tj ET", "outside of the page" },
        { "above the page", "BT /F 12 Tf 72 900 Td (kubernetes aws) Tj ET", "outside of the page" },
        { "clipped away", "q 0 0 1 1 re W n " + Hidden("") + " Q", "clipped away" },
        { "covered by a shape", Hidden("") + " 1 g 60 600 400 40 re f", "covered by what is drawn over it" },
        { "covered by a picture", Hidden("") + " q 400 0 0 40 60 600 cm /P Do Q", "covered by what is drawn over it" },
        { "on a layer that is off", "/OC /Off BDC " + Hidden("") + " EMC", "in a layer that is off" },
        { "within a layer that is off", "/OC /Off BDC /OC /On BDC " + Hidden("") + " EMC EMC", "in a layer that is off" },
        { "white on a dark shape", "0.1 g 60 600 400 40 re f " + Hidden("1 g"), null },
        { "white on a dark round shape", "0.1 g 60 700 m 500 700 600 500 60 500 c f " + Hidden("1 g"), null },
        { "white on a dark band drawn as a line", "0 G 40 w 60 620 m 500 620 l S " + Hidden("1 g"), null },
        { "white on a picture", "q 400 0 0 40 60 600 cm /P Do Q " + Hidden("1 g"), null },
        { "white on a shading", "/Sh sh " + Hidden("1 g"), null },
        { "white outlines in black", Hidden("2 Tr 0 G 1 g"), null },
        { "light grey", Hidden("0.8 g"), null },
        { "half transparent", "q /Half gs " + Hidden("") + " Q", null },
        { "on a layer that is on", "/OC /On BDC " + Hidden("") + " EMC", null },
        { "within a clipping path", "q 60 600 400 40 re W n " + Hidden("") + " Q", null },
        { "after a clipping path", "q 0 0 1 1 re W n Q " + Hidden(""), null },
        { "shape beside it", Hidden("") + " 0 g 60 500 400 40 re f", null },
        { "frame around it", Hidden("") + " 0 g 50 590 400 60 re 60 600 380 40 re f*", null },
        { "half transparent shape over it", Hidden("") + " /Half gs 1 1 0 rg 60 600 400 40 re f", null },
        { "seven points high", "BT /F 7 Tf 72 620 Td (kubernetes aws) Tj ET", null },
    };

    [Theory]
    [MemberData(nameof(Contents))]
    public async Task Pdf_WithSuchText_IsReadAsAPersonSeesIt(string what, string content, string? reason)
    {
        var document = await Lines.ReadAsync(File("BT /F 12 Tf 72 720 Td (Ada Example) Tj ET " + content).ToBytes());

        var text = string.Join(' ', document.Lines.Select(l => l.Text));
        Assert.True((reason is null ? "Ada Example kubernetes aws" : "Ada Example") == text, $"{what}: {text} {string.Join(' ', document.Warnings)}");
        Assert.Equal(reason is null ? [] : [$"2 words on page 1 cannot be seen and were left out: {reason}."], document.Warnings);
    }

    [Fact]
    public async Task Scan_WithRecognizedText_IsItsText()
    {
        var document = await Lines.ReadAsync(File(Picture + Hidden("3 Tr")).ToBytes());

        Assert.Equal("kubernetes aws", Assert.Single(document.Lines).Text);
        Assert.Empty(document.Warnings);
    }

    [Fact]
    public async Task Scan_ThatIsDrawnOverItsRecognizedText_IsItsText()
    {
        var document = await Lines.ReadAsync(File(Hidden("") + " " + Picture).ToBytes());

        Assert.Equal("kubernetes aws", Assert.Single(document.Lines).Text);
    }

    private static string Hidden(string state) => $"BT {state} /F 12 Tf 72 620 Td (kubernetes aws) Tj ET 0 Tr 0 g";

    private static PdfFile File(string content) => WithContent(
            content, "",
            "/XObject<</P 20 0 R>>/ExtGState<</Clear<</ca 0/CA 0>>/Half<</ca 0.5>>>>/Properties<</Off 21 0 R/On 22 0 R>>"
            + "/Shading<</Sh<</ShadingType 2/ColorSpace/DeviceGray/Coords[0 0 600 0]/Function<</FunctionType 2/Domain[0 1]/N 1>>>>>>")
        .Entry(1, "<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[21 0 R 22 0 R]/D<</OFF[21 0 R]>>>>>>")
        .Stream(20, new byte[64], "/Type/XObject/Subtype/Image/Width 8/Height 8/BitsPerComponent 8/ColorSpace/DeviceGray")
        .Entry(21, "<</Type/OCG/Name(Off)>>")
        .Entry(22, "<</Type/OCG/Name(On)>>");
}
