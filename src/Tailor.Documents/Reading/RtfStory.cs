using Tailor.Core.Parsing;

namespace Tailor.Documents.Reading;

/// <summary>One text of an RTF file (the body, a header, a note, a text box) as it grows.</summary>
/// <param name="budget">Limits how much text there may be.</param>
/// <param name="blocks">The document's table rows and text boxes.</param>
internal sealed class RtfStory(ReadBudget budget, FlowBlocks blocks)
{
    private readonly List<FlowLine> lines = [];
    private readonly List<FlowLine> boxes = [];
    private readonly List<Row> rows = [];
    private LineCollector text = new(budget);
    private int spaceBelow;

    /// <summary>The fields that are open at the current place.</summary>
    public DocxFields Fields { get; } = new();

    /// <summary>Whether the paragraph at hand has a bullet or number, which is written for readers that know no lists.</summary>
    public bool HasMark { get; set; }

    /// <summary>Adds text to the paragraph at hand.</summary>
    public void Add(string piece, TextStyle style)
    {
        if (Fields.ShowsText)
            text.Add(piece, style with { Link = Fields.Link });
    }

    /// <summary>Ends the line at hand.</summary>
    public void BreakLine() => text.BreakLine();

    /// <summary>Adds a text box that is anchored in the paragraph at hand.</summary>
    public void AddBox(IReadOnlyList<FlowLine> box) => boxes.AddRange(blocks.InBlock(box));

    /// <summary>Ends the paragraph at hand.</summary>
    public void EndParagraph(RtfParagraph paragraph, (LineRole Role, int Level) role)
    {
        text.EndLine();
        var above = spaceBelow + paragraph.Before;
        spaceBelow = paragraph.After + (text.Lines.Count == 0 ? above + FlowLine.Height : 0);
        var into = Container(paragraph.Tables);
        for (var i = 0; i < text.Lines.Count; i++)
        {
            var lineRole = i > 0 && role.Role == LineRole.ListItem ? LineRole.Text : role.Role;
            into.Add(new FlowLine(text.Lines[i] with { Role = lineRole, Level = role.Level }, i == 0 ? above : 0));
        }
        into.AddRange(boxes);
        boxes.Clear();
        text = new LineCollector(budget);
        HasMark = false;
    }

    /// <summary>Ends the cell at hand of the table at this depth, from 1.</summary>
    public void EndCell(int depth)
    {
        Container(depth);
        rows[depth - 1].EndCell();
        spaceBelow = 0;
    }

    /// <summary>Ends the row at hand of the table at this depth, from 1.</summary>
    public void EndRow(int depth)
    {
        Container(depth);
        Container(depth - 1);
        spaceBelow = 0;
    }

    /// <summary>All of its lines.</summary>
    public IReadOnlyList<FlowLine> Finish()
    {
        EndParagraph(new RtfParagraph(), default);
        return lines;
    }

    /// <summary>Takes the lines within so many tables; rows of deeper tables end.</summary>
    private List<FlowLine> Container(int depth)
    {
        while (rows.Count > depth)
        {
            var row = rows[^1];
            rows.RemoveAt(rows.Count - 1);
            row.EndCell();
            (rows.Count == 0 ? lines : rows[^1].Cell).AddRange(blocks.Row(row.Cells));
        }
        while (rows.Count < depth)
            rows.Add(new Row());
        return depth == 0 ? lines : rows[^1].Cell;
    }

    private sealed class Row
    {
        public List<IReadOnlyList<FlowLine>> Cells { get; } = [];

        public List<FlowLine> Cell { get; private set; } = [];

        public void EndCell()
        {
            Cells.Add(Cell);
            Cell = [];
        }
    }
}
