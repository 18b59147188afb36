using Tailor.Core.Parsing;

namespace Tailor.Core.Layout;

/// <summary>Labels on the left of a gutter, and what belongs to each.</summary>
internal static class Rail
{
    /// <summary>Labels, one above the other, and the rows beside and below them.</summary>
    /// <param name="Labels">The labels, each with the segments that it wraps into; none before the first label.</param>
    /// <param name="Content">The rows right of the gutter.</param>
    public sealed record Part(List<List<Segment>> Labels, List<List<Segment>> Content);

    /// <summary>As many labels without dates are rows of a table, whatever stands below their last one.</summary>
    private const int FewestRows = 3;

    /// <summary>The parts of a band: from each label down to the next. Labels of one block share a part, unless they are rows of a table.</summary>
    public static IReadOnlyList<Part> Parts(List<List<Segment>> band, Gutter gutter)
    {
        var left = new Side(band, 0, band.Count - 1, s => !gutter.IsRight(s));
        var right = new Side(band, 0, band.Count - 1, gutter.IsRight);
        var labels = new SortedDictionary<int, List<List<Segment>>>();
        var blocks = left.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            var start = StartOf(blocks[i][0], left, right);
            var last = blocks[i][^1].Row;
            var beside = right.Lines.Where(l => l.Row >= start && (i + 1 == blocks.Count || l.Row < blocks[i + 1][0].Row)).ToList();
            var isTable = gutter.Kind == GutterKind.Form || AreRows(blocks[i], [.. beside.TakeWhile(l =>
                !l.Segments[0].IsHeading && (l.Row <= last || ((blocks[i].Count < FewestRows || blocks[i][0].Segments[0].IsDates) && !right.BeginsBlock(l.Row, unlike: beside[0]))))]);
            foreach (var line in blocks[i])
            {
                var label = labels.Count == 0 ? null : labels.Last().Value[^1];
                if (label is not null && line != blocks[i][0] && (gutter.Kind == GutterKind.Form ? IsWrapped(label[^1], line.Segments[0]) : !isTable && GoesOn(label[^1], line.Segments[0], left.Width)))
                    label.Add(line.Segments[0]);
                else
                    LabelsAt(gutter.Kind == GutterKind.Form ? right.LineBeside(line)?.Row ?? line.Row : isTable ? right.LineBeside(line)?.Row ?? StartOf(line, left, right) : AreDatesOfTheirOwn(line, blocks[i][0], right) ? StartOf(line, left, right) : start).Add([line.Segments[0]]);
            }
        }
        return [.. Cut(right, [.. labels.Keys]).Select((content, i) => new Part(i == 0 ? [] : labels.ElementAt(i - 1).Value, content)).Where(p => p.Labels.Count + p.Content.Count > 0)];

        List<List<Segment>> LabelsAt(int row)
        {
            row = labels.Count == 0 ? row : Math.Max(row, labels.Last().Key);
            return labels.TryGetValue(row, out var there) ? there : labels[row] = [];
        }
    }

    /// <summary>Whether labels without a gap between them are rows of a table: all of one kind, each with a line or two of one look.</summary>
    private static bool AreRows(List<Side.Line> block, List<Side.Line> content) =>
        block.Count > 1 && content.Count > 0 && content.Count <= 1.5 * block.Count
        && block.TrueForAll(l => l.Segments[0].IsDates == block[0].Segments[0].IsDates)
        && content.TrueForAll(l => l.Segments[0].LooksLike(content[0].Segments[0]));

    /// <summary>Whether a label is dates, as the first of its block, and something begins beside it.</summary>
    private static bool AreDatesOfTheirOwn(Side.Line label, Side.Line first, Side right) =>
        label.Segments[0].IsDates && first.Segments[0].IsDates && right.LineBeside(label) is { } beside
        && (right.Begins(beside.Row) || (beside.Segments[0].Bold && right.LineBeside(first)?.Segments[0].LooksLike(beside.Segments[0]) == true));

    /// <summary>
    /// The row that a label begins at: the first of the lines that it is centred beside, if it is alone with them, or the line
    /// beside it, else its own.
    /// </summary>
    public static int StartOf(Side.Line label, Side left, Side right) =>
        CentredBeside(label, left, right) is { } rows && !left.Lines.Exists(l => l.Row >= rows.First && l.Row <= rows.Last && !left.AreOneBlock(l, label))
            ? rows.First
            : right.LineBeside(label)?.Row ?? label.Row;

    /// <summary>The rows whose middle is that of the label, all its lines taken together, or else that of its first line.</summary>
    public static (int First, int Last)? CentredBeside(Side.Line label, Side left, Side right) =>
        right.RowsCentredOn(left.MiddleOfBlock(label)) ?? right.RowsCentredOn(label.Segments[0].Middle);

    private static IEnumerable<List<List<Segment>>> Cut(Side side, List<int> starts)
    {
        for (var i = -1; i < starts.Count; i++)
        {
            var (first, end) = (i < 0 ? 0 : starts[i], i + 1 < starts.Count ? starts[i + 1] : int.MaxValue);
            yield return [.. side.Lines.Where(l => l.Row >= first && l.Row < end).Select(l => l.Segments)];
        }
    }

    /// <summary>Whether a label of a form goes on in the next line: in lower case, or to a label that is known.</summary>
    private static bool IsWrapped(Segment above, Segment below) =>
        above.LooksLike(below) && below.Baseline - above.Baseline < 1.6 * below.Size
        && (char.IsLower(below.Text[0]) || (EntryLabels.KindOf(above.Text) is null && EntryLabels.KindOf($"{above.Text} {below.Text}") is not null));

    /// <summary>Whether dates are broken within a month: "2012年10月 – 2018年" above "3月".</summary>
    private static bool EndsDatesOf(Segment above, Segment below) =>
        DateRangeParser.Find(below.Text) is null && $"{above.Text} {below.Text}" is var joined && DateRangeParser.Find(joined) is { } dates && dates.Length == joined.Length;

    /// <summary>Whether both are years, the later one first, as those of two entries: no range.</summary>
    private static bool AreYears(Segment above, Segment below) =>
        above.Text is { Length: 4 } upper && below.Text is { Length: 4 } lower && upper.All(char.IsAsciiDigit) && lower.All(char.IsAsciiDigit) && string.CompareOrdinal(upper, lower) >= 0;

    /// <summary>Whether a label goes on in the next line: alike, close, and its first word had no room above, or both make one range of dates.</summary>
    private static bool GoesOn(Segment above, Segment below, double room) =>
        above.LooksLike(below)
        && below.Baseline - above.Baseline < 1.6 * below.Size
        && (!above.IsRange || EndsDatesOf(above, below)) && (above.IsDates || !below.IsRange) && !AreYears(above, below)
        && (above.Right - above.Left + (0.25 * below.Size) + below.Words[0].Box!.Value.Right - below.Words[0].Box!.Value.Left > room || above.BeginsRangeEndedBy(below));
}
