using Tailor.Core.Parsing;

namespace Tailor.Documents.Explaining;

/// <summary>Draws a page with geometry as SVG, a layer for each stage of reading it.</summary>
/// <param name="reading">What the parser made of its lines.</param>
/// <param name="width">The page's width in points.</param>
/// <param name="height">The page's height in points.</param>
internal sealed class PageDrawing(Reading reading, double width, double height)
{
    /// <summary>Points around a line's words, so that boxes do not cut letters.</summary>
    private const double Air = 1.5;

    /// <summary>Points on the left for the numbers of lines that start at the page's edge.</summary>
    private const double NumberMargin = 14;

    /// <summary>Points on the right where titles of sections stand.</summary>
    private const double TitleMargin = 86;

    public void Draw(Markup html, IReadOnlyList<TextLine> lines, IReadOnlyList<ExplainedField> fields)
    {
        html.Add($"""<svg viewBox="{-NumberMargin} 0 {NumberMargin + width + TitleMargin} {height}" role="img"><rect class="page" width="{width}" height="{height}"/>""");
        Sections(html, lines);
        Flows(html, lines);
        Order(html, lines);
        Words(html, lines);
        Fields(html, fields);
        html.Add($"</svg>");
    }

    /// <summary>What encloses a line's words.</summary>
    public static Box BoxOf(IEnumerable<TextLine> lines)
    {
        var boxes = lines.SelectMany(l => l.Words).Select(w => w.Box).OfType<Box>().ToList();
        return new Box(boxes.Min(b => b.Left), boxes.Min(b => b.Top), boxes.Max(b => b.Right), boxes.Max(b => b.Bottom));
    }

    private void Sections(Markup html, IReadOnlyList<TextLine> lines)
    {
        html.Add($"""<g class="sections">""");
        foreach (var line in lines)
        {
            var box = BoxOf([line]);
            html.Add($"""<rect x="{box.Left - Air}" y="{box.Top - Air}" width="{box.Right - box.Left + (2 * Air)}" height="{box.Bottom - box.Top + (2 * Air)}" rx="2" fill="{reading.ColorOf(line)}" fill-opacity="{(reading.IsHeading(line) ? 0.4 : 0.14):0.00}"/>""");
        }
        foreach (var run in RunsOf(lines, reading.SectionOf))
        {
            if (reading.SectionOf(run[0]) is not { } section)
                continue;
            var box = BoxOf(run);
            var color = SectionColors.Of(section.Kind);
            html.Add($"""<rect x="{box.Left - 7}" y="{box.Top - Air}" width="3" height="{box.Bottom - box.Top + (2 * Air)}" rx="1.5" fill="{color}"/>""");
            if (box.Right > width * 0.6)
                html.Add($"""<text class="title" x="{width + 4}" y="{box.Top + 8}" fill="{color}">{section.Kind}</text>""");
            else
                html.Add($"""<text class="title" x="{box.Left - 7}" y="{box.Top - 3.5}" fill="{color}">{section.Kind}</text>""");
        }
        html.Add($"</g>");
    }

    private static void Flows(Markup html, IReadOnlyList<TextLine> lines)
    {
        html.Add($"""<g class="flows">""");
        foreach (var run in RunsOf(lines, line => line.Block))
        {
            var box = BoxOf(run);
            html.Add($"""<rect x="{box.Left - 10}" y="{box.Top - 5}" width="{box.Right - box.Left + 14}" height="{box.Bottom - box.Top + 10}" rx="4"/><text x="{box.Right + 4}" y="{box.Top - 7}" text-anchor="end">flow {run[0].Block}</text>""");
        }
        html.Add($"</g>");
    }

    /// <summary>The number of each line, and an arrow where the next line is not the one below.</summary>
    private static void Order(Markup html, IReadOnlyList<TextLine> lines)
    {
        html.Add($"""<g class="order">""");
        foreach (var (line, next) in lines.Zip(lines.Skip(1)))
        {
            var (from, to) = (BoxOf([line]), BoxOf([next]));
            if (to.Top < from.Top - 1 || to.Left > from.Right)
                html.Add($"""<path d="M{from.Right},{(from.Top + from.Bottom) / 2} L{to.Left},{(to.Top + to.Bottom) / 2}" marker-end="url(#arrow)"/>""");
        }
        foreach (var line in lines)
        {
            var box = BoxOf([line]);
            html.Add($"""<text x="{box.Left - 12}" y="{box.Bottom - 2}" text-anchor="end">{line.Number}</text>""");
        }
        html.Add($"</g>");
    }

    private void Words(Markup html, IReadOnlyList<TextLine> lines)
    {
        html.Add($"""<g class="words">""");
        foreach (var (word, kind) in lines.SelectMany(reading.WordsOf))
        {
            if (word.Box is not { } box)
                continue;
            var (look, wide) = ($"{(word.Bold ? "bold " : "")}{(word.Italic ? "italic" : "")}", box.Right - box.Left);
            html.Add($"""<rect class="{kind}" x="{box.Left}" y="{box.Top}" width="{wide}" height="{box.Bottom - box.Top}"/><text class="{look}" x="{box.Left}" y="{box.Bottom - (TextWord.Descent * word.FontSize)}" font-size="{word.FontSize}" textLength="{wide}" lengthAdjust="spacingAndGlyphs">{word.Text}</text>""");
        }
        html.Add($"</g>");
    }

    private static void Fields(Markup html, IReadOnlyList<ExplainedField> fields)
    {
        html.Add($"""<g class="fields">""");
        foreach (var field in fields)
        {
            if (field.Source.Box is not { } source)
                continue;
            var box = new Box((double)source.Left, (double)source.Top, (double)source.Right, (double)source.Bottom);
            html.Add($"""<rect class="{field.Sureness}" x="{box.Left - Air}" y="{box.Top - Air}" width="{box.Right - box.Left + (2 * Air)}" height="{box.Bottom - box.Top + (2 * Air)}" rx="2"><title>{field.Pointer} = {field.Value} ({field.Source.Confidence:0.00})</title></rect>""");
        }
        html.Add($"</g>");
    }

    /// <summary>Lines that follow each other and have the same key.</summary>
    private static List<List<TextLine>> RunsOf<T>(IReadOnlyList<TextLine> lines, Func<TextLine, T> key)
    {
        var runs = new List<List<TextLine>>();
        foreach (var line in lines)
        {
            if (runs.Count > 0 && EqualityComparer<T>.Default.Equals(key(runs[^1][0]), key(line)))
                runs[^1].Add(line);
            else
                runs.Add([line]);
        }
        return runs;
    }
}
