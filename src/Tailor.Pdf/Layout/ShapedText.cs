namespace Tailor.Pdf.Layout;

/// <summary>A text with its glyphs, not yet broken into lines.</summary>
internal sealed class ShapedText
{
    private readonly float[] advances;
    private readonly bool[] startsCluster;

    public ShapedText(string text, List<GlyphRun> runs)
    {
        Text = text;
        Runs = runs;
        advances = new float[text.Length];
        startsCluster = new bool[text.Length];
        foreach (var run in runs)
        {
            foreach (var glyph in run.Glyphs.Span)
            {
                advances[glyph.Cluster] += glyph.Advance;
                startsCluster[glyph.Cluster] = true;
            }
        }
    }

    /// <summary>The characters.</summary>
    public string Text { get; }

    /// <summary>The glyphs, in the order of the characters.</summary>
    public IReadOnlyList<GlyphRun> Runs { get; }

    /// <summary>How far the character moves the pen; one that is part of another's glyph does not.</summary>
    public float AdvanceOf(int at) => advances[at];

    /// <summary>Whether the text may be cut before this character, if it must be.</summary>
    public bool MayCutBefore(int at) => startsCluster[at];

    /// <summary>The width of a piece.</summary>
    public double WidthOf(int start, int end)
    {
        double width = 0;
        for (var at = start; at < end; at++)
        {
            width += advances[at];
        }
        return width;
    }

    /// <summary>The glyphs of a line: the runs that it has part in, cut at its ends.</summary>
    public List<GlyphRun> RunsOf(TextLine line)
    {
        var runs = new List<GlyphRun>();
        for (var i = RunAt(line.Start); i < Runs.Count && Runs[i].Start < line.End; i++)
        {
            runs.Add(Cut(Runs[i], Math.Max(Runs[i].Start, line.Start), Math.Min(Runs[i].End, line.End)));
        }
        return runs;
    }

    /// <summary>The first run that ends after this place.</summary>
    private int RunAt(int place)
    {
        var (low, high) = (0, Runs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Runs[middle].End <= place ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    private static GlyphRun Cut(GlyphRun run, int start, int end)
    {
        if (start == run.Start && end == run.End)
        {
            return run;
        }
        var glyphs = run.Glyphs.Span;
        return run with { Start = start, End = end, Glyphs = run.Glyphs[FirstFrom(glyphs, start)..FirstFrom(glyphs, end)] };
    }

    /// <summary>The first glyph whose characters start at or after this place.</summary>
    private static int FirstFrom(ReadOnlySpan<Glyph> glyphs, int place)
    {
        var (low, high) = (0, glyphs.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = glyphs[middle].Cluster < place ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
