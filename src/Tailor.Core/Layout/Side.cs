namespace Tailor.Core.Layout;

/// <summary>What stands on one side of a gutter in some rows, line by line.</summary>
internal sealed class Side
{
    /// <summary>A line this many times farther from the one above than most lines of its side begins a block.</summary>
    private const double SetOff = 1.3;

    /// <summary>Where too few lines tell what is usual: the distance, in sizes, that parts blocks.</summary>
    private const double BlockDistance = 1.8;

    /// <summary>How exactly lines of a column start or end at its edge, in points.</summary>
    private const double EdgeTolerance = 2;

    /// <summary>A label is centred beside up to twice as many lines.</summary>
    private const int MostCentredLines = 8;

    /// <summary>Labels are set up to this part of their size above or below the line that they belong to.</summary>
    private const double BesideTolerance = 0.5;

    /// <summary>How exactly a label is centred, in sizes.</summary>
    private const double CentreTolerance = 0.35;

    /// <summary>Lines of one stretch are closer to each other than this part of the space around it.</summary>
    private const double Cohesion = 0.8;

    private readonly HashSet<int> blockStarts = [];
    private readonly Dictionary<int, int> indexOfRow = [];

    public Side(IReadOnlyList<List<Segment>> rows, int first, int last, Func<Segment, bool> isOn)
    {
        for (var i = first; i <= last; i++)
        {
            if (rows[i].FindAll(s => isOn(s)) is { Count: > 0 } segments)
            {
                indexOfRow[i] = Lines.Count;
                Lines.Add(new Line(i, segments));
            }
        }
        if (Lines.Count == 0)
            return;
        Left = Lines.Min(l => l.Segments[0].Left);
        Right = Lines.Max(l => l.Segments[^1].Right);
        Headings = Lines.Count(IsHeading);
        FindBlocks();
    }

    public List<Line> Lines { get; } = [];

    public double Left { get; }

    public double Right { get; }

    public double Width => Right - Left;

    public int First => Lines[0].Row;

    public int Last => Lines[^1].Row;

    /// <summary>How many of its lines are section titles by their words.</summary>
    public int Headings { get; }

    public bool StartsWithHeading => Lines.Count > 0 && IsHeading(Lines[0]);

    /// <summary>The first lines of its blocks: stretches without a gap.</summary>
    public List<Line> BlockStarts => Lines.FindAll(l => blockStarts.Contains(l.Row));

    public double LinesPerBlock => (double)Lines.Count / blockStarts.Count;

    /// <summary>Its lines, block by block.</summary>
    public List<List<Line>> Blocks
    {
        get
        {
            var blocks = new List<List<Line>>();
            foreach (var line in Lines)
            {
                if (blockStarts.Contains(line.Row))
                    blocks.Add([]);
                blocks[^1].Add(line);
            }
            return blocks;
        }
    }

    /// <summary>The height of the middle of a label, all the lines of its block that are set like the first.</summary>
    public double MiddleOfBlock(Line first)
    {
        var last = indexOfRow[first.Row];
        while (last + 1 < Lines.Count && !blockStarts.Contains(Lines[last + 1].Row) && Lines[last + 1].Segments[0].LooksLike(first.Segments[0]))
            last++;
        return (first.Segments[0].Middle + Lines[last].Segments[0].Middle) / 2;
    }

    public bool AreOneBlock(Line a, Line b) =>
        !Lines.Exists(l => l.Row > Math.Min(a.Row, b.Row) && l.Row <= Math.Max(a.Row, b.Row) && blockStarts.Contains(l.Row));

    /// <summary>The line that stands at the height of a line of the other side, though perhaps not on its baseline; null when none does.</summary>
    public Line? LineBeside(Line label) =>
        Enumerable.Range(label.Row - 1, 3).Where(indexOfRow.ContainsKey).Select(row => Lines[indexOfRow[row]])
            .Where(l => Distance(l, label) < BesideTolerance * label.Segments[0].Size)
            .MinBy(l => Distance(l, label));

    /// <summary>Whether something new begins in a row: a block, or a line that is set unlike the one above.</summary>
    public bool Begins(int row) =>
        indexOfRow.TryGetValue(row, out var index)
        && (index == 0 || blockStarts.Contains(row) || !Lines[index].Segments[0].LooksLike(Lines[index - 1].Segments[0]));

    /// <summary>Whether a row begins a block that is set unlike a line.</summary>
    public bool BeginsBlock(int row, Line unlike) => blockStarts.Contains(row) && !Lines[indexOfRow[row]].Segments[0].LooksLike(unlike.Segments[0]);

    /// <summary>
    /// The first and last row of the lines whose middle is at a height on the page: what a label belongs to that is centred beside it. Of
    /// several stretches the one that stands freest; null when there is none.
    /// </summary>
    public (int First, int Last)? RowsCentredOn(double height)
    {
        var at = Lines.FindIndex(l => l.Segments[0].Middle > height);
        if (at < 0)
            at = Lines.Count;
        ((int, int)? rows, var freedom) = (null, 0.0);
        for (var first = Math.Max(0, at - MostCentredLines); first <= at; first++)
        {
            for (var last = Math.Max(first, at - 1); last < Math.Min(Lines.Count, at + MostCentredLines); last++)
            {
                var middle = (Lines[first].Segments[0].Middle + Lines[last].Segments[0].Middle) / 2;
                var free = Math.Min(SpaceAbove(first), SpaceAbove(last + 1));
                if (Enumerable.Range(first + 1, last - first).Any(i => SpaceAbove(i) > Cohesion * free) || (first < last && IsSectionTitle(first)))
                    continue;
                if (Math.Abs(middle - height) < CentreTolerance * Lines[first].Segments[0].Size && free > freedom)
                    (rows, freedom) = ((Lines[first].Row, Lines[last].Row), free);
            }
        }
        return rows;
    }

    /// <summary>A section's title in larger type than what is below it is not part of what a label stands beside.</summary>
    private bool IsSectionTitle(int line) =>
        Lines[line].Segments[0].IsHeading && Lines[line].Segments[0].Size > Lines[line + 1].Segments[0].Size;

    private double SpaceAbove(int line) =>
        line == 0 || line == Lines.Count ? double.MaxValue : Lines[line].Segments[0].Top - Lines[line - 1].Segments[0].Baseline;

    /// <summary>Whether most of its lines end at one edge and start at several: dates set flush right.</summary>
    public bool IsFlushRight =>
        Lines.Count(l => Right - l.Segments[^1].Right < EdgeTolerance) > 0.7 * Lines.Count
        && Lines.Count(l => l.Segments[0].Left - Left < EdgeTolerance) < 0.7 * Lines.Count;

    /// <summary>How many of its lines are dates.</summary>
    public int Dates => Lines.Count(l => l.Segments[0].IsDates);

    /// <summary>Whether most of its lines are dates, or most of its blocks begin with some: details of what stands beside them.</summary>
    public bool IsDates => Dates >= 0.5 * Lines.Count || (blockStarts.Count > 2 && BlockStarts.Count(l => l.Segments[0].IsDates) > 0.6 * blockStarts.Count);

    public int StartingAt(double x) => Lines.Count(l => Math.Abs(l.Segments[0].Left - x) <= 2 * EdgeTolerance);

    private static bool IsHeading(Line line) => line.Segments.Count == 1 && line.Segments[0].IsHeading;

    private void FindBlocks()
    {
        var distances = Lines.Zip(Lines.Skip(1), DistanceBetween).ToList();
        var usual = distances.Count >= 4 ? distances.Order().ElementAt(distances.Count / 3) * SetOff : BlockDistance;
        blockStarts.Add(Lines[0].Row);
        for (var i = 1; i < Lines.Count; i++)
        {
            if (distances[i - 1] > Math.Min(usual, BlockDistance))
                blockStarts.Add(Lines[i].Row);
        }
    }

    private static double Distance(Line a, Line b) => Math.Abs(a.Segments[0].Baseline - b.Segments[0].Baseline);

    private static double DistanceBetween(Line above, Line below) =>
        (below.Segments[0].Baseline - above.Segments[0].Baseline) / Math.Max(above.Segments[0].Size, below.Segments[0].Size);

    /// <summary>The segments of a row that stand on this side.</summary>
    public sealed record Line(int Row, List<Segment> Segments);
}
