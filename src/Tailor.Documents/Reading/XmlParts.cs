using System.IO.Compression;
using System.Xml.Linq;

namespace Tailor.Documents.Reading;

/// <summary>The XML parts of a document that is a ZIP archive (DOCX, ODT), read within a budget.</summary>
internal sealed class XmlParts : IDisposable
{
    private readonly ZipArchive zip;
    private readonly ReadBudget budget;
    private readonly BoundedXml xml;
    private readonly Dictionary<string, ZipArchiveEntry> entries;

    /// <summary>Opens a file; throws <see cref="InvalidDataException"/> when it is no ZIP archive.</summary>
    public XmlParts(ReadOnlyMemory<byte> bytes, ReadBudget budget)
    {
        zip = ZipBytes.Open(bytes);
        this.budget = budget;
        xml = new BoundedXml(budget);
        entries = zip.Entries.GroupBy(e => e.FullName.TrimStart('/'), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>A part's root element, or null when the archive has no such part.</summary>
    public XElement? Part(string path) => entries.TryGetValue(path, out var entry) ? xml.Load(ZipBytes.Read(entry, budget)) : null;

    /// <inheritdoc/>
    public void Dispose() => zip.Dispose();
}
