namespace Tailor.Core.Layout;

/// <summary>What stands on the two sides of a gutter.</summary>
internal enum GutterKind
{
    /// <summary>Columns that are read one after the other and go on over page breaks, such as a sidebar and the main text.</summary>
    Columns,

    /// <summary>Columns or cells side by side that are read one after the other in place.</summary>
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

    /// <summary>Columns without titles have this many lines or more; less is a table or a head.</summary>
    private const int FewestColumnLines = 5;

    /// <summary>Columns with a title on each side, or that go on from the page before, have this many.</summary>
    private const int FewestTitledLines = 2;

    /// <summary>Above this share of lines on a common baseline the sides are rows of a table, else columns of their own.</summary>
    private const double LevelShare = 0.7;

    /// <summary>This many lines in a row without a gap, on average, are running text or a list and no label.</summary>
    private const double LabelLines = 4;

    /// <summary>The edges that most segments share are tried: a page has a handful of columns and tab stops, and this bounds the work.</summary>
    private const int MostEdges = 24;

    /// <summary>Columns whose widths differ by less are two of a text that runs from one into the next.</summary>
    private const double EqualWidths = 0.92;

    /// <summary>The gutter that explains most rows, or null when the rows are read as they are.</summary>
    /// <param name="rows">The rows of a region.</param>
    /// <param name="known">The gutters of the pages before.</param>
    public static Gutter? Find(IReadOnlyList<List<Segment>> rows, IReadOnlyList<Gutter> known)
    {
        Gutter? best = null;
        foreach (var x in LeftEdges(rows, known))
        {
            var start = 0;
            for (var i = 0; i <= rows.Count; i++)
            {
                if (i < rows.Count && rows[i].TrueForAll(s => s.Right <= x || s.Left >= x - EdgeTolerance))
                    continue;
                if (i - start >= 2 && Classify(rows, x, start, i - 1, known) is { } gutter && gutter.IsBetterThan(best))
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
    private static IEnumerable<double> LeftEdges(IReadOnlyList<List<Segment>> rows, IReadOnlyList<Gutter> known)
    {
        var page = rows.Min(r => r[0].Left);
        return rows.SelectMany(r => r).Where(s => s.Left > page + (3 * s.Size))
            .GroupBy(s => Math.Round(s.Left / EdgeTolerance))
            .Where(g => g.Count() >= 2 || known.Any(k => k.IsAt(g.First().Left)))
            .OrderByDescending(g => g.Count()).Take(MostEdges)
            .Select(g => g.Min(s => s.Left));
    }

    private bool IsAt(double x) => Math.Abs(X - x) <= 2 * EdgeTolerance;

    private static Gutter? Classify(IReadOnlyList<List<Segment>> rows, double x, int first, int last, IReadOnlyList<Gutter> known)
    {
        var (left, right) = SidesOf(rows, x, first, last);
        if (left.Lines.Count < 1 || right.Lines.Count < 2)
            return null;

        var all = new Pair(left, right, x);
        var before = known.LastOrDefault(k => k.IsAt(x))?.Kind;
        var (start, end) = (Math.Max(left.First, right.First), Math.Min(left.Last, right.Last));
        if (end > start && !all.AreRows)
        {
            var (leftOfBand, rightOfBand) = SidesOf(rows, x, start, end);
            var band = new Pair(leftOfBand, rightOfBand, x);
            if (!band.IsRailOfTitles && !band.AreLabels && !band.HoldsRail && (band.HasTitlesOnBothSides || (before == GutterKind.Columns && band.CanBeColumns(FewestTitledLines)) || (band.CanBeColumns(FewestColumnLines) && band.AreIndependent)))
                return new Gutter(band.RunsOn ? GutterKind.Cells : GutterKind.Columns, x, start, end);
        }
        if (all.IsRail || (before == GutterKind.Rail && all.HasLabels))
            return new Gutter(GutterKind.Rail, x, Rail.StartOf(left.Lines[0], left, right), last);
        // A title between rows of cells parts two tables.
        for (var title = start + 1; title < end; title++)
        {
            if (rows[title] is [{ IsHeading: true }])
                end = title - 1;
        }
        var (topLeft, topRight) = SidesOf(rows, x, start, Math.Max(start, end));
        return new Pair(topLeft, topRight, x).AreCells ? new Gutter(GutterKind.Cells, x, start, end) : null;
    }

    private static (Side Left, Side Right) SidesOf(IReadOnlyList<List<Segment>> rows, double x, int first, int last) =>
        (new Side(rows, first, last, s => s.Left < x - EdgeTolerance), new Side(rows, first, last, s => s.Left >= x - EdgeTolerance));

    /// <summary>The two sides of a stretch of rows, and what speaks for each way of reading them.</summary>
    private sealed class Pair(Side left, Side right, double x)
    {
        private readonly List<(Side.Line Left, Side.Line Right)> level =
            [.. left.Lines.Join(right.Lines, l => l.Row, r => r.Row, (l, r) => (l, r)).Where(p => p.l.Segments[0].StandsBeside(p.r.Segments[0]))];

        private Side Lesser => left.Lines.Count <= right.Lines.Count ? left : right;

        /// <summary>Whether each side has section titles of its own: no table has.</summary>
        public bool HasTitlesOnBothSides =>
            left.Headings > HeaderCells(p => p.Left, p => p.Right) && right.Headings > HeaderCells(p => p.Right, p => p.Left) && Lesser.Lines.Count >= FewestTitledLines && !right.IsFlushRight && !right.IsDates;

        /// <summary>How many titles of a side stand beside a line of the other that is set alike and is none: heads of a table's columns.</summary>
        private int HeaderCells(Func<(Side.Line Left, Side.Line Right), Side.Line> side, Func<(Side.Line Left, Side.Line Right), Side.Line> other) =>
            level.Count(p => side(p).Segments[0].IsHeading && !other(p).Segments[0].IsHeading && side(p).Segments[0].LooksLike(other(p).Segments[0]));

        /// <summary>Whether the left side is titles and dates, and hardly anything else, of what stands beside them.</summary>
        public bool IsRailOfTitles => left.Headings > 2 * right.Headings && left.Headings + left.Dates >= 0.6 * left.Lines.Count && IsRail;

        /// <summary>Whether the left side is sparse, and nearly each line of it stands beside one where something begins, or right-aligned beside one.</summary>
        public bool AreLabels =>
            left.Lines.Count < right.Lines.Count
            && (left.IsFlushRight
                ? level.Count >= LevelShare * left.Lines.Count
                : level.Count >= 0.9 * left.Lines.Count && left.Lines.Count < 0.7 * right.Lines.Count && left.LinesPerBlock < LabelLines && BeginSomething(left.BlockStarts));

        /// <summary>Whether dates stand one below the other at the right of the left side, each beside the start of what belongs to it: the gutter is left of them.</summary>
        public bool HoldsRail =>
            left.Lines.Where(l => l.Segments[^1].IsDates).GroupBy(l => Math.Round(l.Segments[^1].Left / EdgeTolerance))
                .Any(dates => dates.Count() >= 2 && dates.Count() < 0.5 * left.Lines.Count && dates.All(l => right.LineBeside(l) is { } beside && right.Begins(beside.Row)));

        public bool CanBeColumns(int fewestLines) =>
            Lesser.Lines.Count >= fewestLines && Lesser.Width > 6 * Lesser.Lines[0].Segments[0].Size && !right.IsFlushRight && !Lesser.IsDates;

        public bool AreIndependent => level.Count < LevelShare * Lesser.Lines.Count || Lesser.LinesPerBlock >= LabelLines;

        /// <summary>Whether the text of the left column runs on in the right one: both are of one width, and no title begins the right one.</summary>
        public bool RunsOn => Math.Min(left.Width, right.Width) > EqualWidths * Math.Max(left.Width, right.Width) && !right.StartsWithHeading;

        /// <summary>Whether nearly every line has a partner on the other side: a table, however tight.</summary>
        public bool AreRows => level.Count > 0.9 * Math.Max(left.Lines.Count, right.Lines.Count);

        public bool IsRail
        {
            get
            {
                var starts = left.BlockStarts;
                if (starts.Find(IsAnchored) is not { } first || IsGrid)
                    return false;
                var labels = starts.FindAll(l => IsAnchored(l) || l.Segments[0].LooksLike(first.Segments[0]));
                return right.Lines.Count >= labels.Count && right.StartingAt(x) >= Math.Max(2, labels.Count)
                    && x - left.Left < 0.7 * right.Width && left.LinesPerBlock < LabelLines
                    && labels.TrueForAll(l => l.Segments.Count == 1)
                    && labels.Count(IsAnchored) >= 0.8 * labels.Count
                    && (AreRows || left.IsDates || BeginSomething(labels));
            }
        }

        /// <summary>Whether the left side is the first of several columns of items that are set alike.</summary>
        private bool IsGrid =>
            AreRows && !left.IsDates && 2 * right.Lines.Count(l => l.Segments.Count > 1) > right.Lines.Count && level.TrueForAll(p => p.Left.Segments[0].LooksLike(p.Right.Segments[0]));

        private bool BeginSomething(List<Side.Line> labels)
        {
            var beside = labels.Select(l => right.LineBeside(l)).OfType<Side.Line>().ToList();
            return beside.Count(l => right.Begins(l.Row)) >= 0.6 * beside.Count;
        }

        /// <summary>Whether labels stand on the left, where a page before had some.</summary>
        public bool HasLabels => left.LinesPerBlock < LabelLines && left.BlockStarts.Exists(IsAnchored);

        /// <summary>Whether a label stands beside the start of what it belongs to, or beside its middle.</summary>
        private bool IsAnchored(Side.Line label) =>
            right.LineBeside(label) is not null || Rail.CentredBeside(label, left, right) is not null;

        public bool AreCells =>
            left.Lines.Count >= 2 && right.Lines.Count >= 2 && !right.IsFlushRight && !right.IsDates
            && (AreLabelled || IsListBesideText || level.Count < 0.5 * Lesser.Lines.Count);

        /// <summary>Whether the right side alone is a list, whose items stand beside lines of a text by chance.</summary>
        private bool IsListBesideText => right.Lines[0].Segments[0].IsBulleted && !left.Lines.Exists(l => l.Segments[0].IsBulleted);

        private bool AreLabelled =>
            left.First == right.First
            && level.TrueForAll(p => p.Left.Segments[0].LooksLike(p.Right.Segments[0]))
            && left.Lines.Exists(l => !l.Segments[0].LooksLike(left.Lines[0].Segments[0]));
    }
}
