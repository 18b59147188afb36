using Tailor.Pdf.Fonts;

namespace Tailor.Pdf.Layout;

/// <summary>Gives everything in a document its place: shapes text, breaks lines, breaks pages.</summary>
public static class FlowLayout
{
    /// <summary>The document laid out with these fonts.</summary>
    public static LaidOutDocument Arrange(FlowDocument document, FontLibrary fonts)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(fonts);
        using var shaper = new TextShaper(fonts, document.Info.Language);
        var setter = new ParagraphSetter(shaper);
        var rows = Rows(document, setter);
        var margins = document.Page.Margins;
        var ranges = Paginator.Break(rows, document.Page.Height - margins.Top - margins.Bottom);
        var outline = new List<OutlineEntry>();
        var pages = new List<LaidOutPage>(ranges.Count);
        foreach (var range in ranges)
        {
            var items = Place(rows[range], margins.Top, pages.Count, outline);
            items.AddRange(FooterItems(document, setter, pages.Count + 1, ranges.Count));
            pages.Add(new(document.Page.Width, document.Page.Height, items));
        }
        return new(pages, outline, document.Info, shaper.Missing.Warnings, shaper.Missing.Glyphs);
    }

    private static List<Row> Rows(FlowDocument document, ParagraphSetter setter)
    {
        var rows = new List<Row>();
        double spaceAfter = 0;
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            var block = document.Blocks[i];
            var first = rows.Count;
            rows.AddRange(RowsOf(block, i, document.Page, setter));
            if (rows.Count > first)
            {
                rows[first] = rows[first] with { SpaceBefore = Math.Max(spaceAfter, block.SpaceBefore) };
                spaceAfter = block.SpaceAfter;
            }
        }
        return rows;
    }

    private static List<Row> RowsOf(Block block, int index, PageFormat page, ParagraphSetter setter)
    {
        var left = page.Margins.Left + (block.IsRightToLeft ? block.IndentEnd : block.IndentStart);
        var width = page.Width - page.Margins.Left - page.Margins.Right - block.IndentStart - block.IndentEnd;
        return block switch
        {
            Paragraph paragraph => setter.Set(paragraph, index, left, width),
            Rule rule => [RowOf(rule, left, width)],
            _ => throw new NotSupportedException($"{block.GetType().Name} is no block of this layout."),
        };
    }

    private static Row RowOf(Rule rule, double left, double width) =>
        new([new RectangleItem(left, 0, width, rule.Thickness, rule.Color)], 0, rule.Thickness, !rule.KeepWithNext, null);

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

    private static List<PageItem> FooterItems(FlowDocument document, ParagraphSetter setter, int page, int pages)
    {
        if (document.Footer?.Invoke(page, pages) is not { } footer)
        {
            return [];
        }
        var rows = RowsOf(footer, -1, document.Page, setter);
        var room = document.Page.Margins.Bottom - rows.Sum(row => row.Height);
        return Place(rows, document.Page.Height - document.Page.Margins.Bottom + (room / 2), page, []);
    }

    private static PageItem MovedDown(PageItem item, double by) => item switch
    {
        TextItem text => text with { Baseline = text.Baseline + by },
        RectangleItem rectangle => rectangle with { Y = rectangle.Y + by },
        LinkItem link => link with { Y = link.Y + by },
        _ => item,
    };
}
