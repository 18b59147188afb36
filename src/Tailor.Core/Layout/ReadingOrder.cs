using Tailor.Core.Parsing;

namespace Tailor.Core.Layout;

/// <summary>
/// Sets the words of drawn pages in reading order by their places alone: columns and sidebars as flows of their own that go on
/// over page breaks, tables and date columns row by row.
/// </summary>
public static class ReadingOrder
{
    /// <summary>A gutter within a gutter within a gutter: deeper ones do not occur, so that this bounds the work.</summary>
    private const int MaxDepth = 4;

    /// <summary>The lines of all pages: first the main flow, then the sidebars. <see cref="TextLine.Block"/> is the flow.</summary>
    public static IReadOnlyList<TextLine> Of(IReadOnlyList<PageWords> pages)
    {
        var flows = new List<DrawnLine>[] { [], [], [] };
        foreach (var page in pages)
        {
            var rows = Segment.RowsOf(page.Words);
            if (rows.Count > 0)
                Read(rows, page.Page, flows, Main, 0);
        }
        return DrawnLine.Number(flows);
    }

    private const int Main = 0;
    private const int LeftSidebar = 1;
    private const int RightSidebar = 2;

    private static void Read(List<List<Segment>> rows, int page, List<DrawnLine>[] flows, int flow, int depth)
    {
        if (rows.Count == 0)
            return;
        if (depth == MaxDepth || Gutter.Find(rows) is not { } gutter)
        {
            flows[flow].AddRange(rows.Select(row => new DrawnLine(page, LineRole.Text, row)));
            return;
        }

        var band = rows.Skip(gutter.First).Take(gutter.Last - gutter.First + 1).ToList();
        var above = rows.Take(gutter.First).ToList();
        var below = rows.Skip(gutter.Last + 1).ToList();
        switch (gutter.Kind)
        {
            case GutterKind.Columns when flow == Main:
                var sidebarIsRight = Width(Side(band, gutter, right: true)) <= Width(Side(band, gutter, right: false));
                var sidebar = sidebarIsRight ? RightSidebar : LeftSidebar;
                var head = Head(above, band[0], gutter, sidebarIsRight);
                var tail = below.TakeWhile(row => row.TrueForAll(s => gutter.IsRight(s) == sidebarIsRight)).ToList();
                Read([.. above.SkipLast(head.Count)], page, flows, flow, depth + 1);
                Read(Side(band, gutter, !sidebarIsRight), page, flows, flow, depth + 1);
                Read([.. head, .. Side(band, gutter, sidebarIsRight), .. tail], page, flows, sidebar, depth + 1);
                Read([.. below.Skip(tail.Count)], page, flows, flow, depth + 1);
                break;
            case GutterKind.Rail:
                Read(above, page, flows, flow, depth + 1);
                ReadRail(band, gutter, page, flows, flow, depth);
                Read(below, page, flows, flow, depth + 1);
                break;
            default:
                Read(above, page, flows, flow, depth + 1);
                Read(Side(band, gutter, right: false), page, flows, flow, depth + 1);
                Read(Side(band, gutter, right: true), page, flows, flow, depth + 1);
                Read(below, page, flows, flow, depth + 1);
                break;
        }
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

    /// <summary>Each label, then what stands beside it down to the next label.</summary>
    private static void ReadRail(List<List<Segment>> band, Gutter gutter, int page, List<DrawnLine>[] flows, int flow, int depth)
    {
        var room = Width(Side(band, gutter, right: false));
        var content = new List<List<Segment>>();
        DrawnLine? label = null;
        Segment? above = null;
        foreach (var row in band)
        {
            var right = row.Where(gutter.IsRight).ToList();
            var left = row.Find(s => !gutter.IsRight(s));
            if (left is not null && above is not null && label is not null && WrapsTo(above, left, room))
            {
                label.Segments.Add(left);
            }
            else if (left is not null)
            {
                Flush();
                label = new DrawnLine(page, right.Count > 0 ? LineRole.RowLabel : LineRole.Text, [left]);
            }
            above = left;
            if (right.Count > 0)
                content.Add(right);
        }
        Flush();

        void Flush()
        {
            if (label is not null)
                flows[flow].Add(label);
            Read(content, page, flows, flow, depth + 1);
            (content, label) = ([], null);
        }
    }

    /// <summary>Whether a label goes on in the next line: alike, close, and its first word had no room above.</summary>
    private static bool WrapsTo(Segment above, Segment below, double room) =>
        above.LooksLike(below)
        && below.Baseline - above.Baseline < 1.6 * below.Size
        && above.Right - above.Left + (0.25 * below.Size) + below.Words[0].Box!.Value.Right - below.Words[0].Box!.Value.Left > room;

    private static List<List<Segment>> Side(List<List<Segment>> rows, Gutter gutter, bool right) =>
        [.. rows.Select(row => row.FindAll(s => gutter.IsRight(s) == right)).Where(row => row.Count > 0)];

    private static double Width(List<List<Segment>> rows) => rows.Max(r => r[^1].Right) - rows.Min(r => r[0].Left);
}
