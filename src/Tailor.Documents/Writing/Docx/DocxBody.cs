using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Tailor.Documents.Writing.Printing;
using Tailor.Documents.Writing.Templates;
using TextDirection = Tailor.Core.Layout.TextDirection;

namespace Tailor.Documents.Writing.Docx;

/// <summary>Makes the paragraphs of a Word file. Their look is all in the styles.</summary>
internal sealed class DocxBody(MainDocumentPart main, bool isRightToLeft)
{
    private readonly Dictionary<string, string> links = new(StringComparer.Ordinal);

    /// <summary>The paragraphs in order.</summary>
    public IEnumerable<Paragraph> Paragraphs(IEnumerable<ComposedParagraph> paragraphs) => paragraphs.Select(Paragraph);

    private Paragraph Paragraph(ComposedParagraph composed)
    {
        var properties = new ParagraphProperties { ParagraphStyleId = new() { Val = DocxStyles.Id(composed.Role) } };
        if (DocxStyles.KeepsWithNext(composed.Role) && !composed.KeepWithNext)
        {
            properties.KeepNext = new() { Val = false };
        }

        var paragraph = new Paragraph(properties);
        paragraph.Append(composed.Left.Select(Inline));
        if (composed.Right is { } right)
        {
            paragraph.Append(new Run(new TabChar()), Inline(right));
        }

        return paragraph;
    }

    private OpenXmlElement Inline(Span span)
    {
        if (span == Span.LineBreak)
        {
            return new Run(new Break());
        }

        var style = span.Link is null ? DocxStyles.Id(span.Role) : DocxStyles.Hyperlink;
        var run = new Run();
        if (style is not null || (isRightToLeft && TextDirection.IsRightToLeft(span.Text)))
        {
            run.RunProperties = new()
            {
                RunStyle = style is null ? null : new() { Val = style },
                RightToLeftText = isRightToLeft && TextDirection.IsRightToLeft(span.Text) ? new() : null,
            };
        }

        run.Append(new Text(span.Text) { Space = SpaceProcessingModeValues.Preserve });
        return span.Link is null ? run : new Hyperlink(run) { Id = LinkId(span.Link), History = true };
    }

    private string LinkId(string link)
    {
        if (!links.TryGetValue(link, out var id))
        {
            id = string.Create(CultureInfo.InvariantCulture, $"link{links.Count + 1}");
            main.AddHyperlinkRelationship(new Uri(link), isExternal: true, id);
            links.Add(link, id);
        }

        return id;
    }
}
