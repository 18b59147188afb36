namespace Tailor.Pdf.Layout;

/// <summary>The areas of a line that lead somewhere.</summary>
internal static class Links
{
    /// <summary>Schemes that a reader expects a click to open.</summary>
    private static readonly string[] Schemes = ["https", "http", "mailto", "tel"];

    /// <summary>One area for each stretch of runs with the same link; it ends with the line's text.</summary>
    public static IEnumerable<LinkItem> Over(TextItem line, double height)
    {
        var runs = line.Runs;
        var start = line.X - line.Hang;
        var pen = start;
        for (var i = 0; i < runs.Count; i++)
        {
            pen += runs[i].Width;
            if (i + 1 < runs.Count && runs[i + 1].Span.Link == runs[i].Span.Link)
            {
                continue;
            }
            if (runs[i].Span.Link is { } link && MayOpen(link))
            {
                var left = Math.Max(start, line.X);
                yield return new(line.Block, line.Line, left, 0, Math.Min(pen, line.X + line.Width) - left, height, link);
            }
            start = pen;
        }
    }

    /// <summary>Whether a click may lead there.</summary>
    public static bool MayOpen(string link) => Uri.TryCreate(link, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme);
}
