using Tailor.Documents.Writing.Printing;
using Tailor.Pdf.Fonts;

namespace Tailor.Documents.Writing.Templates;

/// <summary>One column with serifs, the employer first and the dates in the line.</summary>
internal static class Standard
{
    /// <summary>The template.</summary>
    public static Template Template { get; } = new()
    {
        Id = "standard",
        Name = "Standard",
        Description = "One column of serif type, each entry in a single head line with its dates. For applicant tracking systems and traditional readers alike.",
        WordFont = Office.Georgia,
        Family = BundledFonts.Serif,
        Margin = 60,
        LineHeight = 1.3,
        ContactSeparator = " | ",
        EntryHead = [new([SpanRole.Title, SpanRole.Organisation]), new([SpanRole.Dates, SpanRole.Location], Separator: " | ")],
        MinorEntryHead = [new([SpanRole.Title, SpanRole.Organisation, SpanRole.Location, SpanRole.Dates])],
        Paragraphs = new Dictionary<ParagraphRole, ParagraphStyle>
        {
            [ParagraphRole.Name] = new() { Size = 21, IsBold = true },
            [ParagraphRole.Headline] = new() { Size = 12, IsItalic = true },
            [ParagraphRole.Contact] = new() { Size = 10, SpaceBefore = 3, Rule = new(1, 5, Template.Accent) },
            [ParagraphRole.Heading] = new() { Size = 13, IsBold = true, Colour = Template.Accent, SpaceBefore = 13 },
            [ParagraphRole.EntryHead] = new() { Size = 10.5, SpaceBefore = 6 },
            [ParagraphRole.EntryDetail] = new() { Size = 10, IsItalic = true, Colour = "333333" },
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
