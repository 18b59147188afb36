namespace Tailor.Pdf.Layout;

/// <summary>Sets paragraphs as rows of lines.</summary>
internal sealed class ParagraphSetter(TextShaper shaper)
{
    /// <summary>Fewer lines than this of a paragraph are not left alone at the foot or the head of a page.</summary>
    private const int FewestLinesTogether = 2;

    /// <summary>The least room between a paragraph's last line and its trailing part, as a multiple of the type size.</summary>
    private const double TrailingGap = 1;

    /// <summary>The rows of the paragraph, which starts at <paramref name="left"/> and may be <paramref name="width"/> wide.</summary>
    public List<Row> Set(Paragraph paragraph, int block, double left, double width)
    {
        var level = (byte)(paragraph.IsRightToLeft ? 1 : 0);
        var text = shaper.Shape(paragraph.Trailing.Count > 0 ? [.. Spaced(paragraph.Spans)] : paragraph.Spans, level, paragraph.Hyphenate);
        var lines = new LineSetter(shaper, paragraph, block, left, width);
        foreach (var line in LineBreaker.Break(text, width))
        {
            lines.Add(text, line, paragraph.Alignment);
        }
        AddTrailing(paragraph, lines, width, level);
        if (lines.Count > 0 && paragraph.Label is { } label)
        {
            lines.AddLabel(shaper.Shape([.. Spaced(label.Spans)], level), label.Width);
        }
        return Rows(paragraph, lines, text.Text);
    }

    private void AddTrailing(Paragraph paragraph, LineSetter lines, double width, byte level)
    {
        var trailing = shaper.Shape(paragraph.Trailing, level);
        var parts = LineBreaker.Break(trailing, width);
        for (var i = 0; i < parts.Count; i++)
        {
            var gap = TrailingGap * paragraph.Trailing[0].Style.Size;
            if (i == 0 && lines.Count > 0 && lines.LastEnd + gap + parts[0].Width <= width)
            {
                lines.AddToLast(trailing, parts[0]);
            }
            else
            {
                lines.Add(trailing, parts[i], Alignment.End);
            }
        }
    }

    /// <summary>With a space at the end, so that programs which ignore places do not glue what follows to the last word.</summary>
    private static IEnumerable<TextSpan> Spaced(IReadOnlyList<TextSpan> spans) =>
        spans.Count == 0 ? spans : spans.Append(new(" ", spans[^1].Style));

    private static List<Row> Rows(Paragraph paragraph, LineSetter lines, string text)
    {
        var rows = new List<Row>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var left = lines.Count - 1 - i;
            var mayBreak = left == 0
                ? !paragraph.KeepWithNext
                : !paragraph.KeepTogether && i + 1 >= FewestLinesTogether && left >= FewestLinesTogether;
            var heading = i == 0 && paragraph.HeadingLevel > 0 ? new OutlineEntry(text.Trim(), paragraph.HeadingLevel, 0, 0) : null;
            rows.Add(new(lines.ItemsOf(i), 0, lines.HeightOf(i), mayBreak, heading));
        }
        return rows;
    }
}
