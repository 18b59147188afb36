using Tailor.Core.Parsing;

namespace Tailor.Core.Layout;

/// <summary>
/// Sets the words of drawn pages in reading order by their places alone: columns and sidebars as flows of their own that go on
/// over page breaks, tables and date columns row by row.
/// </summary>
public static class ReadingOrder
{
    /// <summary>Bands one below another and gutters within gutters: more do not occur on a page, so that this bounds the work.</summary>
    private const int MaxDepth = 10;

    /// <summary>How exactly columns of several pages stand one below the other, in points.</summary>
    private const double EdgeTolerance = 2;

    /// <summary>The lines of all pages: first the main flow, then the sidebars. <see cref="TextLine.Block"/> is the flow.</summary>
    public static IReadOnlyList<TextLine> Of(IReadOnlyList<PageWords> pages)
    {
        var reader = new Reader();
        foreach (var page in pages)
        {
            var rows = Segment.RowsOf(page.Words);
            if (rows.Count > 0)
                reader.ReadPage(rows, page);
        }
        return BulletGlyphs.Named(DrawnLine.Number(reader.Flows));
    }

    private enum Flow
    {
        Main,
        LeftSidebar,
        RightSidebar,
    }

    /// <summary>Collects the lines of each flow, page by page.</summary>
    private sealed class Reader
    {
        /// <summary>The gutters of the pages before.</summary>
        private readonly List<Gutter> known = [];

        /// <summary>The sidebars of the pages before: where their gutter is, and their edges.</summary>
        private readonly List<(double X, Flow Sidebar, double Left, double Right)> columns = [];

        private readonly List<DrawnLine>[] flows = [[], [], []];
        private PageWords? page;

        public IReadOnlyList<IReadOnlyList<DrawnLine>> Flows => flows;

        public void ReadPage(List<List<Segment>> rows, PageWords words)
        {
            page = words;
            Read(rows, SidebarOf(rows), 0);
        }

        /// <summary>The sidebar that a page goes on with when all that it holds stands between that sidebar's edges.</summary>
        private Flow SidebarOf(List<List<Segment>> rows) =>
            columns.Find(c => rows.TrueForAll(row => row[0].Left >= c.Left - EdgeTolerance && row[^1].Right <= c.Right + EdgeTolerance)).Sidebar;

        private void Read(List<List<Segment>> rows, Flow flow, int depth)
        {
            if (rows.Count == 0)
                return;
            if (depth == MaxDepth || Gutter.Find(rows, known) is not { } gutter)
            {
                Emit(flow, Segment.JoinBeside(rows).Select(row => new DrawnLine(page!, LineRole.Text, row)));
                return;
            }

            if (gutter.Kind != GutterKind.Cells)
                known.Add(gutter);
            var band = rows.Skip(gutter.First).Take(gutter.Last - gutter.First + 1).ToList();
            var above = rows.Take(gutter.First).ToList();
            var below = rows.Skip(gutter.Last + 1).ToList();
            if (gutter.Kind == GutterKind.Columns && flow == Flow.Main)
            {
                ReadColumns(above, band, below, gutter, depth);
                return;
            }
            Read(above, flow, depth + 1);
            if (gutter.Kind == GutterKind.Rail)
            {
                foreach (var part in Rail.Parts(band, gutter))
                {
                    Emit(flow, part.Labels.Select(label => new DrawnLine(page!, part.Content.Count > 0 ? LineRole.RowLabel : LineRole.Text, label)));
                    Read(part.Content, flow, depth + 1);
                }
            }
            else
            {
                Read(SideOf(band, gutter, right: false), flow, depth + 1);
                Read(SideOf(band, gutter, right: true), flow, depth + 1);
            }
            Read(below, flow, depth + 1);
        }

        private void ReadColumns(List<List<Segment>> above, List<List<Segment>> band, List<List<Segment>> below, Gutter gutter, int depth)
        {
            var (left, right) = (SideOf(band, gutter, right: false), SideOf(band, gutter, right: true));
            var known = columns.Find(c => Math.Abs(c.X - gutter.X) <= 2 * EdgeTolerance);
            var isRight = known == default ? Width(right) <= Width(left) : known.Sidebar == Flow.RightSidebar;
            var sidebar = isRight ? Flow.RightSidebar : Flow.LeftSidebar;
            var head = Head(above, band[0], gutter, isRight);
            var tail = below.TakeWhile(row => row.TrueForAll(s => gutter.IsRight(s) == isRight)).ToList();
            List<List<Segment>> aside = [.. head, .. isRight ? right : left, .. tail];
            if (known == default)
                columns.Add((gutter.X, sidebar, aside.Min(r => r[0].Left), isRight ? aside.Max(r => r[^1].Right) : gutter.X));
            Read([.. above.SkipLast(head.Count)], Flow.Main, depth + 1);
            Read(isRight ? left : right, Flow.Main, depth + 1);
            Read(aside, sidebar, depth + 1);
            Read([.. below.Skip(tail.Count)], Flow.Main, depth + 1);
        }

        private void Emit(Flow flow, IEnumerable<DrawnLine> lines) => flows[(int)flow].AddRange(lines);
    }

    /// <summary>The rows right above a band that stand in its sidebar alone: one column may begin a little higher than the other.</summary>
    private static List<List<Segment>> Head(List<List<Segment>> above, List<Segment> first, Gutter gutter, bool isRight)
    {
        var head = new List<List<Segment>>();
        for (var i = above.Count - 1; i >= 0; i--)
        {
            var below = head.Count > 0 ? head[0] : first;
            if (!above[i].TrueForAll(s => gutter.IsRight(s) == isRight) || below[0].Baseline - above[i][0].Baseline > 2.5 * above[i][0].Size)
                break;
            head.Insert(0, above[i]);
        }
        return head;
    }

    private static List<List<Segment>> SideOf(List<List<Segment>> rows, Gutter gutter, bool right) =>
        [.. rows.Select(row => row.FindAll(s => gutter.IsRight(s) == right)).Where(row => row.Count > 0)];

    private static double Width(List<List<Segment>> rows) => rows.Max(r => r[^1].Right) - rows.Min(r => r[0].Left);
}
