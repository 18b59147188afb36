using Tailor.Documents.Writing.Printing;
using Tailor.Documents.Writing.Templates;
using Tailor.Pdf;
using Tailor.Pdf.Fonts;
using Tailor.Pdf.Layout;
using Alignment = Tailor.Pdf.Layout.Alignment;
using Block = Tailor.Pdf.Layout.Block;
using Rule = Tailor.Pdf.Layout.Rule;

namespace Tailor.Documents.Writing;

/// <summary>Writes a composed resume as a PDF file.</summary>
internal static class PdfWriter
{
    private const string Bullet = "\u2022";

    /// <summary>The file; the same for the same input and fonts.</summary>
    public static PdfFile Write(
        IReadOnlyList<ComposedParagraph> paragraphs, Template template, PaperSize paper, DocumentProperties properties) =>
        PdfRenderer.Render(new FlowDocument(
            new PageFormat(paper.Width, paper.Height, Margins.All(template.Margin)),
            [.. paragraphs.SelectMany(paragraph => Blocks(paragraph, template))],
            new DocumentInfo(properties.Title, properties.Author, Language: properties.Language)));

    private static IEnumerable<Block> Blocks(ComposedParagraph composed, Template template)
    {
        var look = template.Paragraphs[composed.Role];
        yield return new Paragraph([.. composed.Left.Select(span => Text(span, look, template))])
        {
            Alignment = look.Alignment == Templates.Alignment.Centre ? Alignment.Center : Alignment.Start,
            LineHeight = template.LineHeight,
            SpaceBefore = look.SpaceBefore,
            IndentStart = look.Indent,
            Label = look.Indent > 0 ? new ListLabel([Text(new(Bullet), look, template)], look.Indent) : null,
            Trailing = composed.Right is { } right ? [Text(right, look, template)] : [],
            KeepWithNext = composed.KeepWithNext || look.Rule is not null,
            KeepTogether = composed.KeepWithNext,
            HeadingLevel = composed.Role switch
            {
                ParagraphRole.Heading => 1,
                ParagraphRole.EntryHead => 2,
                _ => 0,
            },
        };
        if (look.Rule is { } rule)
        {
            yield return new Rule(rule.Thickness, Colour(rule.Colour)) { SpaceBefore = rule.Gap, KeepWithNext = composed.KeepWithNext };
        }
    }

    private static TextSpan Text(Span span, ParagraphStyle look, Template template)
    {
        var own = template.Spans.GetValueOrDefault(span.Role) ?? new SpanStyle();
        var style = new TextStyle
        {
            Family = template.HasSerifs ? BundledFonts.Serif : BundledFonts.Sans,
            Size = look.Size,
            Bold = look.IsBold || own.IsBold,
            Italic = look.IsItalic || own.IsItalic,
            Color = Colour(span.Link is null ? own.Colour ?? look.Colour : template.LinkColour),
        };
        return new TextSpan(span.Text, style, span.Link);
    }

    private static Rgb Colour(string hex) => Rgb.Parse("#" + hex);
}
