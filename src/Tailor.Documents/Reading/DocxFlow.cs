using System.Xml.Linq;
using Tailor.Core.Parsing;

namespace Tailor.Documents.Reading;

/// <summary>A line of a DOCX file and the space above it, in twentieths of a point.</summary>
internal sealed record DocxLine(TextLine Text, int SpaceAbove);

/// <summary>Reads the paragraphs, tables and text boxes of a DOCX story in order.</summary>
/// <param name="story">The story.</param>
internal sealed class DocxFlow(DocxStory story)
{
    /// <summary>What a line takes, as the space that an empty paragraph leaves.</summary>
    private const int LineHeight = 240;

    private const string White = "FFFFFF";

    private readonly DocxContext document = story.Document;
    private int spaceBelow;

    /// <summary>The lines of a container of blocks.</summary>
    public List<DocxLine> Blocks(XElement container) => [.. container.Elements().SelectMany(Block)];

    private List<DocxLine> Block(XElement block)
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

    private List<DocxLine> Paragraph(XElement paragraph)
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
        spaceBelow = (spacing.Number("after") ?? 0) + (collector.Lines.Count == 0 ? above + LineHeight : 0);
        var lines = collector.Lines.Select((line, i) => new DocxLine(line, i == 0 ? above : 0)).ToList();
        foreach (var box in inlines.TextBoxes)
            lines.AddRange(InBlock(Blocks(box)));
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

    /// <summary>
    /// A row of single lines is one line. Where one cell holds more, the row is a layout: single lines before it are its
    /// labels, single lines after it stand at the end of its first line. Where several hold more, each is read as a column.
    /// </summary>
    private List<DocxLine> Row(XElement row)
    {
        var cells = Inner(row, "tc").Select(Blocks).Where(lines => lines.Count > 0).ToList();
        spaceBelow = 0;
        var tall = cells.FindIndex(c => c.Count > 1);
        if (tall < 0 && cells.Count > 1 && !cells.Any(c => c[0].Text.Role is LineRole.Heading or LineRole.Title))
            return [Joined(cells.Select(c => c[0]))];
        if (cells.Count(c => c.Count > 1) > 1)
            return [.. cells.SelectMany(InBlock)];
        if (tall < 0 || cells[tall][0].Text.Role == LineRole.Title)
            return [.. cells.SelectMany(c => c)];
        var labels = cells[..tall].Select(c => c[0]).Select(l => l with { Text = Label(l.Text) });
        return [.. labels, Joined([cells[tall][0], .. cells[(tall + 1)..].Select(c => c[0])]), .. cells[tall][1..]];
    }

    private static TextLine Label(TextLine line) => line.Role == LineRole.Text ? line with { Role = LineRole.RowLabel } : line;

    private static DocxLine Joined(IEnumerable<DocxLine> cells)
    {
        var lines = cells.ToList();
        var words = lines.SelectMany((line, i) => line.Text.Words.Select((word, j) => i > 0 && j == 0 ? word with { AfterTab = true } : word));
        return lines[0] with { Text = lines[0].Text with { Words = [.. words] } };
    }

    private IEnumerable<DocxLine> InBlock(List<DocxLine> lines)
    {
        if (lines.Count == 0)
            return lines;
        var block = ++document.Blocks;
        return lines.Select(l => l.Text.Block == 0 ? l with { Text = l.Text with { Block = block } } : l);
    }
}
