using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Tailor.Documents.Reading;

/// <summary>
/// The parts of a DOCX file as XML, read within a budget. Read as plain XML, by local names, since a library's object model
/// would be built before any limit could be looked at, and since both namespaces of the standard (Transitional and Strict)
/// then are one.
/// </summary>
internal sealed class DocxPackage : IDisposable
{
    /// <summary>The most XML nodes: the tree of a resume has some 20,000, and each takes 100 bytes in memory.</summary>
    private const int MaxNodes = 1_000_000;

    private readonly ZipArchive zip;
    private readonly ReadBudget budget;
    private readonly Dictionary<string, ZipArchiveEntry> entries;
    private int nodes;

    /// <summary>Opens a file; throws <see cref="InvalidDataException"/> when it is no ZIP archive.</summary>
    public DocxPackage(ReadOnlyMemory<byte> bytes, ReadBudget budget)
    {
        zip = ZipBytes.Open(bytes);
        this.budget = budget;
        entries = zip.Entries.GroupBy(e => e.FullName.TrimStart('/'), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>A part's root element, or null when the package has no such part.</summary>
    public XElement? Part(string path)
    {
        if (!entries.TryGetValue(path, out var entry))
            return null;
        var bytes = ZipBytes.Read(entry, budget);
        using (var counting = Open(bytes))
        {
            while (counting.Read())
                CheckShape(counting);
        }
        using var reader = Open(bytes);
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    /// <summary>What a part refers to, by relationship id. Nothing is ever fetched.</summary>
    public IReadOnlyDictionary<string, DocxRelationship> Relationships(string path)
    {
        var folder = path.LastIndexOf('/') + 1;
        var root = Part($"{path[..folder]}_rels/{path[folder..]}.rels");
        return (root?.Elements() ?? [])
            .Select(e => (Id: e.Value("Id"), new DocxRelationship(e.Value("Type") ?? "", Resolve(path[..folder], e), IsExternal(e))))
            .Where(r => r.Id is not null)
            .GroupBy(r => r.Id!, r => r.Item2, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose() => zip.Dispose();

    private static string Resolve(string folder, XElement relationship)
    {
        var target = relationship.Value("Target") ?? "";
        if (IsExternal(relationship))
            return target;
        var steps = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not (".." or "."))
                steps.Add(step);
        }
        return string.Join('/', steps);
    }

    private static bool IsExternal(XElement relationship) => relationship.Value("TargetMode") == "External";

    private static XmlReader Open(byte[] bytes) => XmlReader.Create(new MemoryStream(bytes, writable: false), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    });

    private void CheckShape(XmlReader reader)
    {
        nodes += 1 + reader.AttributeCount;
        if (reader.Depth > ReadBudget.MaxDepth || nodes > MaxNodes)
            budget.Refuse(ReadingProblems.TooComplex);
        if (nodes % 1024 == 0)
            budget.Check();
    }
}

/// <summary>A reference from one part of a package to another, or to an address outside.</summary>
/// <param name="Type">What kind of reference it is, as a URI that ends in the kind.</param>
/// <param name="Target">The other part's path, or the address.</param>
/// <param name="IsExternal">Whether it is an address outside of the package.</param>
internal sealed record DocxRelationship(string Type, string Target, bool IsExternal);
