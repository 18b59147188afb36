using System.Xml.Linq;
using Tailor.Core.Parsing;
using Tailor.Resumes.Problems;

namespace Tailor.Documents.Reading;

/// <summary>
/// Reads OpenDocument text (ISO/IEC 26300), as an archive (ODT) or as one XML file (FODT): headers, body, notes, footers, in
/// this order, with what their styles say. Tracked deletions, comments and hidden text are left out.
/// </summary>
internal static class OdtReader
{
    /// <summary>The lines of an archive.</summary>
    public static Result<DocumentText> Read(ReadOnlyMemory<byte> bytes, ReadBudget budget)
    {
        using var parts = new XmlParts(bytes, budget);
        if (parts.Part("META-INF/manifest.xml")?.Descendants().Any(e => e.Name.LocalName == "encryption-data") == true)
            return ReadingProblems.Encrypted;
        return parts.Part("content.xml") is { } content ? Read(content, parts.Part("styles.xml"), budget) : ReadingProblems.Damaged;
    }

    /// <summary>The lines of a document that is one XML file.</summary>
    public static Result<DocumentText> ReadFlat(string text, ReadBudget budget)
    {
        var document = new BoundedXml(budget).Load(() => new StringReader(text));
        return Read(document, document, budget);
    }

    private static Result<DocumentText> Read(XElement content, XElement? styles, ReadBudget budget)
    {
        if (content.Child("body").Child("text") is not { } body)
            return ReadingProblems.Damaged;
        var context = new OdtContext(new OdtStyles(content, styles), budget)
        {
            Ground = body.Descendants().Any(e => e.Name.LocalName is "custom-shape" or "rect" or "frame" or "path" or "polygon") || OdtStyles.HasGround(styles) ? null : FlowColour.White,
        };
        var lines = new OdtFlow(context).Blocks(body, list: null);
        var notes = context.Notes.SelectMany(n => new OdtFlow(context).Blocks(n, list: null)).ToList();
        List<FlowLine> all = [.. Margins("header"), .. lines, .. notes, .. Margins("footer")];
        return new DocumentText { Lines = FlowLine.Numbered(all), Pages = 1, Links = [.. context.Links], Warnings = [.. context.Warnings, .. context.Hidden.Warnings] };

        IEnumerable<FlowLine> Margins(string kind) => styles.Child("master-styles").Children("master-page")
            .SelectMany(page => page.Elements().Where(e => e.Name.LocalName.StartsWith(kind, StringComparison.Ordinal) && e.Value("display") != "false"))
            .Select(margin => new OdtFlow(context).Blocks(margin, list: null).Select(l => l.InMargin()).ToList())
            .DistinctBy(story => string.Join('\n', story.Select(l => l.Text.Text)))
            .SelectMany(story => story);
    }
}

/// <summary>What the texts of an OpenDocument file share.</summary>
/// <param name="Styles">The styles.</param>
/// <param name="Budget">Limits the reading.</param>
internal sealed record OdtContext(OdtStyles Styles, ReadBudget Budget)
{
    /// <summary>Addresses that pictures lead to.</summary>
    public List<string> Links { get; } = [];

    /// <summary>What was left out.</summary>
    public HashSet<string> Warnings { get; } = new(StringComparer.Ordinal);

    /// <summary>Words that a person does not see.</summary>
    public HiddenText Hidden { get; } = new();

    /// <summary>The colour of the pages; null when it is unknown, or something may lie behind the text.</summary>
    public FlowColour? Ground { get; init; }

    /// <summary>The content of the notes that the text refers to.</summary>
    public List<XElement> Notes { get; } = [];

    /// <summary>Its table rows and text boxes.</summary>
    public FlowBlocks Blocks { get; } = new();
}
