using System.Xml.Linq;

namespace Tailor.Documents.Reading;

/// <summary>One text of a DOCX file (the body, a header, the footnotes) with all that is needed to read it.</summary>
/// <param name="Root">Its part's root element.</param>
/// <param name="Relationships">What it refers to.</param>
/// <param name="Document">What all stories of the document share.</param>
internal sealed record DocxStory(XElement Root, IReadOnlyDictionary<string, DocxRelationship> Relationships, DocxContext Document)
{
    /// <summary>The fields that are open at the current place; a field may span paragraphs.</summary>
    public DocxFields Fields { get; } = new();

    /// <summary>Where a hyperlink leads; null when it leads into the document itself.</summary>
    public string? Address(string? relationship) =>
        relationship is not null && Relationships.TryGetValue(relationship, out var found) && found.IsExternal ? found.Target : null;
}

/// <summary>What the stories of a DOCX file share.</summary>
/// <param name="Styles">The styles.</param>
/// <param name="Numbering">The lists.</param>
/// <param name="Budget">Limits the reading.</param>
internal sealed record DocxContext(DocxStyles Styles, DocxNumbering Numbering, ReadBudget Budget)
{
    /// <summary>Addresses that pictures lead to.</summary>
    public List<string> Links { get; } = [];

    /// <summary>What was left out.</summary>
    public HashSet<string> Warnings { get; } = new(StringComparer.Ordinal);

    /// <summary>The text that cannot be seen.</summary>
    public HiddenText Hidden { get; } = new();

    /// <summary>Its table rows and text boxes.</summary>
    public FlowBlocks Blocks { get; } = new();
}
