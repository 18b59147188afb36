using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Tailor.Pdf.Layout;

namespace Tailor.Pdf.Writing;

/// <summary>Writes what a file says about itself, both in the old way and in XMP (ISO 32000-1, 14.3; ISO 16684-1).</summary>
internal static class DocumentInfoWriter
{
    private const string Producer = "Tailor";

    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace Basic = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Meta = "adobe:ns:meta/";

    /// <summary>Writes the information dictionary.</summary>
    public static void WriteDictionary(PdfObjects objects, int id, DocumentInfo info)
    {
        var buffer = objects.Begin(id).Raw("<< "u8);
        (string Key, string Value)[] entries =
            [("Title", info.Title), ("Author", info.Author), ("Subject", info.Subject), ("Keywords", info.Keywords), ("Producer", Producer)];
        foreach (var (key, value) in entries.Where(entry => entry.Value.Length > 0))
        {
            buffer.Raw("/"u8).Raw(key).Raw(" "u8).Text(PlainText.Of(value)).Raw(" "u8);
        }
        if (info.Created is { } created)
        {
            buffer.Raw("/CreationDate "u8).Text(created.UtcDateTime.ToString("'D:'yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture)).Raw(" "u8);
        }
        buffer.Raw(">>"u8);
        objects.End();
    }

    /// <summary>The XMP packet.</summary>
    public static byte[] Xmp(DocumentInfo info)
    {
        var description = new XElement(
            Rdf + "Description",
            new XAttribute(Rdf + "about", ""),
            new XAttribute(XNamespace.Xmlns + "dc", DublinCore),
            new XAttribute(XNamespace.Xmlns + "pdf", Pdf),
            new XAttribute(XNamespace.Xmlns + "xmp", Basic),
            new XElement(DublinCore + "format", "application/pdf"),
            new XElement(DublinCore + "language", new XElement(Rdf + "Bag", new XElement(Rdf + "li", info.Language))),
            Alternatives("title", info.Title),
            info.Author.Length == 0 ? null : new XElement(DublinCore + "creator", new XElement(Rdf + "Seq", new XElement(Rdf + "li", Clean(info.Author)))),
            Alternatives("description", info.Subject),
            info.Keywords.Length == 0 ? null : new XElement(Pdf + "Keywords", Clean(info.Keywords)),
            new XElement(Pdf + "Producer", Producer),
            info.Created is not { } created ? null
                : new XElement(Basic + "CreateDate", created.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)));
        var packet = new XElement(
            Meta + "xmpmeta",
            new XAttribute(XNamespace.Xmlns + "x", Meta),
            new XElement(Rdf + "RDF", new XAttribute(XNamespace.Xmlns + "rdf", Rdf), description));
        return Encoding.UTF8.GetBytes(
            $"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n{packet.ToString(SaveOptions.DisableFormatting)}\n<?xpacket end=\"r\"?>");
    }

    private static XElement? Alternatives(string name, string text) => text.Length == 0 ? null
        : new(DublinCore + name, new XElement(Rdf + "Alt", new XElement(Rdf + "li", new XAttribute(XNamespace.Xml + "lang", "x-default"), Clean(text))));

    private static string Clean(string text) => PlainText.Of(text);
}
