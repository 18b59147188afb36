using Tailor.Documents.Writing.Printing;
using Tailor.Pdf.Fonts;

namespace Tailor.Documents.Writing.Templates;

/// <summary>Black, white and much room.</summary>
internal static class Minimal
{
    private const string Grey = "6B6B6B";

    /// <summary>The template.</summary>
    public static Template Template { get; } = new()
    {
        Id = "minimal",
        Name = "Minimal",
        Description = "Black on white with wide margins, small spaced capitals as headings and nothing drawn. For design, writing and architecture.",
        WordFont = Office.Calibri,
        Family = BundledFonts.Sans,
        Margin = 72,
        LineHeight = 1.4,
        ContactSeparator = "   ",
        EntryHead = [new([SpanRole.Title], Right: SpanRole.Dates), new([SpanRole.Organisation, SpanRole.Location], Separator: " \u00B7 ")],
        MinorEntryHead = [new([SpanRole.Title, SpanRole.Organisation, SpanRole.Location], Right: SpanRole.Dates)],
        Paragraphs = new Dictionary<ParagraphRole, ParagraphStyle>
        {
            [ParagraphRole.Name] = new() { Size = 24, Spacing = 0.02 },
            [ParagraphRole.Headline] = new() { Size = 11, Colour = Grey, SpaceBefore = 2 },
            [ParagraphRole.Contact] = new() { Size = 9, Colour = Grey, SpaceBefore = 6 },
            [ParagraphRole.Heading] = new() { Size = 9, IsBold = true, IsUpper = true, Spacing = 0.08, Colour = Template.Accent, SpaceBefore = 22 },
            [ParagraphRole.EntryHead] = new() { Size = 10, SpaceBefore = 7 },
            [ParagraphRole.EntryDetail] = new() { Size = 10, Colour = Grey },
            [ParagraphRole.Body] = new() { Size = 10, SpaceBefore = 3 },
            [ParagraphRole.Bullet] = new() { Size = 10, SpaceBefore = 2.5, Indent = 11 },
        },
        Spans = new Dictionary<SpanRole, SpanStyle>
        {
            [SpanRole.Label] = new(Colour: Grey),
            [SpanRole.Title] = new(IsBold: true),
            [SpanRole.Dates] = new(Colour: Grey),
        },
    };
}
