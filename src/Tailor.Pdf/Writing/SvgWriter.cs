using System.Globalization;
using System.Text;
using Tailor.Pdf.Fonts;
using Tailor.Pdf.Layout;

namespace Tailor.Pdf.Writing;

/// <summary>Draws a laid-out page as a picture in SVG, its letters as outlines. Pictures on the page are left out.</summary>
public static class SvgWriter
{
    /// <summary>The picture, one unit a point.</summary>
    public static string Write(LaidOutPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var outlines = new Dictionary<(FontFace Face, ushort Glyph), string>();
        var (definitions, body) = (new StringBuilder(), new StringBuilder());
        foreach (var item in page.Items)
        {
            if (item is RectangleItem rectangle)
            {
                body.Append(
                    CultureInfo.InvariantCulture,
                    $"<rect x=\"{rectangle.X:0.##}\" y=\"{rectangle.Y:0.##}\" width=\"{rectangle.Width:0.##}\" height=\"{rectangle.Height:0.##}\" fill=\"{Hex(rectangle.Color)}\"/>");
            }
            else if (item is TextItem text)
            {
                foreach (var (run, x) in text.InReadingOrder)
                {
                    Draw(run, x, text.Baseline);
                }
            }
        }
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {page.Width:0.##} {page.Height:0.##}\"><defs>{definitions}</defs><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>{body}</svg>");

        void Draw(GlyphRun run, double x, double baseline)
        {
            var scale = run.Style.Size / run.Face.Metrics.UnitsPerEm;
            body.Append(CultureInfo.InvariantCulture, $"<g transform=\"matrix({scale:0.#####} 0 0 -{scale:0.#####} {x:0.##} {baseline:0.##})\" fill=\"{Hex(run.Style.Color)}\">");
            double pen = 0;
            foreach (var glyph in run.Glyphs.Span)
            {
                if (Define(run.Face, glyph.Id) is { } name)
                {
                    body.Append(CultureInfo.InvariantCulture, $"<use href=\"#{name}\" x=\"{(pen + glyph.OffsetX) / scale:0}\"");
                    body.Append(glyph.OffsetY == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" y=\"{glyph.OffsetY / scale:0}\"")).Append("/>");
                }
                pen += glyph.Advance;
            }
            body.Append("</g>");
        }

        string? Define(FontFace face, ushort glyph)
        {
            if (!outlines.TryGetValue((face, glyph), out var name))
            {
                var path = GlyphOutline.Of(face, glyph);
                name = path.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"g{outlines.Count}");
                outlines[(face, glyph)] = name;
                definitions.Append(path.Length == 0 ? "" : $"<path id=\"{name}\" d=\"{path}\"/>");
            }
            return name.Length == 0 ? null : name;
        }
    }

    private static string Hex(Rgb color) => string.Create(CultureInfo.InvariantCulture, $"#{color.Red:x2}{color.Green:x2}{color.Blue:x2}");
}
