using System.IO.Compression;
using System.Text;

namespace Tailor.Documents.Tests.Reading;

/// <summary>Makes OpenDocument files of the XML that a test is about.</summary>
internal static class OdtFile
{
    private const string Namespaces = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
        + "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
        + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

    /// <summary>A document whose text holds this XML.</summary>
    public static byte[] Text(string body, string styles = "", string masters = "", string manifest = "<manifest/>") => Parts(
        Content(body), $"<office:document-styles {Namespaces}><office:styles>{styles}</office:styles><office:master-styles>{masters}</office:master-styles></office:document-styles>", manifest);

    /// <summary>A document as one XML file.</summary>
    public static byte[] Flat(string body) =>
        Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?>\n" + Content(body).Replace("office:document-content", "office:document", StringComparison.Ordinal));

    /// <summary>A document of these parts.</summary>
    public static byte[] Parts(string content, string styles = "<styles/>", string manifest = "<manifest/>")
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in new[] { ("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content), ("styles.xml", styles), ("META-INF/manifest.xml", manifest) })
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return bytes.ToArray();
    }

    private static string Content(string body) => $"<office:document-content {Namespaces}><office:body><office:text>{body}</office:text></office:body></office:document-content>";
}
