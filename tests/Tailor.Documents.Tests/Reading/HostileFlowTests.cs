using System.Text;

namespace Tailor.Documents.Tests.Reading;

/// <summary>ODT, RTF and HTML files that take too much or are broken.</summary>
public sealed class HostileFlowTests
{
    public static TheoryData<string, string, Func<byte[]>> Files => new()
    {
        { "ODT bomb", "document.too-complex", () => OdtFile.Text(new string(' ', 100_000_000)) },
        { "deep ODT", "document.too-complex", () => OdtFile.Text(Repeat("<text:section>", 100_000) + Repeat("</text:section>", 100_000)) },
        { "ODT with entities of entities", "document.damaged", () => OdtFile.Parts("<!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d \"&b;&b;&b;\">]><a>&d;</a>") },
        { "cut ODT", "document.damaged", () => OdtFile.Text("<text:p>Ada</text:p>")[..^40] },
        { "ODT without text", "document.no-text", () => OdtFile.Text("<text:p/>") },
        { "endless ODT", "document.too-much-text", () => OdtFile.Text("<text:p>" + new string('a', 2_000_000) + "</text:p>") },
        { "flat ODT that is cut", "document.damaged", () => OdtFile.Flat("<text:p>Ada</text:p>")[..^20] },
        { "deep RTF", "document.too-complex", () => Ascii(@"{\rtf1 " + Repeat("{", 100_000) + "a" + Repeat("}", 100_001)) },
        { "cut RTF", "document.damaged", () => Ascii(@"{\rtf1 Ada\par") },
        { "RTF whose data is longer than the file", "document.damaged", () => Ascii(@"{\rtf1 Ada\par\bin2147483647 x}") },
        { "RTF and garbage", "document.damaged", () => [.. Ascii(@"{\rtf1"), .. Enumerable.Range(0, 5000).Select(i => (byte)((i * 7) | 0x80))] },
        { "endless RTF", "document.too-much-text", () => Ascii(@"{\rtf1 " + new string('a', 2_000_000) + "}") },
        { "RTF without text", "document.no-text", () => Ascii(@"{\rtf1\pict 00}") },
        { "deep HTML", "document.too-complex", () => Ascii("<html>" + Repeat("<div>", 100_000) + "a") },
        { "deep inline HTML", "document.too-complex", () => Ascii("<html>" + Repeat("<b><i>", 50_000) + "a") },
        { "countless elements", "document.too-complex", () => Ascii("<html>" + Repeat("<p>a", 300_000)) },
        { "endless HTML", "document.too-much-text", () => Ascii("<html>" + new string('a', 2_000_000)) },
        { "HTML without text", "document.no-text", () => Ascii("<html><script>x</script>" + Repeat("<img>", 100)) },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public Task File_ThatTakesTooMuchOrIsBroken_IsRefusedWithinItsMemory(string what, string code, Func<byte[]> file) =>
        Lines.AreRefusedAsync(what, code, file());

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
