using Tailor.Documents.Writing.Printing;
using Tailor.Pdf.Fonts;

namespace Tailor.Documents.Writing.Templates;

/// <summary>Sans-serif letters from the left, with a colour.</summary>
internal static class Modern
{
    private const string Ink = "1A1A1A";
    private const string Grey = "555555";

    /// <summary>The template.</summary>
    public static Template Template { get; } = new()
    {
        Id = "modern",
        Name = "Modern",
        Description = "Sans-serif letters from the left, navy headings, dates beside the employer. For technology, design and business.",
        WordFont = Office.Calibri,
        Family = BundledFonts.Sans,
        Margin = 50,
        AccentColour = "1F4E79",
        Photo = new(72, 72, IsRound: true),
        LineHeight = 1.32,
        ContactSeparator = "  \u00B7  ",
        EntryHead =
        [
            new([SpanRole.Title]),
            new([SpanRole.Organisation, SpanRole.Location, SpanRole.Dates], Separator: " \u00B7 "),
        ],
        MinorEntryHead =
        [
            new([SpanRole.Title, SpanRole.Organisation, SpanRole.Location, SpanRole.Dates], Separator: " \u00B7 "),
        ],
        Paragraphs = new Dictionary<ParagraphRole, ParagraphStyle>
        {
            [ParagraphRole.Name] = new() { Size = 26, IsBold = true, Colour = Template.Accent },
            [ParagraphRole.Headline] = new() { Size = 13, Colour = Grey },
            [ParagraphRole.Contact] = new() { Size = 9.5, Colour = Grey, SpaceBefore = 4, Rule = new(1.5, 6, Template.Accent) },
            [ParagraphRole.Heading] = new() { Size = 13, IsBold = true, Colour = Template.Accent, SpaceBefore = 15 },
            [ParagraphRole.EntryHead] = new() { Size = 11, Colour = Ink, SpaceBefore = 6 },
            [ParagraphRole.EntryDetail] = new() { Size = 10.5, Colour = Grey, SpaceBefore = 1 },
            [ParagraphRole.Body] = new() { Size = 10.5, Colour = Ink, SpaceBefore = 2 },
            [ParagraphRole.Bullet] = new() { Size = 10.5, Colour = Ink, SpaceBefore = 2, Indent = 11 },
        },
        Spans = new Dictionary<SpanRole, SpanStyle>
        {
            [SpanRole.Label] = new(IsBold: true),
            [SpanRole.Title] = new(IsBold: true),
            [SpanRole.Organisation] = new(Colour: Template.Accent),
            [SpanRole.Dates] = new(Colour: Grey),
        },
    };
}
