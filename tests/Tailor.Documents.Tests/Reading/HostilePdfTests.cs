using System.Text;
using Tailor.Documents.Reading;
using static Tailor.Documents.Tests.Reading.PdfFile;

namespace Tailor.Documents.Tests.Reading;

public sealed class HostilePdfTests
{
    private const string CidFont = "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[7 0 R]/ToUnicode 6 0 R>>";

    private const string Map = "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <00000000> {0} <0041> endbfrange endcmap";

    public static TheoryData<string, string, Func<PdfFile>> Files => new()
    {
        { "Flate bomb", "document.too-complex", () => WithContent(Deflate(Spaces(300_000_000)), "/Filter/FlateDecode") },
        {
            "Flate bomb in Flate", "document.too-complex",
            () => WithContent(Deflate(Deflate(Spaces(200_000_000))), "/Filter[/FlateDecode/FlateDecode]")
        },
        { "run length bomb", "document.too-complex", () => WithContent(RunLengths(2_000_000), "/Filter/RunLengthDecode") },
        { "LZW bomb", "document.too-complex", () => WithContent(LzwRuns(12), "/Filter/LZWDecode") },
        { "endless LZW", "document.too-complex", () => WithContent(new byte[2_000_000], "/Filter/LZWDecode") },
        {
            "endless predictor row", "document.too-complex",
            () => WithContent(Deflate(Spaces(100)), "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2000000000>>")
        },
        { "endless text", "document.too-much-text", () => WithContent("BT /F 12 Tf (" + new string('a', 2_000_000) + ") Tj ET") },
        {
            "endless text by letters", "document.too-much-text",
            () => WithContent(Deflate(Encoding.Latin1.GetBytes("BT /F 12 Tf " + Repeat("(a)Tj ", 1_000_000) + "ET")), "/Filter/FlateDecode")
        },
        { "endless graphics states", "document.too-complex", () => WithContent(Repeat("q ", 2_000_000)) },
        { "form that draws itself", "document.too-complex", () => WithContent("/X Do", "", "/XObject<</X 10 0 R>>").Form(10, 10, "/X Do") },
        {
            "forms that draw each other", "document.too-complex",
            () => WithContent("/X Do", "", "/XObject<</X 10 0 R>>").Form(10, 11, "/X Do").Form(11, 10, "/X Do")
        },
        { "forms that draw ten forms each", "document.too-much-text", Laughs },
        { "widths of all codes", "document.too-complex", () => WithCidFont("/W[0 2147483647 500]", "<0041>") },
        { "heights of all codes", "document.too-complex", () => WithCidFont("/W2[0 2147483647 500 1 1]", "<0041>") },
        { "characters of all codes", "document.too-complex", () => WithCidFont("", "<7FFFFFF0>") },
        { "5,000 pages", "document.too-many-pages", () => Showing("x").Pages(5_000) },
        { "tree of pages in a circle", "document.no-text", () => Showing("x").Entry(2, "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>") },
        { "no pages", "document.no-text", () => Showing("x").Entry(2, "<</Type/Pages/Kids[]/Count 0>>") },
        { "only a small picture", "document.no-text", () => WithContent("q 50 0 0 70 0 0 cm /X Do Q", "", "/XObject<</X 10 0 R>>").Stream(10, Spaces(64), "/Type/XObject/Subtype/Image/Width 8/Height 8/BitsPerComponent 8/ColorSpace/DeviceGray") },
        { "page of blanks", "document.no-text", () => Showing("   ") },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public Task Pdf_ThatTakesTooMuch_IsRefusedWithinItsMemory(string what, string code, Func<PdfFile> file) =>
        Lines.AreRefusedAsync(what, code, file().ToBytes());

    [Theory]
    [InlineData("4 0 R", "own length")]
    [InlineData("999 0 R", "length of no object")]
    [InlineData("-5", "negative length")]
    [InlineData("999999999", "length beyond the end")]
    public async Task Pdf_WithWrongStreamLength_IsReadOrDamaged(string length, string what)
    {
        var bytes = Showing("Ada").Entry(4, $"<</Length {length}>>stream\nBT /F 12 Tf 72 720 Td (Ada) Tj ET\nendstream").ToBytes();

        var result = await ResumeReader.ReadAsync(new SourceFile(what, bytes), TestContext.Current.CancellationToken);

        Assert.True(result.Problem is null ? result.Value.Text!.Lines[0].Text == "Ada" : result.Problem.Code is "document.damaged" or "document.no-text");
    }

    [Theory]
    [InlineData('[')]
    [InlineData('(')]
    [InlineData('<')]
    public async Task Pdf_WithEndlesslyNestedContent_EndsInAnAnswer(char bracket)
    {
        var code = await Lines.CodeAsync(WithContent("BT /F 12 Tf " + new string(bracket, 1_000_000) + " Tj ET").ToBytes());

        Assert.StartsWith("document.", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("password.pdf")]
    [InlineData("password-rc4.pdf")]
    public async Task Pdf_WithPassword_IsEncrypted(string name) => Assert.Equal("document.encrypted", await Lines.CodeAsync(Stored(name)));

    [Fact]
    public async Task Pdf_WithOwnerPasswordOnly_IsRead()
    {
        var document = await Lines.ReadAsync(Stored("owner-password-only.pdf"));

        Assert.Equal("Ada Example, Engineer", document.Lines[0].Text);
    }

    [Fact]
    public async Task Pdf_WithManySingleCharactersInItsMap_IsNoAttack()
    {
        var pairs = string.Concat(Enumerable.Range(0, 100).Select(i => $"<{i:X4}> <FFFD>\n"));
        var map = Map.Replace("1 beginbfrange", "100 beginbfchar " + pairs + " endbfchar 1 beginbfrange", StringComparison.Ordinal);

        var file = WithCidFont("", "<0000>").Stream(6, Encoding.Latin1.GetBytes(map.Replace("{0}", "<0000FFFF>", StringComparison.Ordinal)));

        Assert.NotEqual("document.too-complex", await Lines.CodeAsync(file.ToBytes()));
    }

    [Fact]
    public async Task Pdf_CutToItsHeader_IsDamaged() => Assert.Equal("document.damaged", await Lines.CodeAsync("%PDF-1.7\n"u8.ToArray()));

    [Fact]
    public async Task Pdf_NamedAsAnything_IsRead()
    {
        var document = await Lines.ReadAsync(Showing("Ada").ToBytes(), "RESUME.TXT");

        Assert.Equal("Ada", document.Lines[0].Text);
    }

    [Fact]
    public void LzwLength_OfEncodedRuns_IsTheirLength()
    {
        // Codes of nine bits: clear, "A", 258 = "AA", 259 = "AAA", end of data.
        byte[] encoded = Bits(256, 65, 258, 259, 257);

        Assert.Equal(6, LzwLength.Of(encoded));
    }

    private static PdfFile Laughs()
    {
        var file = WithContent("/X Do", "", "/XObject<</X 10 0 R>>").Form(19, 5, "BT /F 12 Tf (lol) Tj ET");
        for (var number = 10; number < 19; number++)
            file.Form(number, number + 1, Repeat("/X Do ", 10));
        return file;
    }

    private static PdfFile WithCidFont(string entries, string last) => WithContent("BT /F 12 Tf <00410042> Tj ET")
        .Entry(Font, CidFont)
        .Stream(6, Encoding.Latin1.GetBytes(Map.Replace("{0}", last, StringComparison.Ordinal)))
        .Entry(7, "<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            + "/FontDescriptor<</Type/FontDescriptor/FontName/X/Flags 4>>" + entries + ">>");

    private static byte[] Spaces(int count)
    {
        var spaces = new byte[count];
        Array.Fill(spaces, (byte)' ');
        return spaces;
    }

    private static byte[] RunLengths(int count) => [.. Enumerable.Range(0, count * 2).Select(i => (byte)(i % 2 == 0 ? 129 : ' '))];

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    /// <summary>Runs of one letter, as long as the table of codes can name: 5 KB decode to 7 MB each.</summary>
    private static byte[] LzwRuns(int count) => Bits([.. Enumerable.Repeat<int[]>([256, 65, .. Enumerable.Range(258, 4095 - 258)], count).SelectMany(c => c), 257]);

    /// <summary>Codes in the widths that a decoder expects, which grow with its table.</summary>
    private static byte[] Bits(params int[] codes)
    {
        var bits = new StringBuilder();
        var next = 257;
        foreach (var code in codes)
        {
            bits.Append(Convert.ToString(code, 2).PadLeft(next < 511 ? 9 : next < 1023 ? 10 : next < 2047 ? 11 : 12, '0'));
            next = code == 256 ? 257 : next + 1;
        }
        return [.. bits.ToString().PadRight((bits.Length + 7) / 8 * 8, '0').Chunk(8).Select(b => Convert.ToByte(new string(b), 2))];
    }

    private static byte[] Stored(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Reading", "Files", name));
}
