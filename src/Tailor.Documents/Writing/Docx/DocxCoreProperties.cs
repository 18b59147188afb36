using System.Text;
using System.Xml;

namespace Tailor.Documents.Writing.Docx;

/// <summary>The part of a Word file that holds its title, creator and language (ECMA-376 part 2, Core Properties).</summary>
internal static class DocxCoreProperties
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Dublin = "http://purl.org/dc/elements/1.1/";

    /// <summary>Writes the part.</summary>
    public static void Write(Stream stream, DocumentProperties properties)
    {
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteElementString("dc", "title", Dublin, properties.Title);
        if (properties.Author.Length > 0)
        {
            xml.WriteElementString("dc", "creator", Dublin, properties.Author);
        }

        xml.WriteElementString("dc", "language", Dublin, properties.Language);
        xml.WriteEndElement();
    }
}
