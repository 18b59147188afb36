using System.Globalization;
using System.Text;
using Tailor.Pdf.Layout;
using Tailor.Pdf.Text;

namespace Tailor.Pdf.Writing;

/// <summary>Writes the content stream of one page (ISO 32000-1, 8 and 9).</summary>
internal sealed class PageContent(double pageHeight, int page, PageResources resources, StructureTree structure)
{
    /// <summary>How far the handles of a Bézier curve stand for a quarter of a circle with the radius 1.</summary>
    private const double Circle = 0.5523;

    /// <summary>
    /// What the hyphen of a broken word stands for, so that programs can tell it from one of the text (ISO 32000-1, 14.8.2.2.3). Poppler
    /// joins the word only at a plain hyphen, which is therefore said to those that know of replaced text.
    /// </summary>
    private const string SoftHyphen = "\u00AD";

    private readonly PdfBuffer content = new(16 * 1024);
    private Rgb color = Rgb.Black;
    private EmbeddedFont? font;
    private double size;

    /// <summary>The stream's content.</summary>
    public ReadOnlySpan<byte> Written => content.Written;

    /// <summary>Draws a filled rectangle: decoration.</summary>
    public void Draw(RectangleItem rectangle)
    {
        content.Raw("/Artifact BMC\n"u8);
        SetColor(rectangle.Color);
        Rectangle(rectangle.X, rectangle.Y, rectangle.Width, rectangle.Height).Raw(" re f\nEMC\n"u8);
    }

    /// <summary>Draws a picture so that it fills its place, turned as its file says.</summary>
    public void Draw(PictureItem item)
    {
        var picture = item.Picture;
        if (picture.Description.Length == 0)
        {
            content.Raw("/Artifact BMC\n"u8);
        }
        else
        {
            Begin(structure.Mark(page, item, pageHeight));
        }
        content.Raw("q "u8);
        if (picture.IsRound)
        {
            Ellipse(item.X + (picture.Width / 2), pageHeight - item.Y - (picture.Height / 2), picture.Width / 2, picture.Height / 2);
        }
        else
        {
            Rectangle(item.X, item.Y, picture.Width, picture.Height).Raw(" re"u8);
        }
        content.Raw(" W n "u8);
        var (width, height) = picture.Image.AspectRatio > picture.Width / picture.Height
            ? (picture.Height * picture.Image.AspectRatio, picture.Height)
            : (picture.Width, picture.Width / picture.Image.AspectRatio);
        var left = item.X - ((width - picture.Width) / 2);
        var bottom = pageHeight - item.Y - picture.Height - ((height - picture.Height) / 2);
        // The unit square that holds the picture, after its orientation (EXIF 2.3, 4.6.4).
        double[] turned = picture.Image.Orientation switch
        {
            2 => [-1, 0, 0, 1, 1, 0],
            3 => [-1, 0, 0, -1, 1, 1],
            4 => [1, 0, 0, -1, 0, 1],
            5 => [0, -1, -1, 0, 1, 1],
            6 => [0, -1, 1, 0, 0, 1],
            7 => [0, 1, 1, 0, 0, 0],
            8 => [0, 1, -1, 0, 1, 0],
            _ => [1, 0, 0, 1, 0, 0],
        };
        for (var i = 0; i < turned.Length; i++)
        {
            var scaled = i % 2 == 0 ? (turned[i] * width) + (i == 4 ? left : 0) : (turned[i] * height) + (i == 5 ? bottom : 0);
            content.Number(scaled).Raw(" "u8);
        }
        content.Raw("cm /"u8).Raw(resources.Name(picture.Image)).Raw(" Do Q\nEMC\n"u8);
    }

    /// <summary>Draws a line of text, each stretch of the same link marked as a part of its block; a footer's is none.</summary>
    public void Draw(TextItem text)
    {
        content.Raw("BT 1 0 0 1 "u8).Number(text.X).Raw(" "u8).Number(pageHeight - text.Baseline).Raw(" Tm\n"u8);
        var pen = new GlyphPen(content);
        var turns = Turns(text.Runs);
        var (isOpen, openLink) = (false, (string?)null);
        foreach (var (run, x) in text.InReadingOrder)
        {
            var link = run.Span.Link is { } target && Links.MayOpen(target) ? target : null;
            if (!isOpen || link != openLink)
            {
                content.Raw(isOpen ? "EMC\n"u8 : ""u8);
                (isOpen, openLink) = (true, link);
                if (text.Block < 0)
                {
                    content.Raw("/Artifact << /Type /Pagination /Subtype /Footer >> BDC\n"u8);
                }
                else
                {
                    Begin(structure.Mark(page, text, link));
                }
            }
            SetColor(run.Style.Color);
            SetFont(resources.Font(run.Face), run.Style.Size);
            if (run.Span.Language is { } language)
            {
                content.Raw("/Span << /Lang "u8).Text(language).Raw(" >> BDC\n"u8);
            }
            Draw(run, x - text.X, turns, pen);
            content.Raw(run.Span.Language is null ? ""u8 : "EMC\n"u8);
        }
        content.Raw(isOpen ? "EMC\nET\n"u8 : "ET\n"u8);
    }

    private void Begin((string Tag, int Number) mark) =>
        content.Raw("/"u8).Raw(mark.Tag).Raw(" << /MCID "u8).Number(mark.Number).Raw(" >> BDC\n"u8);

    private PdfBuffer Rectangle(double x, double y, double width, double height) =>
        content.Number(x).Raw(" "u8).Number(pageHeight - y - height).Raw(" "u8).Number(width).Raw(" "u8).Number(height);

    private void Ellipse(double x, double y, double radiusX, double radiusY)
    {
        var (handleX, handleY) = (radiusX * Circle, radiusY * Circle);
        Points("m", (x + radiusX, y));
        Points("c", (x + radiusX, y + handleY), (x + handleX, y + radiusY), (x, y + radiusY));
        Points("c", (x - handleX, y + radiusY), (x - radiusX, y + handleY), (x - radiusX, y));
        Points("c", (x - radiusX, y - handleY), (x - handleX, y - radiusY), (x, y - radiusY));
        Points("c", (x + handleX, y - radiusY), (x + radiusX, y - handleY), (x + radiusX, y));
    }

    private void Points(string operation, params ReadOnlySpan<(double X, double Y)> points)
    {
        foreach (var (x, y) in points)
        {
            content.Number(x).Raw(" "u8).Number(y).Raw(" "u8);
        }
        content.Raw(operation).Raw(" "u8);
    }

    /// <summary>
    /// Draws a run. Marks above and below letters come last and stand for no text, which is the letter's: programs that extract text take
    /// what is not on the line, or goes back on it, for another word.
    /// </summary>
    private void Draw(GlyphRun run, double x, HashSet<int> turns, GlyphPen pen)
    {
        var glyphs = run.Glyphs.Span;
        var marks = new List<(Glyph Glyph, double X)>();
        pen.Begin(size);
        pen.MoveTo(x);
        if (run.IsHyphen)
        {
            Draw(glyphs[0], SoftHyphen, "-", pen);
            pen.End();
            return;
        }
        for (var i = 0; i < glyphs.Length;)
        {
            var next = i + 1;
            while (next < glyphs.Length && glyphs[next].Cluster == glyphs[i].Cluster)
            {
                next++;
            }
            var end = run.IsRightToLeft
                ? i > 0 ? glyphs[i - 1].Cluster : run.End
                : next < glyphs.Length ? glyphs[next].Cluster : run.End;
            var text = run.Source.AsSpan(glyphs[i].Cluster, end - glyphs[i].Cluster);
            var marked = turns.Contains(glyphs[i].Cluster) ? $"\u200E{text}\u200F"
                : run.IsRightToLeft && Bidi.IsOfNumber(text[0]) ? $"\u200F{text}"
                : null;
            if (next == i + 1 && (!run.IsRightToLeft || text.Length == 1))
            {
                Draw(glyphs[i], text, marked, pen);
            }
            else if (run.IsRightToLeft)
            {
                DrawRightToLeft(WithoutMarks(glyphs[i..next], pen.At, marks), text, i == 0 || run.Source[glyphs[i - 1].Cluster] == ' ', pen);
            }
            else
            {
                DrawLeftToRight(WithoutMarks(glyphs[i..next], pen.At, marks), text, marked, pen);
            }
            i = next;
        }
        foreach (var (mark, place) in marks)
        {
            pen.MoveTo(place);
            pen.Draw(mark, font!.Use(mark.Id, []).Use);
        }
        pen.End();
    }

    /// <summary>The glyphs of a cluster that move the pen, if any do; the others are kept for later, with their places.</summary>
    private static ReadOnlySpan<Glyph> WithoutMarks(ReadOnlySpan<Glyph> cluster, double x, List<(Glyph Glyph, double X)> marks)
    {
        var letters = new List<Glyph>(cluster.Length);
        var first = marks.Count;
        foreach (var glyph in cluster)
        {
            if (glyph.Advance == 0)
            {
                marks.Add((glyph, x));
            }
            else
            {
                letters.Add(glyph);
            }
            x += glyph.Advance;
        }
        if (letters.Count > 0)
        {
            return letters.ToArray();
        }
        marks.RemoveRange(first, marks.Count - first);
        return cluster;
    }

    /// <summary>
    /// The places of spaces and signs that part a word from right to left and one right of it from left to right. Poppler sets them on the
    /// other side of the word that they follow, so that two words become one; with a mark of each direction on their sides it does not.
    /// Likewise a sign that may be part of a number takes along what is left of it, but for a mark. Programs that do not know of replaced
    /// text see the sign alone.
    /// </summary>
    private static HashSet<int> Turns(IReadOnlyList<GlyphRun> runs)
    {
        var turns = new HashSet<int>();
        for (var i = 1; i < runs.Count; i++)
        {
            var (left, right) = (runs[i - 1], runs[i]);
            if (left.IsRightToLeft && !right.IsRightToLeft)
            {
                turns.UnionWith(new[] { right, left }.Where(run => !run.IsHyphen && IsSign(run.Source[run.Start])).Take(1).Select(run => run.Start));
            }
        }
        return turns;
    }

    private static bool IsSign(char character) => !char.IsLetterOrDigit(character) && !char.IsSurrogate(character);

    /// <summary>
    /// Draws the glyphs of one cluster from left to right. Its characters are dealt out to its glyphs in the order in which those are read, so
    /// that programs which go glyph by glyph find them all.
    /// </summary>
    private void DrawLeftToRight(ReadOnlySpan<Glyph> cluster, ReadOnlySpan<char> text, string? replacement, GlyphPen pen)
    {
        for (var i = 0; i < cluster.Length; i++)
        {
            Draw(cluster[i], i + 1 == cluster.Length ? text : Take(ref text), replacement, pen);
        }
    }

    /// <summary>
    /// Draws the glyphs of one cluster that is read from right to left. Poppler reverses the characters of a single glyph: what is left over,
    /// such as the second letter of a ligature, goes to glyphs that draw nothing. At the left end of a word it takes a mark for a part of what
    /// follows, but for a mark of direction.
    /// </summary>
    private void DrawRightToLeft(ReadOnlySpan<Glyph> cluster, ReadOnlySpan<char> text, bool endsWord, GlyphPen pen)
    {
        var empty = font!.Face.EmptyGlyph;
        var texts = new List<string>(cluster.Length);
        while (text.Length > 0 && (empty is not null || texts.Count + 1 < cluster.Length))
        {
            texts.Add(Take(ref text).ToString());
        }
        if (text.Length > 0)
        {
            texts.Add(text.ToString());
        }
        for (var i = texts.Count - 1; i >= cluster.Length; i--)
        {
            var isEnd = endsWord && i == texts.Count - 1 && CharUnicodeInfo.GetUnicodeCategory(texts[i], 0) == UnicodeCategory.NonSpacingMark;
            Draw(new Glyph(empty!.Value, cluster[0].Cluster, 0, 0, 0), texts[i], isEnd ? $"\u200F{texts[i]}" : null, pen);
        }
        for (var i = cluster.Length - 1; i >= 0; i--)
        {
            Draw(cluster[cluster.Length - 1 - i], i < texts.Count ? texts[i] : "", null, pen);
        }
    }

    /// <summary>Draws a glyph; where the font cannot say its text, that goes with it (ISO 32000-1, 14.9.4).</summary>
    private void Draw(in Glyph glyph, ReadOnlySpan<char> text, string? replacement, GlyphPen pen)
    {
        var (use, isExact) = font!.Use(glyph.Id, text);
        pen.ReplaceText(isExact ? replacement : replacement ?? text.ToString());
        pen.Draw(glyph, use);
        pen.ReplaceText(null);
    }

    private static ReadOnlySpan<char> Take(ref ReadOnlySpan<char> text)
    {
        Rune.DecodeFromUtf16(text, out _, out var length);
        var first = text[..length];
        text = text[length..];
        return first;
    }

    private void SetColor(Rgb wanted)
    {
        if (wanted != color)
        {
            color = wanted;
            content.Number(wanted.Red / 255.0).Raw(" "u8).Number(wanted.Green / 255.0).Raw(" "u8).Number(wanted.Blue / 255.0)
                .Raw(" rg\n"u8);
        }
    }

    private void SetFont(EmbeddedFont wanted, double wantedSize)
    {
        if (wanted != font || wantedSize != size)
        {
            (font, size) = (wanted, wantedSize);
            content.Raw("/"u8).Raw(wanted.Name).Raw(" "u8).Number(wantedSize).Raw(" Tf\n"u8);
        }
    }
}
