using Tailor.Documents.Exchange;
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
    private const double PhotoGap = 16;

    /// <summary>The file; the same for the same input and fonts.</summary>
    public static PdfFile Write(Composition composition) => PdfRenderer.Render(Document(composition));

    /// <summary>The pages, not yet written.</summary>
    public static LaidOutDocument LayOut(Composition composition) => FlowLayout.Arrange(Document(composition), FontLibrary.System);

    private static FlowDocument Document(Composition composition)
    {
        var (resume, template, paper, properties) = (composition.Resume, composition.Template, composition.Paper, composition.Properties);
        var page = new PageFormat(paper.Width, paper.Height, Margins.All(template.Margin));
        return new FlowDocument(
            page,
            [.. Top(composition, page.TextWidth), .. Columns(composition, page.TextWidth)],
            new DocumentInfo(properties.Title, properties.Author, Language: properties.Language) { IsArchival = true })
        {
            Footer = template.HasPageNumbers ? (number, count) => PageNumber(number, count, composition) : null,
            Attachments = composition.Data is { } data ? [new(EmbeddedData.FileName, EmbeddedData.MediaType, properties.Title, data)] : [],
        };
    }

    /// <summary>The name and the page's number, from the second page on.</summary>
    private static Paragraph? PageNumber(int number, int count, Composition composition)
    {
        var look = composition.Template.Paragraphs[ParagraphRole.Contact];
        return count == 1 || number == 1 ? null : new Paragraph([Text(new($"{composition.Properties.Author} {number}".Trim()), look, composition)])
        {
            Alignment = Alignment.Center,
            Direction = DirectionOf(composition),
        };
    }

    /// <summary>The first lines, with the photo beside them; a rule below is as wide as the page all the same.</summary>
    private static List<Block> Top(Composition composition, double width)
    {
        var blocks = Blocks(composition.Resume.Top, composition).ToList();
        if (composition.Photo is not { } photo || composition.Template.Photo is not { } style)
        {
            return blocks;
        }
        var rule = blocks.Count > 0 ? blocks[^1] as Rule : null;
        var direction = DirectionOf(composition);
        var picture = new Picture(photo.Image, style.Width, style.Height, composition.Properties.Author is { Length: > 0 } name ? name : composition.Properties.Title)
        {
            IsRound = style.IsRound,
            Direction = direction,
        };
        var columns = new ColumnSet(
        [
            new(0, width - style.Width - PhotoGap, rule is null ? blocks : blocks[..^1]),
            new(width - style.Width, style.Width, [picture]),
        ])
        {
            Direction = direction,
        };
        return rule is null ? [columns] : [columns, rule];
    }

    private static List<Block> Columns(Composition composition, double width)
    {
        var main = Blocks(composition.Resume.Main, composition).ToList();
        if (composition.Template.Side is not { } side || composition.Resume.Side.Count == 0)
        {
            return main;
        }
        var aside = Blocks(composition.Resume.Side, composition).ToList();
        return
        [
            new ColumnSet([new(width - side.Width, side.Width, aside), new(0, width - side.Width - side.Gap, main)]) { Direction = DirectionOf(composition) },
        ];
    }

    private static IEnumerable<Block> Blocks(IReadOnlyList<ComposedParagraph> paragraphs, Composition composition)
    {
        var above = composition.Resume.Top.Any(paragraph => paragraph.Role == ParagraphRole.Name) ? 1 : 0;
        return paragraphs.SelectMany(paragraph => Blocks(paragraph, composition, above));
    }

    private static IEnumerable<Block> Blocks(ComposedParagraph composed, Composition composition, int levelsAbove)
    {
        var template = composition.Template;
        var look = template.Paragraphs[composed.Role];
        yield return new Paragraph([.. composed.Left.Select(span => Text(span, look, composition))])
        {
            Direction = DirectionOf(composition),
            Alignment = look.Alignment switch
            {
                Templates.Alignment.Centre => Alignment.Center,
                Templates.Alignment.Justified when composed.IsProse => Alignment.Justify,
                _ => Alignment.Start,
            },
            LineHeight = template.LineHeight,
            SpaceBefore = look.SpaceBefore,
            IndentStart = look.Indent,
            Label = look.Indent > 0 ? new ListLabel([Text(new(Bullet), look, composition)], look.Indent) : null,
            Trailing = composed.Right is { } right ? [Text(right, look, composition)] : [],
            KeepWithNext = composed.KeepWithNext || look.Rule is not null,
            KeepTogether = composed.KeepWithNext,
            HeadingLevel = composed.Role switch
            {
                ParagraphRole.Name => 1,
                ParagraphRole.Heading => levelsAbove + 1,
                ParagraphRole.EntryHead => levelsAbove + 2,
                _ => 0,
            },
        };
        if (look.Rule is { } rule)
        {
            yield return new Rule(rule.Thickness, Colour(template.Colour(rule.Colour))) { SpaceBefore = rule.Gap, KeepWithNext = composed.KeepWithNext };
        }
    }

    private static TextDirection DirectionOf(Composition composition) =>
        composition.Properties.IsRightToLeft ? TextDirection.RightToLeft : TextDirection.LeftToRight;

    private static TextSpan Text(Span span, ParagraphStyle look, Composition composition)
    {
        var template = composition.Template;
        var own = template.Spans.GetValueOrDefault(span.Role) ?? new SpanStyle();
        var style = new TextStyle
        {
            Family = template.Family,
            Size = look.Size,
            Bold = look.IsBold || own.IsBold,
            Italic = look.IsItalic || own.IsItalic,
            LetterSpacing = look.Spacing * look.Size,
            Color = Colour(template.Colour(span.Link is null ? own.Colour ?? look.Colour : template.LinkColour)),
        };
        return new TextSpan(span.Text, style, span.Link, ResumeLanguage.OfForeignScript(span.Text, composition.Properties.Language));
    }

    private static Rgb Colour(string hex) => Rgb.Parse("#" + hex);
}
