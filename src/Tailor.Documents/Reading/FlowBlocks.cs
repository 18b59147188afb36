using Tailor.Core.Parsing;
using Tailor.Core.Vocabulary;

namespace Tailor.Documents.Reading;

/// <summary>Makes lines of a flowing document's table rows and text boxes, and numbers the blocks that these form.</summary>
internal sealed class FlowBlocks
{
    private int blocks;

    /// <summary>Dates, a place, a kind of contract: more lines beside an entry are content of their own.</summary>
    private const int MostLabelLines = 3;

    /// <summary>
    /// A row of single lines is one line. Where one cell holds more, the row is a layout: single lines before it are its
    /// labels, single lines after it stand at the end of its first line. Where several hold more, dates and what stands below them are
    /// labels before an entry and ends of lines behind it; cells with titles of sections are columns.
    /// </summary>
    /// <param name="row">The lines of each cell.</param>
    public List<FlowLine> Row(IEnumerable<IReadOnlyList<FlowLine>> row)
    {
        var cells = row.Where(lines => lines.Count > 0).ToList();
        var tall = cells.FindIndex(c => c.Count > 1);
        if (tall < 0 && cells.Count > 1 && !cells.Any(c => c[0].Text.Role is LineRole.Heading or LineRole.Title))
            return [Joined(cells.Select(c => c[0]))];
        if (cells.Count(c => c.Count > 1) > 1)
            return BesideEachOther(cells);
        if (tall < 0 || cells[tall][0].Text.Role == LineRole.Title)
            return [.. cells.SelectMany(c => c)];
        var labels = cells[..tall].Select(c => c[0]).Select(l => l with { Text = Label(l.Text) });
        return [.. labels, Joined([cells[tall][0], .. cells[(tall + 1)..].Select(c => c[0])]), .. cells[tall].Skip(1)];
    }

    private List<FlowLine> BesideEachOther(List<IReadOnlyList<FlowLine>> cells)
    {
        if (cells.Exists(c => c.Any(IsTitle)))
            return [.. cells.SelectMany(InBlock)];
        if (AreDates(cells[0]))
            return [.. cells[0].Select(l => l with { Text = Label(l.Text) }), .. cells.Skip(1).SelectMany(c => c)];
        if (AreDates(cells[^1]))
            return [.. Enumerable.Range(0, cells.Max(c => c.Count)).Select(i => Joined(cells.Where(c => c.Count > i).Select(c => c[i])))];
        return [.. cells.SelectMany(c => c)];
    }

    private static bool IsTitle(FlowLine line) =>
        line.Text.Role is LineRole.Heading or LineRole.Title || SectionHeadings.KindOf(line.Text.Text) is not null;

    private static bool AreDates(IReadOnlyList<FlowLine> cell) =>
        cell.Count <= MostLabelLines && cell.Any(l => DateRangeParser.Find(l.Text.Text) is { } dates && 2 * dates.Length > l.Text.Text.Length);

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
