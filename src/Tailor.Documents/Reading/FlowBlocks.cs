using Tailor.Core.Parsing;

namespace Tailor.Documents.Reading;

/// <summary>Makes lines of a flowing document's table rows and text boxes, and numbers the blocks that these form.</summary>
internal sealed class FlowBlocks
{
    private int blocks;

    /// <summary>
    /// A row of single lines is one line. Where one cell holds more, the row is a layout: single lines before it are its
    /// labels, single lines after it stand at the end of its first line. Where several hold more, each is read as a column.
    /// </summary>
    /// <param name="row">The lines of each cell.</param>
    public List<FlowLine> Row(IEnumerable<IReadOnlyList<FlowLine>> row)
    {
        var cells = row.Where(lines => lines.Count > 0).ToList();
        var tall = cells.FindIndex(c => c.Count > 1);
        if (tall < 0 && cells.Count > 1 && !cells.Any(c => c[0].Text.Role is LineRole.Heading or LineRole.Title))
            return [Joined(cells.Select(c => c[0]))];
        if (cells.Count(c => c.Count > 1) > 1)
            return [.. cells.SelectMany(InBlock)];
        if (tall < 0 || cells[tall][0].Text.Role == LineRole.Title)
            return [.. cells.SelectMany(c => c)];
        var labels = cells[..tall].Select(c => c[0]).Select(l => l with { Text = Label(l.Text) });
        return [.. labels, Joined([cells[tall][0], .. cells[(tall + 1)..].Select(c => c[0])]), .. cells[tall].Skip(1)];
    }

    /// <summary>The lines as a block of their own, but for those that are in one already.</summary>
    public IEnumerable<FlowLine> InBlock(IReadOnlyList<FlowLine> lines)
    {
        if (lines.Count == 0)
            return lines;
        var block = ++blocks;
        return lines.Select(l => l.Text.Block == 0 ? l with { Text = l.Text with { Block = block } } : l);
    }

    private static TextLine Label(TextLine line) => line.Role == LineRole.Text ? line with { Role = LineRole.RowLabel } : line;

    private static FlowLine Joined(IEnumerable<FlowLine> cells)
    {
        var lines = cells.ToList();
        var words = lines.SelectMany((line, i) => line.Text.Words.Select((word, j) => i > 0 && j == 0 ? word with { AfterTab = true } : word));
        return lines[0] with { Text = lines[0].Text with { Words = [.. words] } };
    }
}
