using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Tailor.Documents.Tests.Reading;

/// <summary>Makes PDF files of the objects that a test is about.</summary>
public sealed class PdfFile
{
    /// <summary>The number of the page's font.</summary>
    public const int Font = 5;

    private readonly SortedDictionary<int, byte[]> objects = new()
    {
        [1] = Latin1("<</Type/Catalog/Pages 2 0 R>>"),
        [2] = Latin1("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
        [Font] = Latin1("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"),
    };

    private PdfFile()
    {
    }

    /// <summary>A page that shows a text.</summary>
    public static PdfFile Showing(string text) => WithContent($"BT /F 12 Tf 72 720 Td ({text}) Tj ET");

    /// <summary>A page with this content.</summary>
    /// <param name="content">The content stream.</param>
    /// <param name="entries">More entries of its dictionary.</param>
    /// <param name="resources">More entries of the page's resources.</param>
    public static PdfFile WithContent(byte[] content, string entries = "", string resources = "") => new PdfFile()
        .Entry(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>" + resources + ">>>>")
        .Stream(4, content, entries);

    /// <summary>A page with this content.</summary>
    public static PdfFile WithContent(string content, string entries = "", string resources = "") =>
        WithContent(Latin1(content), entries, resources);

    /// <summary>Bytes as FlateDecode reads them.</summary>
    public static byte[] Deflate(byte[] content)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
            zlib.Write(content);
        return compressed.ToArray();
    }

    /// <summary>Adds or replaces an object.</summary>
    public PdfFile Entry(int number, string content)
    {
        objects[number] = Latin1(content);
        return this;
    }

    /// <summary>Adds or replaces a stream.</summary>
    public PdfFile Stream(int number, byte[] content, string entries = "")
    {
        objects[number] =
            [.. Latin1(string.Create(CultureInfo.InvariantCulture, $"<</Length {content.Length}{entries}>>stream\n")), .. content, .. "\nendstream"u8];
        return this;
    }

    /// <summary>Adds a form that draws another one.</summary>
    public PdfFile Form(int number, int drawn, string content) => Stream(
        number, Latin1(content), $"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F 5 0 R>>/XObject<</X {drawn} 0 R>>>>");

    /// <summary>Makes it a document of this many pages with the same content.</summary>
    public PdfFile Pages(int count)
    {
        const int First = 100;
        var page = Encoding.Latin1.GetString(objects[3]);
        for (var i = 0; i < count; i++)
            Entry(First + i, page);
        return Entry(2, $"<</Type/Pages/Kids[{string.Join(' ', Enumerable.Range(First, count).Select(i => $"{i} 0 R"))}]/Count {count}>>");
    }

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n"u8);
        var offsets = new Dictionary<int, long>();
        foreach (var (number, content) in objects)
        {
            offsets[number] = file.Position;
            file.Write([.. Latin1($"{number} 0 obj\n"), .. content, .. "\nendobj\n"u8]);
        }
        var xref = file.Position;
        var size = objects.Keys.Max() + 1;
        var table = new StringBuilder($"xref\n0 {size}\n0000000000 65535 f \n");
        for (var number = 1; number < size; number++)
            table.Append(offsets.TryGetValue(number, out var at) ? $"{at:D10} 00000 n \n" : "0000000000 65535 f \n");
        table.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {size}/Root 1 0 R>>\nstartxref\n{xref}\n%%EOF\n");
        file.Write(Latin1(table.ToString()));
        return file.ToArray();
    }

    private static byte[] Latin1(string text) => Encoding.Latin1.GetBytes(text);
}
