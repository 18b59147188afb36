namespace Tailor.Pdf.Layout;

/// <summary>Collects the lines of one paragraph, each with its items placed below the line's top.</summary>
internal sealed class LineSetter(TextShaper shaper, Paragraph paragraph, int block, double left, double width)
{
    private readonly List<(List<PageItem> Items, double Height, double Baseline)> lines = [];

    /// <summary>How many lines there are.</summary>
    public int Count => lines.Count;

    /// <summary>Where the last line's text ends, from the paragraph's left.</summary>
    public double LastEnd { get; private set; }

    private TextStyle EmptyLineStyle => paragraph.Spans.Concat(paragraph.Trailing).First().Style;

    /// <summary>What the line draws.</summary>
    public IReadOnlyList<PageItem> ItemsOf(int line) => lines[line].Items;

    /// <summary>The line's height.</summary>
    public double HeightOf(int line) => lines[line].Height;

    /// <summary>Adds a line of the text.</summary>
    public void Add(ShapedText text, TextLine line, Alignment alignment)
    {
        var runs = text.RunsOf(line);
        var size = runs.Count > 0 ? runs.Max(run => run.Style.Size) : EmptyLineStyle.Size;
        var (ascent, descent) = Extents(runs);
        var height = paragraph.LineHeight * size;
        var baseline = ((height - ascent - descent) / 2) + ascent;
        var x = alignment switch
        {
            Alignment.Right => width - line.Width,
            Alignment.Center => (width - line.Width) / 2,
            _ => 0,
        };
        var lineWidth = line.Width;
        if (alignment == Alignment.Justify && !line.IsLast)
        {
            var stretched = Justification.Stretch(runs, width - line.Width, size);
            lineWidth = stretched is null ? lineWidth : width;
            runs = stretched ?? runs;
        }
        LastEnd = x + lineWidth;
        lines.Add(([], height, baseline));
        Place(lines.Count - 1, runs, left + x, lineWidth);
    }

    /// <summary>Adds a piece at the right of the last line.</summary>
    public void AddToLast(ShapedText text, TextLine line)
    {
        Place(lines.Count - 1, text.RunsOf(line), left + width - line.Width, line.Width);
    }

    /// <summary>Puts the label on the first line, before its text.</summary>
    public void AddLabel(ShapedText label, double x)
    {
        var items = lines[0].Items.ToArray();
        lines[0].Items.Clear();
        var line = new TextLine(0, label.Text.Length, label.WidthOf(0, label.Text.TrimEnd().Length), true);
        Place(0, label.RunsOf(line), x, line.Width);
        lines[0].Items.AddRange(items);
    }

    private void Place(int line, List<GlyphRun> runs, double x, double lineWidth)
    {
        var (items, height, baseline) = lines[line];
        if (runs.Count == 0)
        {
            return;
        }
        items.Add(new TextItem(block, line, x, baseline, lineWidth, runs.Max(run => run.Style.Size), runs));
        items.AddRange(Links.Over(runs, x, x + lineWidth, height));
    }

    private (double Ascent, double Descent) Extents(List<GlyphRun> runs)
    {
        double ascent = 0, descent = 0;
        foreach (var style in runs.Select(run => run.Style).DefaultIfEmpty(EmptyLineStyle))
        {
            var metrics = shaper.FaceOf(style).Metrics;
            ascent = Math.Max(ascent, metrics.Ascent * style.Size);
            descent = Math.Max(descent, metrics.Descent * style.Size);
        }
        return (ascent, descent);
    }
}
