namespace Tailor.Pdf.Layout;

/// <summary>Collects the lines of one paragraph, each with its items placed below the line's top.</summary>
internal sealed class LineSetter(TextShaper shaper, Paragraph paragraph, int block, double left, double width)
{
    private readonly List<(List<PageItem> Items, double Height, double Baseline)> lines = [];

    /// <summary>How many lines there are.</summary>
    public int Count => lines.Count;

    /// <summary>How far from where the paragraph's lines start the last one's text ends.</summary>
    public double LastEnd { get; private set; }

    private bool IsRightToLeft { get; } = paragraph.IsRightToLeft;

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
            Alignment.Center => (width - line.Width) / 2,
            Alignment.End => IsRightToLeft ? 0 : width - line.Width,
            _ => IsRightToLeft ? width - line.Width : 0,
        };
        var lineWidth = line.Width;
        if (alignment == Alignment.Justify && !line.IsLast)
        {
            var stretched = Justification.Stretch(runs, width - line.Width, size);
            (x, lineWidth) = stretched is null ? (x, lineWidth) : (0, width);
            runs = stretched ?? runs;
        }
        LastEnd = IsRightToLeft ? width - x : x + lineWidth;
        lines.Add(([], height, baseline));
        Place(lines.Count - 1, runs, left + x, lineWidth);
    }

    /// <summary>Adds a piece at the end of the last line.</summary>
    public void AddToLast(ShapedText text, TextLine line)
    {
        Place(lines.Count - 1, text.RunsOf(line), IsRightToLeft ? left : left + width - line.Width, line.Width);
    }

    /// <summary>Puts the label on the first line, this far before its text.</summary>
    public void AddLabel(ShapedText label, double room)
    {
        var items = lines[0].Items.ToArray();
        lines[0].Items.Clear();
        var line = new TextLine(0, label.Text.Length, label.WidthOf(0, label.Text.TrimEnd().Length), true);
        Place(0, label.RunsOf(line), IsRightToLeft ? left + width + room - line.Width : left - room, line.Width, isLabel: true);
        lines[0].Items.AddRange(items);
    }

    private void Place(int line, List<GlyphRun> runs, double x, double lineWidth, bool isLabel = false)
    {
        var (items, height, baseline) = lines[line];
        if (runs.Count == 0)
        {
            return;
        }
        var hang = IsRightToLeft ? runs.Sum(run => run.Width) - lineWidth : 0;
        var text = new TextItem(block, line, x, baseline, lineWidth, runs.Max(run => run.Style.Size), runs, isLabel, hang);
        items.Add(text);
        items.AddRange(Links.Over(text, height));
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
