using Tailor.Documents.Writing.Printing;
using Tailor.Pdf.Fonts;

namespace Tailor.Documents.Writing.Templates;

/// <summary>Small type and narrow margins, for much on one page.</summary>
internal static class Compact
{
    /// <summary>The template.</summary>
    public static Template Template { get; } = new()
    {
        Id = "compact",
        Name = "Compact",
        Description = "Small sans-serif type, narrow margins, an entry's head in one line. For long careers on one page.",
        WordFont = Office.Calibri,
        Family = BundledFonts.Sans,
        Margin = 36,
        LineHeight = 1.2,
        AccentColour = "22543D",
        ContactSeparator = "  \u00B7  ",
        EntryHead = [new([SpanRole.Title, SpanRole.Organisation, SpanRole.Location], Right: SpanRole.Dates, Separator: " \u00B7 ")],
        MinorEntryHead = [new([SpanRole.Title, SpanRole.Organisation, SpanRole.Location], Right: SpanRole.Dates, Separator: " \u00B7 ")],
        Paragraphs = new Dictionary<ParagraphRole, ParagraphStyle>
        {
            [ParagraphRole.Name] = new() { Size = 18, IsBold = true, Colour = Template.Accent },
            [ParagraphRole.Headline] = new() { Size = 10.5, Colour = "444444" },
            [ParagraphRole.Contact] = new() { Size = 9, SpaceBefore = 2 },
            [ParagraphRole.Heading] = new() { Size = 10, IsBold = true, IsUpper = true, Colour = Template.Accent, SpaceBefore = 8, Rule = new(0.75, 0.5, Template.Accent) },
            [ParagraphRole.EntryHead] = new() { Size = 9.5, SpaceBefore = 3.5 },
            [ParagraphRole.EntryDetail] = new() { Size = 9.5 },
            [ParagraphRole.Body] = new() { Size = 9.5, SpaceBefore = 1.5 },
            [ParagraphRole.Bullet] = new() { Size = 9.5, SpaceBefore = 0.75, Indent = 9 },
        },
        Spans = new Dictionary<SpanRole, SpanStyle>
        {
            [SpanRole.Label] = new(IsBold: true),
            [SpanRole.Title] = new(IsBold: true),
            [SpanRole.Dates] = new(Colour: "444444"),
        },
    };
}
