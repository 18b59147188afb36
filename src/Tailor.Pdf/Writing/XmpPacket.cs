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
    private static readonly XNamespace Accessibility = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace Archive = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace Extension = "http://www.aiim.org/pdfa/ns/extension/";
    private static readonly XNamespace Schema = "http://www.aiim.org/pdfa/ns/schema#";
    private static readonly XNamespace Property = "http://www.aiim.org/pdfa/ns/property#";

    /// <summary>The packet.</summary>
    /// <param name="info">What it says.</param>
    /// <param name="archivePart">The part of PDF/A (ISO 19005) that the file conforms to at level A; null for none.</param>
    public static byte[] Of(DocumentInfo info, int? archivePart)
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
            Simple(Basic + "CreateDate", created),
            new XElement(Accessibility + "part", new XAttribute(XNamespace.Xmlns + "pdfuaid", Accessibility), 1));
        if (archivePart is { } part)
        {
            description.Add(
                new XAttribute(XNamespace.Xmlns + "pdfaid", Archive),
                new XElement(Archive + "part", part),
                new XElement(Archive + "conformance", "A"),
                AccessibilitySchema());
        }
        var packet = new XElement(
            Meta + "xmpmeta",
            new XAttribute(XNamespace.Xmlns + "x", Meta),
            new XElement(Rdf + "RDF", new XAttribute(XNamespace.Xmlns + "rdf", Rdf), description));
        var xml = packet.ToString(SaveOptions.DisableFormatting);
        return Encoding.UTF8.GetBytes(
            $"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n{xml}\n<?xpacket end=\"r\"?>");
    }

    /// <summary>PDF/A wants every property that it does not know itself described (ISO 19005-2, 6.6.2.3).</summary>
    private static XElement AccessibilitySchema() => new(
        Extension + "schemas",
        new XAttribute(XNamespace.Xmlns + "pdfaExtension", Extension),
        new XAttribute(XNamespace.Xmlns + "pdfaSchema", Schema),
        new XAttribute(XNamespace.Xmlns + "pdfaProperty", Property),
        new XElement(Rdf + "Bag", Item(
            new XElement(Schema + "schema", "PDF/UA Universal Accessibility Schema"),
            new XElement(Schema + "namespaceURI", Accessibility.NamespaceName),
            new XElement(Schema + "prefix", "pdfuaid"),
            new XElement(Schema + "property", new XElement(Rdf + "Seq", Item(
                new XElement(Property + "name", "part"),
                new XElement(Property + "valueType", "Integer"),
                new XElement(Property + "category", "internal"),
                new XElement(Property + "description", "The part of ISO 14289 that the file conforms to")))))));

    private static XElement Item(params XElement[] properties) =>
        new(Rdf + "li", new XAttribute(Rdf + "parseType", "Resource"), properties);

    private static XElement? Simple(XName name, string text) => text.Length == 0 ? null : new(name, PlainText.Of(text));

    private static XElement? List(XName name, string kind, string text, XAttribute? language = null) => text.Length == 0
        ? null
        : new(name, new XElement(Rdf + kind, new XElement(Rdf + "li", language, PlainText.Of(text))));
}
