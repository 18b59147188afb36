namespace Tailor.Core.Layout;

/// <summary>Labels on the left of a gutter, and what belongs to each.</summary>
internal static class Rail
{
    /// <summary>Labels, one above the other, and the rows beside and below them.</summary>
    /// <param name="Labels">The labels, each with the segments that it wraps into; none before the first label.</param>
    /// <param name="Content">The rows right of the gutter.</param>
    public sealed record Part(List<List<Segment>> Labels, List<List<Segment>> Content);

    /// <summary>The parts of a band: from each label down to the next.</summary>
    public static IReadOnlyList<Part> Parts(List<List<Segment>> band, Gutter gutter)
    {
        var left = new Side(band, 0, band.Count - 1, s => !gutter.IsRight(s));
        var right = new Side(band, 0, band.Count - 1, gutter.IsRight);
        var labels = new SortedDictionary<int, List<List<Segment>>>();
        var (start, last) = (0, default(Segment));
        foreach (var line in left.Lines)
        {
            var segment = line.Segments[0];
            if (last is not null && WrapsTo(last, segment, left.Width))
            {
                labels[start][^1].Add(segment);
            }
            else
            {
                if (last is null || left.IsBlockStart(line.Row) || right.Begins(line.Row))
                    start = Math.Max(start, StartOf(line, left, right));
                if (!labels.TryGetValue(start, out var there))
                    labels[start] = there = [];
                there.Add([segment]);
            }
            last = segment;
        }
        return [.. Cut(right, [.. labels.Keys]).Select((content, i) => new Part(i == 0 ? [] : labels.ElementAt(i - 1).Value, content)).Where(p => p.Labels.Count + p.Content.Count > 0)];
    }

    /// <summary>The row that a label begins at: the first of the lines that it is centred beside, if it is alone with them, else its own.</summary>
    public static int StartOf(Side.Line label, Side left, Side right) =>
        CentredBeside(label, left, right) is { } rows && !left.Lines.Exists(l => l.Row >= rows.First && l.Row <= rows.Last && !left.AreOneBlock(l, label))
            ? rows.First
            : label.Row;

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

    /// <summary>Whether a label goes on in the next line: alike, close, and its first word had no room above.</summary>
    private static bool WrapsTo(Segment above, Segment below, double room) =>
        above.LooksLike(below)
        && below.Baseline - above.Baseline < 1.6 * below.Size
        && above.Right - above.Left + (0.25 * below.Size) + below.Words[0].Box!.Value.Right - below.Words[0].Box!.Value.Left > room;
}
