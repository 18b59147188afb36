using System.Xml.Linq;
using Tailor.Core.Parsing;

namespace Tailor.Documents.Reading;

/// <summary>Reads the paragraphs, tables and text boxes of a DOCX story in order.</summary>
/// <param name="story">The story.</param>
internal sealed class DocxFlow(DocxStory story)
{
    private const string White = "FFFFFF";

    private readonly DocxContext document = story.Document;
    private int spaceBelow;

    /// <summary>The lines of a container of blocks.</summary>
    public List<FlowLine> Blocks(XElement container) => [.. container.Elements().SelectMany(Block)];

    private List<FlowLine> Block(XElement block)
    {
        document.Budget.Check();
        switch (block.Name.LocalName)
        {
            case "p":
                return Paragraph(block);
            case "tbl":
                return [.. Rows(block).SelectMany(Row)];
            case "AlternateContent":
                return Blocks(DocxInlines.Alternative(block));
            case "sdt" when DocxInlines.IsPlaceholder(block):
                document.Warnings.Add(DocxInlines.Placeholder);
                return [];
            case "altChunk":
                document.Warnings.Add("A part of the document that is embedded as another file was left out.");
                return [];
            case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "footnote" or "endnote":
                return Blocks(block);
            default:
                return [];
        }
    }

    private List<FlowLine> Paragraph(XElement paragraph)
    {
        var properties = paragraph.Child("pPr");
        var (role, level) = document.Styles.Role(properties);
        if (role == LineRole.Text && document.Numbering.Level(properties, document.Styles) is > 0 and var depth)
            (role, level) = (LineRole.ListItem, depth);
        var collector = new LineCollector(document.Budget);
        collector.Begin(role, level, block: 0);
        var inlines = new DocxInlines(story, document.Styles.ParagraphStyle(properties), GroundOf(paragraph, properties), collector);
        inlines.Add(paragraph, link: null);
        collector.EndLine();

        var spacing = document.Styles.ParagraphProperty(properties, "spacing");
        var above = spaceBelow + (spacing.Number("before") ?? 0);
        spaceBelow = (spacing.Number("after") ?? 0) + (collector.Lines.Count == 0 ? above + FlowLine.Height : 0);
        var lines = collector.Lines.Select((line, i) => new FlowLine(line, i == 0 ? above : 0)).ToList();
        foreach (var box in inlines.TextBoxes)
            lines.AddRange(document.Blocks.InBlock(Blocks(box)));
        return lines;
    }

    /// <summary>
    /// The colour behind a paragraph as RRGGBB: its shading, its cell's, its table's, or the page's. Null within text boxes, whose
    /// fill is drawn in many ways, within tables of a style, and in headers: a shape may lie behind them.
    /// </summary>
    private string? GroundOf(XElement paragraph, XElement? properties)
    {
        if (document.Styles.ParagraphProperty(properties, "shd") is { } own)
            return Colour(own);
        foreach (var outer in paragraph.Ancestors())
        {
            var shading = outer.Name.LocalName switch
            {
                "tc" => outer.Child("tcPr").Child("shd"),
                "tbl" => outer.Child("tblPr").Child("shd"),
                _ => null,
            };
            if (shading is not null)
                return Colour(shading);
            if (outer.Name.LocalName is "txbxContent" or "hdr" or "ftr" || (outer.Name.LocalName == "tbl" && outer.Child("tblPr").Child("tblStyle") is not null))
                return null;
        }
        return story.Root.Parent.Child("background") is null && !story.Root.Descendants().Any(e => e.Name.LocalName is "anchor" or "pict") ? White : null;
    }

    private static string? Colour(XElement shading) => DocxStyles.Fill(shading) is var fill && fill == "auto" ? White : fill;

    private static IEnumerable<XElement> Rows(XElement table) => Inner(table, "tr");

    /// <summary>Rows of a table or cells of a row, also those wrapped in content controls or revision marks.</summary>
    private static IEnumerable<XElement> Inner(XElement container, string name) => container.Elements().SelectMany(e => e.Name.LocalName switch
    {
        var n when n == name => [e],
        "sdt" or "sdtContent" or "customXml" or "ins" => Inner(e, name),
        _ => [],
    });

    private List<FlowLine> Row(XElement row)
    {
        var cells = Inner(row, "tc").Select(Blocks).ToList();
        spaceBelow = 0;
        return document.Blocks.Row(cells);
    }
}
