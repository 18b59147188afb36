namespace Tailor.Pdf.Layout;

/// <summary>Widens the spaces of a line.</summary>
internal static class Justification
{
    /// <summary>
    /// How much wider a space may become, as a multiple of the type size: twice its usual width and a little more; beyond, programs take it for the gap between columns. A line that needs more, because a
    /// long address follows, looks better ragged.
    /// </summary>
    private const double MostStretch = 0.3;

    /// <summary>
    /// The runs with <paramref name="room"/> points shared out among the spaces before the line's last word; null when there are no, or
    /// too few, spaces.
    /// </summary>
    public static List<GlyphRun>? Stretch(List<GlyphRun> runs, double room, double size)
    {
        if (runs.Count == 0)
        {
            return null;
        }
        var inkEnd = InkEnd(runs);
        var spaces = runs.Sum(run => run.Text.AsSpan(0, Math.Clamp(inkEnd - run.Start, 0, run.End - run.Start)).Count(' '));
        return spaces == 0 || room > spaces * size * MostStretch
            ? null
            : [.. runs.Select(run => Stretch(run, inkEnd, (float)(room / spaces)))];
    }

    private static GlyphRun Stretch(GlyphRun run, int inkEnd, float more)
    {
        var glyphs = run.Glyphs.ToArray();
        for (var i = 0; i < glyphs.Length; i++)
        {
            var at = glyphs[i].Cluster;
            if (at < inkEnd && run.Source[at] == ' ')
            {
                glyphs[i] = glyphs[i] with { Advance = glyphs[i].Advance + more };
            }
        }
        return run with { Glyphs = glyphs };
    }

    private static int InkEnd(List<GlyphRun> runs)
    {
        var end = runs.Max(run => run.End);
        while (end > runs[0].Start && LineBreaker.IsSpace(runs[0].Source[end - 1]))
        {
            end--;
        }
        return end;
    }
}
