using System.Xml.Linq;
using Tailor.Core.Parsing;
using Tailor.Documents.Exchange;
using Tailor.Resumes.Problems;

namespace Tailor.Documents.Reading;

/// <summary>
/// Reads DOCX files: headers, body, notes, footers, in this order, with what their styles say. Tracked insertions are
/// text, deletions are not; nor is hidden text. A header that several sections use is read once.
/// </summary>
internal static class DocxReader
{
    /// <summary>The document's lines; or, when they are taken and it carries any, the data that it was made from.</summary>
    public static Result<DocumentContent> Read(ReadOnlyMemory<byte> bytes, ReadBudget budget, bool takesData)
    {
        using var package = new DocxPackage(bytes, budget);
        var main = package.Relationships("").Values.FirstOrDefault(r => Kind(r) == "officeDocument")?.Target ?? "word/document.xml";
        if (package.Part(main) is not { } root)
            return ReadingProblems.Damaged;

        var relationships = package.Relationships(main);
        if (takesData && DocumentContent.Of(Data(package, relationships.Values)) is { } data)
            return data;
        var context = new DocxContext(new DocxStyles(PartOf("styles")), new DocxNumbering(PartOf("numbering")), budget);
        var lines = Stories("header")
            .Concat(Lines(new DocxStory(root.Child("body") ?? root, relationships, context)))
            .Concat(Stories("footnotes"))
            .Concat(Stories("endnotes"))
            .Concat(Stories("footer"))
            .ToList();
        return new DocumentContent(new DocumentText { Lines = FlowLine.Numbered(lines), Pages = 1, Links = [.. context.Links], Warnings = [.. context.Warnings, .. context.Hidden.Warnings] });

        XElement? PartOf(string kind) => relationships.Values.FirstOrDefault(r => Kind(r) == kind) is { } part ? package.Part(part.Target) : null;

        IEnumerable<FlowLine> Stories(string kind) => relationships.Values.Where(r => Kind(r) == kind && !r.IsExternal)
            .DistinctBy(r => r.Target)
            .SelectMany(r => package.Part(r.Target) is { } part ? [new DocxStory(part, package.Relationships(r.Target), context)] : Array.Empty<DocxStory>())
            .Select(story => Lines(story).Select(l => kind is "header" or "footer" ? l.InMargin() : l).ToList())
            .DistinctBy(story => string.Join('\n', story.Select(l => l.Text.Text)))
            .SelectMany(story => story);
    }

    /// <summary>The JSON of the resume that a file of ours carries; null when it carries none.</summary>
    private static byte[]? Data(DocxPackage package, IEnumerable<DocxRelationship> relationships)
    {
        var part = relationships.Where(r => Kind(r) == "customXml" && !r.IsExternal)
            .Select(r => package.Part(r.Target)).FirstOrDefault(root => root?.Name.NamespaceName == EmbeddedData.Namespace);
        return part is null ? null : Convert.FromBase64String(part.Value);
    }

    private static string Kind(DocxRelationship relationship) => relationship.Type[(relationship.Type.LastIndexOf('/') + 1)..];

    private static List<FlowLine> Lines(DocxStory story) => new DocxFlow(story).Blocks(story.Root);
}
