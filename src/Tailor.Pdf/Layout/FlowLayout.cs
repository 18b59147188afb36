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
        var rows = new RowSetter(setter);
        var stack = new PageStack(document.Page);
        foreach (var lanes in rows.Lanes(document.Blocks, document.Page.Margins.Left, document.Page.TextWidth))
        {
            stack.Add(lanes);
        }
        var pages = stack.Pages.Select((items, i) => new LaidOutPage(
            document.Page.Width, document.Page.Height, [.. items, .. Footer(i + 1)])).ToArray();
        return new(pages, stack.Outline, rows.Roles, document.Info, shaper.Missing.Warnings, shaper.Missing.Glyphs)
        {
            Attachments = document.Attachments,
        };

        List<PageItem> Footer(int page)
        {
            if (document.Footer?.Invoke(page, stack.Pages.Count) is not { } footer)
            {
                return [];
            }
            var lines = setter.Set(footer, -1, document.Page.Margins.Left, document.Page.TextWidth);
            var room = document.Page.Margins.Bottom - lines.Sum(line => line.Height);
            return PageStack.Place(lines, document.Page.Height - document.Page.Margins.Bottom + (room / 2));
        }
    }
}
