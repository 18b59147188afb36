namespace Tailor.Pdf.Layout;

/// <summary>Pages that are filled from top to bottom.</summary>
internal sealed class PageStack(PageFormat format)
{
    private readonly double height = format.Height - format.Margins.Top - format.Margins.Bottom;
    private readonly List<List<PageItem>> pages = [[]];
    private readonly List<OutlineEntry> outline = [];
    private (int Page, double Filled) end;

    /// <summary>The items of each page.</summary>
    public IReadOnlyList<IReadOnlyList<PageItem>> Pages => pages;

    /// <summary>The headings, in the order in which they were added.</summary>
    public IReadOnlyList<OutlineEntry> Outline => outline;

    /// <summary>Adds lanes of rows side by side below what there is.</summary>
    public void Add(IReadOnlyList<List<Row>> lanes)
    {
        var start = end;
        foreach (var lane in lanes.Where(lane => lane.Count > 0))
        {
            var laneEnd = Add(lane, start);
            end = laneEnd.CompareTo(end) > 0 ? laneEnd : end;
        }
    }

    private (int Page, double Filled) Add(List<Row> lane, (int Page, double Filled) from)
    {
        var (page, filled) = from;
        var ranges = Paginator.Break(lane, height, filled);
        for (var i = 0; i < ranges.Count; i++)
        {
            (page, filled) = i == 0 ? from : (page + 1, 0);
            if (page == pages.Count)
            {
                pages.Add([]);
            }
            var rows = lane[ranges[i]];
            var top = format.Margins.Top + filled;
            var space = filled > 0 && rows.Count > 0 ? rows[0].SpaceBefore : 0;
            pages[page].AddRange(Place(rows, top + space, page, outline));
            filled += space + HeightOf(rows);
        }
        return (page, filled);
    }

    /// <summary>The items of rows below each other.</summary>
    public static List<PageItem> Place(List<Row> rows, double top) => Place(rows, top, 0, []);

    private static List<PageItem> Place(List<Row> rows, double top, int page, List<OutlineEntry> outline)
    {
        var items = new List<PageItem>();
        var y = top;
        for (var i = 0; i < rows.Count; i++)
        {
            y += i == 0 ? 0 : rows[i].SpaceBefore;
            if (rows[i].Heading is { } heading)
            {
                outline.Add(heading with { Page = page, Y = y });
            }
            items.AddRange(rows[i].Items.Select(item => MovedDown(item, y)));
            y += rows[i].Height;
        }
        return items;
    }

    private static double HeightOf(List<Row> rows) => rows.Sum(row => row.Height) + rows.Skip(1).Sum(row => row.SpaceBefore);

    private static PageItem MovedDown(PageItem item, double by) => item switch
    {
        TextItem text => text with { Baseline = text.Baseline + by },
        RectangleItem rectangle => rectangle with { Y = rectangle.Y + by },
        PictureItem picture => picture with { Y = picture.Y + by },
        LinkItem link => link with { Y = link.Y + by },
        _ => throw new NotSupportedException($"{item.GetType().Name} has no place."),
    };
}
