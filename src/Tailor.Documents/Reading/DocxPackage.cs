using System.Xml.Linq;

namespace Tailor.Documents.Reading;

/// <summary>
/// The parts of a DOCX file as XML, read within a budget. Read as plain XML, by local names, since a library's object model
/// would be built before any limit could be looked at, and since both namespaces of the standard (Transitional and Strict)
/// then are one.
/// </summary>
internal sealed class DocxPackage(ReadOnlyMemory<byte> bytes, ReadBudget budget) : IDisposable
{
    private readonly XmlParts parts = new(bytes, budget);

    /// <inheritdoc cref="XmlParts.Part"/>
    public XElement? Part(string path) => parts.Part(path);

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
    public void Dispose() => parts.Dispose();

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
}

/// <summary>A reference from one part of a package to another, or to an address outside.</summary>
/// <param name="Type">What kind of reference it is, as a URI that ends in the kind.</param>
/// <param name="Target">The other part's path, or the address.</param>
/// <param name="IsExternal">Whether it is an address outside of the package.</param>
internal sealed record DocxRelationship(string Type, string Target, bool IsExternal);
