using System.Xml.Linq;
using Tailor.Core.Parsing;

namespace Tailor.Documents.Reading;

/// <summary>A list that a paragraph of an OpenDocument file is in.</summary>
/// <param name="Style">Its style's name, if it or one around it has one.</param>
/// <param name="Depth">How deep it is nested, from 1.</param>
internal sealed record OdtList(string? Style, int Depth);

/// <summary>Reads the paragraphs, lists, tables and frames of an OpenDocument text in order.</summary>
/// <param name="document">What all texts of the document share.</param>
internal sealed class OdtFlow(OdtContext document)
{
    private int spaceBelow;

    /// <summary>The lines of a container of blocks.</summary>
    /// <param name="container">The container.</param>
    /// <param name="list">The list that it is in.</param>
    public List<FlowLine> Blocks(XElement container, OdtList? list) => [.. container.Elements().SelectMany(e => Block(e, list))];

    private List<FlowLine> Block(XElement block, OdtList? list)
    {
        document.Budget.Check();
        switch (block.Name.LocalName)
        {
            case "p" or "h":
                return Paragraph(block, list, startsItem: false);
            case "list":
                return List(block, new OdtList(block.Value("style-name") ?? list?.Style, (list?.Depth ?? 0) + 1));
            case "numbered-paragraph":
                return Item(block, new OdtList(block.Value("style-name"), block.Number("level") ?? 1), startsItem: true);
            case "table" when block.Value("display") != "false":
                return [.. Inner(block, "table-row").Where(r => r.Value("visibility") is not ("collapse" or "filter")).SelectMany(Row)];
            case "section" when block.Value("display") is "none" or "condition":
                document.Hidden.Add(HiddenReason.Marked, string.Join(' ', block.DescendantNodes().OfType<XText>().Select(t => t.Value)));
                return [];
            case "frame" or "text-box" or "custom-shape" or "rect" or "a" or "g":
                return Boxes(new OdtInlines(document, new LineCollector(document.Budget)).BoxesIn(block));
            case "section" or "index-body" or "index-title" or "table-of-content" or "alphabetical-index" or "user-index" or "note-body":
                return Blocks(block, list);
            default:
                return [];
        }
    }

    private List<FlowLine> List(XElement element, OdtList list) =>
        [.. element.Elements().SelectMany(item => Item(item, list, item.Name.LocalName == "list-item"))];

    private List<FlowLine> Item(XElement item, OdtList list, bool startsItem)
    {
        var lines = new List<FlowLine>();
        foreach (var block in item.Elements())
        {
            lines.AddRange(block.Name.LocalName is "p" or "h" ? Paragraph(block, list, startsItem) : Block(block, list));
            startsItem &= lines.Count == 0;
        }
        return lines;
    }

    private List<FlowLine> Paragraph(XElement paragraph, OdtList? list, bool startsItem)
    {
        var style = paragraph.Value("style-name");
        var (role, level) = document.Styles.Role(paragraph);
        if (role == LineRole.Text && list is not null && document.Styles.HasMarks(list.Style ?? document.Styles.ListOf(paragraph), list.Depth))
            (role, level) = (startsItem ? LineRole.ListItem : LineRole.Text, Math.Min(list.Depth, 9));
        var collector = new LineCollector(document.Budget);
        collector.Begin(role, level, block: 0);
        var inlines = new OdtInlines(document, collector);
        inlines.AddParagraph(paragraph);
        collector.EndLine();

        var above = spaceBelow + document.Styles.Margin(style, "margin-top");
        spaceBelow = document.Styles.Margin(style, "margin-bottom") + (collector.Lines.Count == 0 ? above + FlowLine.Height : 0);
        return [.. collector.Lines.Select((line, i) => new FlowLine(line, i == 0 ? above : 0)), .. Boxes(inlines.TextBoxes)];
    }

    private List<FlowLine> Boxes(IEnumerable<XElement> boxes) =>
        [.. boxes.SelectMany(box => document.Blocks.InBlock(new OdtFlow(document).Blocks(box, list: null)))];

    private List<FlowLine> Row(XElement row)
    {
        var cells = row.Children("table-cell").Select(c => Blocks(c, list: null)).ToList();
        spaceBelow = 0;
        return document.Blocks.Row(cells);
    }

    /// <summary>Rows of a table, also those in groups.</summary>
    private static IEnumerable<XElement> Inner(XElement container, string name) => container.Elements().SelectMany(e => e.Name.LocalName switch
    {
        var n when n == name => [e],
        "table-header-rows" or "table-rows" or "table-row-group" => Inner(e, name),
        _ => [],
    });
}
