using System.Globalization;
using System.Text;

namespace Tailor.Documents.Writing.Templates;

/// <summary>A small picture of a template: bars in its proportions and colours.</summary>
internal static class TemplatePreview
{
    private const double Scale = 0.34;

    /// <summary>The picture as an SVG data URI.</summary>
    public static string DataUri(Template template) =>
        "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(Svg(template)));

    private static string Svg(Template template)
    {
        var page = PaperSize.Of(Paper.A4);
        var svg = new StringBuilder(string.Create(
            CultureInfo.InvariantCulture,
            $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {page.Width * Scale:0} {page.Height * Scale:0}">"""));
        svg.Append("""<rect width="100%" height="100%" fill="#fff"/>""");
        var y = template.Margin;
        foreach (var (role, share) in Sample)
        {
            var style = template.Paragraphs[role];
            var width = page.Width - (2 * template.Margin);
            y += style.SpaceBefore;
            var bar = style.Size * (role is ParagraphRole.Body or ParagraphRole.Bullet ? 0.35 : 0.6);
            var x = template.Margin + style.Indent + (style.Alignment == Alignment.Centre ? width * (1 - share) / 2 : 0);
            Bar(svg, x, y, (width - style.Indent) * share, bar, style.Colour);
            y += style.Size * template.LineHeight;
            if (style.Rule is { } rule)
            {
                Bar(svg, template.Margin, y - (style.Size * 0.4), width, rule.Thickness, rule.Colour);
            }
        }

        return svg.Append("</svg>").ToString();
    }

    /// <summary>The lines of the picture: what each is, and its share of the width.</summary>
    private static readonly (ParagraphRole Role, double Share)[] Sample =
    [
        (ParagraphRole.Name, 0.45), (ParagraphRole.Headline, 0.3), (ParagraphRole.Contact, 0.7),
        (ParagraphRole.Heading, 0.16), (ParagraphRole.Body, 1), (ParagraphRole.Body, 0.94), (ParagraphRole.Body, 0.5),
        (ParagraphRole.Heading, 0.2), (ParagraphRole.EntryHead, 0.32), (ParagraphRole.EntryDetail, 0.4),
        (ParagraphRole.Bullet, 0.95), (ParagraphRole.Bullet, 0.88), (ParagraphRole.Bullet, 0.7),
        (ParagraphRole.EntryHead, 0.28), (ParagraphRole.EntryDetail, 0.36), (ParagraphRole.Bullet, 0.9), (ParagraphRole.Bullet, 0.6),
        (ParagraphRole.Heading, 0.18), (ParagraphRole.EntryHead, 0.42), (ParagraphRole.EntryDetail, 0.3),
        (ParagraphRole.Heading, 0.12), (ParagraphRole.Body, 0.85), (ParagraphRole.Body, 0.7), (ParagraphRole.Body, 0.8),
    ];

    private static void Bar(StringBuilder svg, double x, double y, double width, double height, string colour) => svg.Append(
        CultureInfo.InvariantCulture,
        $"""<rect x="{x * Scale:0.#}" y="{y * Scale:0.#}" width="{width * Scale:0.#}" height="{height * Scale:0.##}" fill="#{colour}"/>""");
}
