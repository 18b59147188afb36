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
}
