using System.Globalization;
using System.Net;
using System.Text;
using Tailor.Documents.Writing.Printing;
using Tailor.Documents.Writing.Templates;

namespace Tailor.Documents.Writing;

/// <summary>Writes a composed resume as a web page in one file, without scripts and without anything fetched.</summary>
internal static class HtmlWriter
{
    /// <summary>The page.</summary>
    public static string Write(Composition composition)
    {
        var (template, properties) = (composition.Template, composition.Properties);
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html>
            <html lang="{properties.Language}" dir="{(properties.IsRightToLeft ? "rtl" : "ltr")}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Encoded(properties.Title)}</title>
            <style>
            {Style(template, composition.Paper)}
            </style>
            </head>
            <body>
            <main>

            """);
        if (composition.Photo is not null)
        {
            html.Append(CultureInfo.InvariantCulture, $"<img class=\"photo\" alt=\"{Encoded(properties.Author)}\" src=\"data:{composition.Photo!.MediaType};base64,");
            html.Append(Convert.ToBase64String(composition.Photo.File.Span)).Append("\">\n");
        }
        var isList = false;
        foreach (var paragraph in composition.Resume.All)
        {
            var isBullet = paragraph.Role == ParagraphRole.Bullet;
            html.Append((isList, isBullet) switch { (false, true) => "<ul>\n", (true, false) => "</ul>\n", _ => "" });
            Append(html, paragraph);
            isList = isBullet;
        }
        return html.Append(isList ? "</ul>\n" : "").Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Append(StringBuilder html, ComposedParagraph paragraph)
    {
        var (tag, name) = paragraph.Role switch
        {
            ParagraphRole.Name => ("h1", "name"),
            ParagraphRole.Heading => ("h2", "heading"),
            ParagraphRole.EntryHead => ("h3", "entryhead"),
            ParagraphRole.Bullet => ("li", "bullet"),
            var role => ("p", role.ToString().ToLowerInvariant()),
        };
        html.Append(CultureInfo.InvariantCulture, $"<{tag} class=\"{name}\">").AppendJoin("", paragraph.Left.Select(Inline));
        html.Append(paragraph.Right is { } right ? $" <span class=\"end\">{Inline(right)}</span>" : "");
        html.Append(CultureInfo.InvariantCulture, $"</{tag}>\n");
    }

    private static string Inline(Span span)
    {
        if (span == Span.LineBreak)
        {
            return "<br>";
        }
        var text = Encoded(span.Text);
        return span.Link is { } link ? $"<a href=\"{Encoded(link)}\">{text}</a>"
            : span.Role == SpanRole.Text ? text
            : $"<span class=\"{span.Role.ToString().ToLowerInvariant()}\">{text}</span>";
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);

    private static string Style(Template template, PaperSize paper)
    {
        var fonts = template.Family == Pdf.Fonts.BundledFonts.Serif ? "Cambria, Georgia, serif" : "Calibri, Carlito, \"Segoe UI\", Helvetica, Arial, sans-serif";
        var css = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $$"""
            @page { size: {{paper.Width:0.##}}pt {{paper.Height:0.##}}pt; margin: {{template.Margin:0.##}}pt }
            body { margin: 0; background: #fff; color: #000; font-family: {{fonts}}; line-height: {{template.LineHeight}} }
            main { max-width: {{paper.Width - (2 * template.Margin):0.##}}pt; margin: 0 auto; padding: {{template.Margin:0.##}}pt 16pt }
            h1, h2, h3, p, ul { margin: 0; padding: 0; font-weight: normal }
            ul { padding-inline-start: 1.1em }
            h3, p { overflow: hidden }
            h2, h3 { break-after: avoid }
            .end { float: inline-end }
            .photo { float: inline-end; width: 72pt }
            a { color: #{{template.Colour(template.LinkColour)}} }
            @media print { main { padding: 0; max-width: none } }
            """));
        foreach (var (role, look) in template.Paragraphs)
        {
            css.Append(CultureInfo.InvariantCulture, $"\n.{role.ToString().ToLowerInvariant()} {{ font-size: {look.Size}pt; color: #{template.Colour(look.Colour)}; margin-top: {look.SpaceBefore:0.##}pt");
            css.Append(look.IsBold ? "; font-weight: bold" : "").Append(look.IsItalic ? "; font-style: italic" : "");
            css.Append(look.Alignment == Alignment.Centre ? "; text-align: center" : "");
            css.Append(look.Rule is { } rule ? string.Create(CultureInfo.InvariantCulture, $"; border-bottom: {rule.Thickness}pt solid #{template.Colour(rule.Colour)}") : "").Append(" }");
        }
        foreach (var (role, look) in template.Spans)
        {
            css.Append(CultureInfo.InvariantCulture, $"\n.{role.ToString().ToLowerInvariant()} {{ ").Append(look.IsBold ? "font-weight: bold; " : "")
                .Append(look.IsItalic ? "font-style: italic; " : "").Append(look.Colour is { } colour ? $"color: #{template.Colour(colour)}" : "").Append(" }");
        }
        return css.ToString();
    }
}
