using Tailor.Documents.Writing.Printing;
using Tailor.Pdf.Fonts;

namespace Tailor.Documents.Writing.Templates;

/// <summary>Nothing that a program could misread: one column, dates in the line, no colour.</summary>
internal static class Plain
{
    /// <summary>The template.</summary>
    public static Template Template { get; } = new()
    {
        Id = "plain",
        Name = "Plain",
        Description = "One column of sans-serif type, dates in the line, no colour. The safest choice for applicant tracking systems.",
        WordFont = Office.Arial,
        Family = BundledFonts.Sans,
        Margin = 56,
        LineHeight = 1.28,
        ContactSeparator = " | ",
        EntryHead = [new([SpanRole.Title]), new([SpanRole.Organisation, SpanRole.Location, SpanRole.Dates], Separator: " | ")],
        MinorEntryHead = [new([SpanRole.Title, SpanRole.Organisation, SpanRole.Location, SpanRole.Dates], Separator: " | ")],
        Paragraphs = new Dictionary<ParagraphRole, ParagraphStyle>
        {
            [ParagraphRole.Name] = new() { Size = 20, IsBold = true, Colour = Template.Accent },
            [ParagraphRole.Headline] = new() { Size = 12 },
            [ParagraphRole.Contact] = new() { Size = 10.5, SpaceBefore = 3 },
            [ParagraphRole.Heading] = new() { Size = 12.5, IsBold = true, IsUpper = true, Colour = Template.Accent, SpaceBefore = 14 },
            [ParagraphRole.EntryHead] = new() { Size = 11, SpaceBefore = 6 },
            [ParagraphRole.EntryDetail] = new() { Size = 10.5 },
            [ParagraphRole.Body] = new() { Size = 10.5, SpaceBefore = 2.5 },
            [ParagraphRole.Bullet] = new() { Size = 10.5, SpaceBefore = 2, Indent = 12 },
        },
        Spans = new Dictionary<SpanRole, SpanStyle>
        {
            [SpanRole.Label] = new(IsBold: true),
            [SpanRole.Title] = new(IsBold: true),
        },
    };
}
