using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Tailor.Pdf.Layout;

namespace Tailor.Pdf.Writing;

/// <summary>What a file says about itself in XMP (ISO 16684-1), beside the older information dictionary.</summary>
internal static class XmpPacket
{
    /// <summary>The program that wrote the file.</summary>
    public const string Producer = "Tailor";

    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace Basic = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Meta = "adobe:ns:meta/";

    /// <summary>The packet.</summary>
    public static byte[] Of(DocumentInfo info)
    {
        var created = info.Created?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "";
        var description = new XElement(
            Rdf + "Description",
            new XAttribute(Rdf + "about", ""),
            new XAttribute(XNamespace.Xmlns + "dc", DublinCore),
            new XAttribute(XNamespace.Xmlns + "pdf", Pdf),
            new XAttribute(XNamespace.Xmlns + "xmp", Basic),
            Simple(DublinCore + "format", "application/pdf"),
            List(DublinCore + "language", "Bag", info.Language),
            List(DublinCore + "title", "Alt", info.Title, new XAttribute(XNamespace.Xml + "lang", "x-default")),
            List(DublinCore + "creator", "Seq", info.Author),
            List(DublinCore + "description", "Alt", info.Subject, new XAttribute(XNamespace.Xml + "lang", "x-default")),
            Simple(Pdf + "Keywords", info.Keywords),
            Simple(Pdf + "Producer", Producer),
            Simple(Basic + "CreateDate", created));
        var packet = new XElement(
            Meta + "xmpmeta",
            new XAttribute(XNamespace.Xmlns + "x", Meta),
            new XElement(Rdf + "RDF", new XAttribute(XNamespace.Xmlns + "rdf", Rdf), description));
        var xml = packet.ToString(SaveOptions.DisableFormatting);
        return Encoding.UTF8.GetBytes(
            $"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n{xml}\n<?xpacket end=\"r\"?>");
    }

    private static XElement? Simple(XName name, string text) => text.Length == 0 ? null : new(name, PlainText.Of(text));

    private static XElement? List(XName name, string kind, string text, XAttribute? language = null) => text.Length == 0
        ? null
        : new(name, new XElement(Rdf + kind, new XElement(Rdf + "li", language, PlainText.Of(text))));
}
