using Tailor.Pdf.Text;

namespace Tailor.Pdf.Layout;

/// <summary>A text with its glyphs, not yet broken into lines.</summary>
internal sealed class ShapedText
{
    private readonly float[] advances;
    private readonly bool[] startsCluster;

    public ShapedText(string text, List<GlyphRun> runs, Bidi bidi, IReadOnlyDictionary<int, GlyphRun> hyphens)
    {
        Text = text;
        Runs = runs;
        Bidi = bidi;
        Hyphens = hyphens;
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

    /// <summary>The direction of the text as a whole, and of each character.</summary>
    public Bidi Bidi { get; }

    /// <summary>The hyphens of lines that end within words, by the place where the next line would start.</summary>
    public IReadOnlyDictionary<int, GlyphRun> Hyphens { get; }

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

    /// <summary>The glyphs of a line as they are seen from left to right: the runs that it has part in, cut at its ends.</summary>
    public List<GlyphRun> RunsOf(TextLine line)
    {
        if (Bidi.IsUniform)
        {
            var all = RunsBetween(line.Start, line.End);
            return line.IsHyphenated ? [.. all, Hyphens[line.End]] : all;
        }
        var runs = new List<GlyphRun>();
        foreach (var stretch in Bidi.VisualRuns(Text, line.Start, line.End))
        {
            var part = RunsBetween(stretch.Start, stretch.End);
            if (stretch.IsRightToLeft)
            {
                part.Reverse();
            }
            runs.AddRange(part);
        }
        return runs;
    }

    private List<GlyphRun> RunsBetween(int start, int end)
    {
        var runs = new List<GlyphRun>();
        for (var i = RunAt(start); i < Runs.Count && Runs[i].Start < end; i++)
        {
            runs.Add(Cut(Runs[i], Math.Max(Runs[i].Start, start), Math.Min(Runs[i].End, end)));
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
        var range = run.IsRightToLeft ? FirstBelow(glyphs, end)..FirstBelow(glyphs, start) : FirstFrom(glyphs, start)..FirstFrom(glyphs, end);
        return run with { Start = start, End = end, Glyphs = run.Glyphs[range] };
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
    /// <summary>The first glyph, of those read from right to left, whose characters start before this place.</summary>
    private static int FirstBelow(ReadOnlySpan<Glyph> glyphs, int place)
    {
        var (low, high) = (0, glyphs.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = glyphs[middle].Cluster >= place ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
