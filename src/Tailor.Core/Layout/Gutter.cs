namespace Tailor.Core.Layout;

/// <summary>What stands on the two sides of a gutter.</summary>
internal enum GutterKind
{
    /// <summary>Columns that are read one after the other, such as a sidebar and the main text.</summary>
    Columns,

    /// <summary>Cells side by side, each with a label of its own on top: read cell by cell, in place.</summary>
    Cells,

    /// <summary>Labels or dates on the left of what they belong to: read row by row.</summary>
    Rail,
}

/// <summary>A vertical stretch of white that parts rows of segments into a left and a right side.</summary>
/// <param name="Kind">How the sides are to be read.</param>
/// <param name="X">Where the right side begins.</param>
/// <param name="First">The first row of the stretch.</param>
/// <param name="Last">Its last row.</param>
internal sealed record Gutter(GutterKind Kind, double X, int First, int Last)
{
    /// <summary>How exactly lines of a column start at its left edge, in points.</summary>
    private const double EdgeTolerance = 2;

    /// <summary>Columns that are read on their own have this many lines or more; less is a table or a head.</summary>
    private const int FewestColumnLines = 5;

    /// <summary>Above this share of lines on a common baseline the sides are rows of a table, else columns of their own.</summary>
    private const double LevelShare = 0.7;

    /// <summary>This many lines in a row without a gap, on average, are running text or a list and no label.</summary>
    private const double LabelLines = 4;

    /// <summary>The gutter that explains most rows, or null when the rows are read as they are.</summary>
    public static Gutter? Find(IReadOnlyList<List<Segment>> rows)
    {
        Gutter? best = null;
        foreach (var x in LeftEdges(rows))
        {
            var start = 0;
            for (var i = 0; i <= rows.Count; i++)
            {
                if (i < rows.Count && rows[i].TrueForAll(s => s.Right <= x || s.Left >= x - EdgeTolerance))
                    continue;
                if (i - start >= 2 && Classify(rows, x, start, i - 1) is { } gutter && gutter.IsBetterThan(best))
                    best = gutter;
                start = i + 1;
            }
        }
        return best;
    }

    /// <summary>Whether a segment stands right of the gutter.</summary>
    public bool IsRight(Segment segment) => segment.Left >= X - EdgeTolerance;

    private bool IsBetterThan(Gutter? other) =>
        other is null
        || (Kind == GutterKind.Columns && other.Kind != GutterKind.Columns)
        || ((Kind == GutterKind.Columns) == (other.Kind == GutterKind.Columns) && Last - First > other.Last - other.First);

    /// <summary>Where several segments start that have others to their left: a column's left edge.</summary>
    private static IEnumerable<double> LeftEdges(IReadOnlyList<List<Segment>> rows)
    {
        var page = rows.Min(r => r[0].Left);
        return rows.SelectMany(r => r).Where(s => s.Left > page + (3 * s.Size))
            .GroupBy(s => Math.Round(s.Left / EdgeTolerance))
            .Where(g => g.Count() >= 2)
            .Select(g => g.Min(s => s.Left));
    }

    private static Gutter? Classify(IReadOnlyList<List<Segment>> rows, double x, int first, int last)
    {
        var sides = new Sides(rows, x - EdgeTolerance, first, last);
        if (sides.Left.Count < 1 || sides.Right.Count < 2)
            return null;

        var (start, end) = (Math.Max(sides.Left[0], sides.Right[0]), Math.Min(sides.Left[^1], sides.Right[^1]));
        var band = new Sides(rows, x - EdgeTolerance, start, end);
        if (band.Left.Count >= FewestColumnLines && band.Right.Count >= FewestColumnLines && band.AreColumns && !sides.AreRows)
            return new Gutter(GutterKind.Columns, x, start, end);
        if (sides.IsRail)
            return new Gutter(GutterKind.Rail, x, sides.Left[0], last);
        return band.AreLabelledCells ? new Gutter(GutterKind.Cells, x, start, end) : null;
    }

    /// <summary>The rows of a stretch that have something on the left and on the right.</summary>
    private sealed class Sides
    {
        private readonly IReadOnlyList<List<Segment>> rows;
        private readonly double x;
        private readonly HashSet<int> level;

        public Sides(IReadOnlyList<List<Segment>> rows, double x, int first, int last)
        {
            (this.rows, this.x) = (rows, x);
            for (var i = first; i <= last; i++)
            {
                if (rows[i][0].Left < x)
                    Left.Add(i);
                if (rows[i][^1].Left >= x)
                    Right.Add(i);
            }
            level = [.. Left.Intersect(Right)];
        }

        public List<int> Left { get; } = [];

        public List<int> Right { get; } = [];

        /// <summary>Whether nearly every line has a partner on the other side: a table, however tight.</summary>
        public bool AreRows => level.Count > 0.9 * Math.Max(Left.Count, Right.Count);

        public bool AreColumns
        {
            get
            {
                var lesser = Left.Count <= Right.Count ? Left : Right;
                var independent = level.Count < LevelShare * lesser.Count;
                var width = lesser.Max(i => EndOf(i, lesser)) - lesser.Min(i => StartOf(i, lesser));
                return (independent || LinesWithoutGap(lesser) >= LabelLines) && width > 6 * rows[lesser[0]][0].Size && !EndFlush(lesser);
            }
        }

        public bool IsRail
        {
            get
            {
                if (level.Count == 0)
                    return false;
                var starts = Right.Count(i => Math.Abs(FirstRight(i).Left - x - EdgeTolerance) <= 2 * EdgeTolerance);
                var leftWidth = x - Left.Min(i => rows[i][0].Left);
                var rightWidth = Right.Max(i => rows[i][^1].Right) - x;
                var labels = Left.FindAll(i => level.Contains(i) || rows[i][0].LooksLike(rows[level.First()][0]));
                return level.Count >= 0.8 * labels.Count && Right.Count >= labels.Count && starts >= labels.Count && starts >= 2
                    && leftWidth < 0.7 * rightWidth && LinesWithoutGap(labels) < LabelLines
                    && labels.TrueForAll(i => rows[i].Count(s => s.Left < x) == 1);
            }
        }

        public bool AreLabelledCells =>
            !EndAtOneEdge(Right) && Left.Count >= 2 && Right.Count >= 2 && Left[0] == Right[0]
            && level.All(i => rows[i][0].LooksLike(FirstRight(i)))
            && Left.Exists(i => !rows[i][0].LooksLike(rows[Left[0]][0]));

        private Segment FirstRight(int i) => rows[i].First(s => s.Left >= x);

        private double StartOf(int i, List<int> side) => side == Left ? rows[i][0].Left : FirstRight(i).Left;

        private double EndOf(int i, List<int> side) => side == Left ? rows[i].Last(s => s.Left < x).Right : rows[i][^1].Right;

        /// <summary>Whether most lines of the right side end at one edge and start at several: dates set flush right.</summary>
        private bool EndFlush(List<int> side)
        {
            if (side == Left)
                return false;
            return EndAtOneEdge(side) && side.Count(i => Math.Abs(StartOf(i, side) - x - EdgeTolerance) < EdgeTolerance) < 0.7 * side.Count;
        }

        private bool EndAtOneEdge(List<int> side)
        {
            var edge = side.Count == 0 ? 0 : side.Max(i => EndOf(i, side));
            return side.Count(i => edge - EndOf(i, side) < EdgeTolerance) > 0.7 * side.Count;
        }

        private double LinesWithoutGap(List<int> side)
        {
            var runs = 1;
            for (var i = 1; i < side.Count; i++)
            {
                var (above, here) = (rows[side[i - 1]][0], rows[side[i]][0]);
                if (here.Baseline - above.Baseline > 1.8 * Math.Max(here.Size, above.Size))
                    runs++;
            }
            return (double)side.Count / runs;
        }
    }
}
