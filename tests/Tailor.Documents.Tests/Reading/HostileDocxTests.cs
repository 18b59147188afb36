using System.Text;
using static Tailor.Documents.Tests.Reading.DocxFile;

namespace Tailor.Documents.Tests.Reading;

public sealed class HostileDocxTests
{
    private const string Secret = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>";

    private const string Laughs = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]>";

    public static TheoryData<string, string, Func<DocxFile>> Files => new()
    {
        { "ZIP bomb", "document.too-complex", () => new DocxFile(P("x") + new string(' ', 100_000_000)) },
        { "ZIP bomb in the styles", "document.too-complex", () => new DocxFile(P("x")).Part("styles", "styles.xml", Root("styles", new string(' ', 100_000_000))) },
        { "deep nesting", "document.too-complex", () => new DocxFile(Nested("w:sdt", 100_000)) },
        { "countless elements", "document.too-complex", () => new DocxFile(Repeat("<w:r/>", 2_000_000)) },
        { "countless attributes", "document.too-complex", () => new DocxFile(Repeat("<w:r w:a=\"\" w:b=\"\" w:c=\"\" w:d=\"\"/>", 400_000)) },
        { "endless text", "document.too-much-text", () => new DocxFile(P(new string('a', 2_000_000))) },
        { "external entity", "document.damaged", () => new DocxFile("").Part("word/document.xml", Secret + Root("document", "<w:body>" + P("&secret;") + "</w:body>")) },
        { "entities of entities", "document.damaged", () => new DocxFile("").Part("word/document.xml", Laughs + Root("document", "<w:body>" + P("&c;") + "</w:body>")) },
        { "no XML", "document.damaged", () => new DocxFile("").Part("word/document.xml", "not XML at all") },
        { "cut XML", "document.damaged", () => new DocxFile("").Part("word/document.xml", Root("document", P("x"))[..^20]) },
        { "no text", "document.no-text", () => new DocxFile("<w:p/>") },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public Task Docx_ThatTakesTooMuchOrIsBroken_IsRefusedWithinItsMemory(string what, string code, Func<DocxFile> file) =>
        Lines.AreRefusedAsync(what, code, file().ToBytes());

    [Fact]
    public async Task Docx_WithABombThatIsNotRead_IsRead()
    {
        var document = await Lines.ReadAsync(new DocxFile(P("Ada")).Part("word/media/image1.bmp", new byte[100_000_000]).ToBytes());

        Assert.Equal("Ada", document.Notation());
    }

    [Fact]
    public async Task Docx_WithRelationshipOutOfThePackage_IsReadWithoutIt()
    {
        var document = await Lines.ReadAsync(new DocxFile(P("Ada")).Part("header", "../../../../etc/passwd", Root("hdr", P("x"))).ToBytes());

        Assert.Equal("Ada", document.Notation());
    }

    [Fact]
    public async Task Docx_WithoutItsDirectory_IsDamaged()
    {
        var bytes = new DocxFile(P("Ada")).ToBytes();

        Assert.Equal("document.damaged", await Lines.CodeAsync(bytes[..(bytes.Length / 2)]));
    }

    [Fact]
    public async Task Docx_WithOneFlippedBit_IsDamagedAndNeverMisread()
    {
        var good = new DocxFile(P("Ada Example built things")).ToBytes();
        var at = good.AsSpan().IndexOf("word/document.xml"u8) + 60;
        good[at] ^= 4;

        Assert.Equal("document.damaged", await Lines.CodeAsync(good));
    }

    private static string Nested(string name, int depth) => Repeat($"<{name}>", depth) + P("x") + Repeat($"</{name}>", depth);

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
