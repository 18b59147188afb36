using Tailor.Documents.Writing.Printing;
using Tailor.Pdf.Fonts;

namespace Tailor.Documents.Writing.Templates;

/// <summary>A curriculum vitae: education and publications first, set like a book.</summary>
internal static class Academic
{
    /// <summary>The template.</summary>
    public static Template Template { get; } = new()
    {
        Id = "academic",
        Name = "Academic",
        Description = "A curriculum vitae set like a book: education first, then posts, publications and awards. For universities and research.",
        WordFont = Office.Cambria,
        Family = BundledFonts.Serif,
        Margin = 68,
        LineHeight = 1.34,
        AccentColour = "1B3A5C",
        ContactSeparator = " \u00B7 ",
        EntryHead = [new([SpanRole.Title], Right: SpanRole.Dates), new([SpanRole.Organisation, SpanRole.Location])],
        MinorEntryHead = [new([SpanRole.Title], Right: SpanRole.Dates), new([SpanRole.Organisation, SpanRole.Location])],
        Sections = SectionKeys.InOrder(
            [SectionKeys.Summary, SectionKeys.Education, SectionKeys.Experience, SectionKeys.Publications, SectionKeys.Awards, SectionKeys.Projects]),
        Paragraphs = new Dictionary<ParagraphRole, ParagraphStyle>
        {
            [ParagraphRole.Name] = new() { Size = 20 },
            [ParagraphRole.Headline] = new() { Size = 11.5, IsItalic = true },
            [ParagraphRole.Contact] = new() { Size = 10, SpaceBefore = 3 },
            [ParagraphRole.Heading] = new() { Size = 12, IsUpper = true, Spacing = 0.07, Colour = Template.Accent, SpaceBefore = 17, Rule = new(0.4, 1.5, "999999") },
            [ParagraphRole.EntryHead] = new() { Size = 11, SpaceBefore = 6 },
            [ParagraphRole.EntryDetail] = new() { Size = 11 },
            [ParagraphRole.Body] = new() { Size = 11, SpaceBefore = 2.5, Alignment = Alignment.Justified },
            [ParagraphRole.Bullet] = new() { Size = 11, SpaceBefore = 2, Indent = 12 },
        },
        Spans = new Dictionary<SpanRole, SpanStyle>
        {
            [SpanRole.Label] = new(IsItalic: true),
            [SpanRole.Title] = new(IsBold: true),
            [SpanRole.Organisation] = new(IsItalic: true),
        },
    };
}
