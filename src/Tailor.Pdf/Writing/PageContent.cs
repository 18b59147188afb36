using System.Text;
using Tailor.Pdf.Fonts;
using Tailor.Pdf.Layout;

namespace Tailor.Pdf.Writing;

/// <summary>Writes the content stream of one page (ISO 32000-1, 8 and 9).</summary>
internal sealed class PageContent(double pageHeight, Func<FontFace, EmbeddedFont> embed)
{
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
        foreach (var (run, x) in text.InReadingOrder)
        {
            pen.MoveTo(x - text.X);
            SetColor(run.Style.Color);
            SetFont(embed(run.Face), run.Style.Size);
            Draw(run, pen);
        }
        content.Raw("ET\n"u8);
    }

    private void Draw(GlyphRun run, GlyphPen pen)
    {
        var glyphs = run.Glyphs.Span;
        pen.Begin(size);
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
            Draw(glyphs[i..next], run.Source.AsSpan(glyphs[i].Cluster, end - glyphs[i].Cluster), run.IsRightToLeft, pen);
            i = next;
        }
        pen.End();
    }

    /// <summary>
    /// Draws the glyphs of one cluster. Its characters are dealt out to its glyphs in the order in which those are read, so that programs
    /// which go glyph by glyph find them all. Where the font cannot say it, the text goes with the glyphs (ISO 32000-1, 14.9.4).
    /// </summary>
    private void Draw(ReadOnlySpan<Glyph> cluster, ReadOnlySpan<char> text, bool isRightToLeft, GlyphPen pen)
    {
        if (cluster.Length == 1)
        {
            var (use, isExact) = font!.Use(cluster[0].Id, text);
            pen.ReplaceText(isExact ? null : text.ToString());
            pen.Draw(cluster[0], use);
            pen.ReplaceText(null);
            return;
        }
        var uses = new GlyphUse[cluster.Length];
        var rest = text;
        var areExact = true;
        for (var i = 0; i < uses.Length; i++)
        {
            var at = isRightToLeft ? uses.Length - 1 - i : i;
            (uses[at], var isOneExact) = font!.Use(cluster[at].Id, i + 1 == uses.Length ? rest : Take(ref rest));
            areExact &= isOneExact;
        }
        pen.ReplaceText(areExact ? null : text.ToString());
        for (var i = 0; i < uses.Length; i++)
        {
            pen.Draw(cluster[i], uses[i]);
        }
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
