namespace Tailor.Pdf.Layout;

/// <summary>A line of a text: the characters from <paramref name="Start"/> to <paramref name="End"/>.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">Past the last, spaces at its end included.</param>
/// <param name="Width">Its width in points without the spaces at its end.</param>
/// <param name="IsLast">Whether the text, or a line feed, ends it, rather than the margin.</param>
internal readonly record struct TextLine(int Start, int End, double Width, bool IsLast);

/// <summary>Fills lines one after the other with as much as fits, in time linear in the text.</summary>
internal static class LineBreaker
{
    /// <summary>Rounding must not break a line that was measured to fit.</summary>
    private const double Tolerance = 0.01;

    /// <summary>The lines of the text at this width. A word wider than a line is cut; text that is empty has no line.</summary>
    public static List<TextLine> Break(ShapedText shaped, double width)
    {
        var text = shaped.Text;
        var lines = new List<TextLine>();
        var (start, at) = (0, 0);
        double pen = 0, ink = 0;
        var (breakAt, inkAtBreak) = (-1, 0.0);
        while (at < text.Length)
        {
            if (text[at] == '\n')
            {
                lines.Add(new(start, at, ink, true));
                start = ++at;
                (pen, ink, breakAt) = (0, 0, -1);
                continue;
            }
            if (at > start && LineBreaks.Before(text, at))
            {
                (breakAt, inkAtBreak) = (at, ink);
            }
            var isSpace = LineBreaks.IsSpace(text[at]);
            if (!isSpace && at > start && pen + shaped.AdvanceOf(at) > width + Tolerance && (breakAt > start || shaped.MayCutBefore(at)))
            {
                if (breakAt < 0)
                {
                    breakAt = CutBetween(shaped, start, at);
                    inkAtBreak = breakAt == at ? ink : shaped.WidthOf(start, breakAt);
                }
                lines.Add(new(start, breakAt, inkAtBreak, false));
                (start, at) = (breakAt, breakAt);
                (pen, ink, breakAt) = (0, 0, -1);
                continue;
            }
            pen += shaped.AdvanceOf(at);
            ink = isSpace ? ink : pen;
            at++;
        }
        if (start < text.Length)
        {
            lines.Add(new(start, text.Length, ink, true));
        }
        return lines;
    }

    /// <summary>The last place to cut a word, at or before <paramref name="end"/>: not after a hyphen, as for <see cref="LineBreaks"/>.</summary>
    private static int CutBetween(ShapedText shaped, int start, int end)
    {
        var cut = end;
        while (cut > start && (LineBreaks.IsHyphen(shaped.Text[cut - 1]) || !shaped.MayCutBefore(cut)))
        {
            cut--;
        }
        return cut > start ? cut : end;
    }
}
