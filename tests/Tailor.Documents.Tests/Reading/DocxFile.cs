using System.IO.Compression;
using System.Text;

namespace Tailor.Documents.Tests.Reading;

/// <summary>Makes DOCX files of the XML that a test is about.</summary>
public sealed class DocxFile
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly Dictionary<string, byte[]> parts = [];
    private readonly List<string> relationships = [];

    /// <summary>A document whose body holds this XML.</summary>
    public DocxFile(string body, string word = Word)
    {
        Part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        Part("_rels/.rels", $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        Part("word/document.xml", Root("document", $"<w:body>{body}</w:body>", word));
    }

    /// <summary>A paragraph of one run.</summary>
    public static string P(string text, string properties = "", string look = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{look}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    /// <summary>A root element with the namespaces that Word uses.</summary>
    public static string Root(string name, string content, string word = Word) =>
        $"<w:{name} xmlns:w=\"{word}\" xmlns:r=\"{Office}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\" "
        + $"xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">{content}</w:{name}>";

    /// <summary>Adds a part that nothing refers to, or replaces one.</summary>
    public DocxFile Part(string path, string xml) => Part(path, Encoding.UTF8.GetBytes(xml));

    /// <summary>Adds a part that nothing refers to, or replaces one.</summary>
    public DocxFile Part(string path, byte[] content)
    {
        parts[path] = content;
        return this;
    }

    /// <summary>Adds a part that the document refers to.</summary>
    public DocxFile Part(string kind, string path, string xml)
    {
        relationships.Add($"<Relationship Id=\"rPart{relationships.Count}\" Type=\"{Office}/{kind}\" Target=\"{path}\"/>");
        return Part("word/" + path, xml);
    }

    /// <summary>Adds an address that the document leads to.</summary>
    public DocxFile Link(string id, string address)
    {
        relationships.Add($"<Relationship Id=\"{id}\" Type=\"{Office}/hyperlink\" Target=\"{address}\" TargetMode=\"External\"/>");
        return this;
    }

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        Part("word/_rels/document.xml.rels", $"<Relationships xmlns=\"{Package}\">{string.Concat(relationships)}</Relationships>");
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in parts)
            {
                var entry = zip.CreateEntry(path);
                entry.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(content);
            }
        }
        return bytes.ToArray();
    }
}
