namespace Tailor.Pdf.Layout;

/// <summary>Widens the spaces of a line.</summary>
internal static class Justification
{
    /// <summary>The runs with <paramref name="room"/> points shared out among the spaces before the line's last word; as they are when there is none.</summary>
    public static List<GlyphRun> Stretch(List<GlyphRun> runs, double room)
    {
        var inkEnd = InkEnd(runs);
        var spaces = runs.Sum(run => run.Text.AsSpan(0, Math.Clamp(inkEnd - run.Start, 0, run.End - run.Start)).Count(' '));
        return spaces == 0 ? runs : [.. runs.Select(run => Stretch(run, inkEnd, (float)(room / spaces)))];
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
        var end = runs.Count == 0 ? 0 : runs[^1].End;
        while (end > runs[0].Start && LineBreaks.IsSpace(runs[0].Source[end - 1]))
        {
            end--;
        }
        return end;
    }
}
