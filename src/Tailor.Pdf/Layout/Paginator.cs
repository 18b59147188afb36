namespace Tailor.Pdf.Layout;

/// <summary>Fills pages with rows, one after the other, in time linear in the rows.</summary>
internal static class Paginator
{
    private const double Tolerance = 0.01;

    /// <summary>
    /// The ranges of rows that stand on each page; only the first may be empty, when the page was begun by others. A page ends at the last
    /// row that allows it; where none does, at the last that fits; a row taller than the page stands alone.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="height">The height of a page.</param>
    /// <param name="begun">How much of the first page is filled already.</param>
    public static List<Range> Break(List<Row> rows, double height, double begun)
    {
        var pages = new List<Range>();
        var (start, lastAllowed) = (0, 0);
        var filled = begun;
        for (var at = 0; at < rows.Count;)
        {
            var needed = rows[at].Height + (filled == 0 ? 0 : rows[at].SpaceBefore);
            if (filled > 0 && filled + needed > height + Tolerance)
            {
                var end = lastAllowed > start || (pages.Count == 0 && begun > 0) ? lastAllowed : at;
                pages.Add(start..end);
                (start, at, lastAllowed, filled) = (end, end, end, 0);
                continue;
            }
            filled += needed;
            at++;
            lastAllowed = rows[at - 1].MayBreakAfter ? at : lastAllowed;
        }
        if (start < rows.Count || pages.Count == 0)
        {
            pages.Add(start..rows.Count);
        }
        return pages;
    }
}
