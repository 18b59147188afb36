using System.Globalization;
using System.Text;
using Tailor.Pdf.Fonts;
using Tailor.Pdf.Layout;
using Tailor.Pdf.Text;

namespace Tailor.Pdf.Writing;

/// <summary>Writes the content stream of one page (ISO 32000-1, 8 and 9).</summary>
internal sealed class PageContent(double pageHeight, Func<FontFace, EmbeddedFont> embed)
{
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

    /// <summary>Draws a filled rectangle.</summary>
    public void Draw(RectangleItem rectangle)
    {
        SetColor(rectangle.Color);
        content.Number(rectangle.X).Raw(" "u8).Number(pageHeight - rectangle.Y - rectangle.Height).Raw(" "u8)
            .Number(rectangle.Width).Raw(" "u8).Number(rectangle.Height).Raw(" re f\n"u8);
    }

    /// <summary>Draws a line of text.</summary>
    public void Draw(TextItem text)
    {
        content.Raw("BT 1 0 0 1 "u8).Number(text.X).Raw(" "u8).Number(pageHeight - text.Baseline).Raw(" Tm\n"u8);
        var pen = new GlyphPen(content);
        var turns = Turns(text.Runs);
        foreach (var (run, x) in text.InReadingOrder)
        {
            SetColor(run.Style.Color);
            SetFont(embed(run.Face), run.Style.Size);
            Draw(run, x - text.X, turns, pen);
        }
        content.Raw("ET\n"u8);
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
