using Tailor.Documents.Writing.Printing;
using Tailor.Pdf.Fonts;

namespace Tailor.Documents.Writing.Templates;

/// <summary>A large name in capitals over a strong rule, the employer before the title.</summary>
internal static class Executive
{
    private const string Grey = "4A4A4A";

    /// <summary>The template.</summary>
    public static Template Template { get; } = new()
    {
        Id = "executive",
        Name = "Executive",
        Description = "A large centred name in capitals over a strong rule, headings in burgundy, the employer before the title. For leaders and consultants.",
        WordFont = Office.Georgia,
        Family = BundledFonts.Serif,
        Margin = 58,
        LineHeight = 1.32,
        AccentColour = "7A1F2B",
        ContactSeparator = "  \u2022  ",
        EntryHead = [new([SpanRole.Organisation, SpanRole.Location], Right: SpanRole.Dates), new([SpanRole.Title])],
        MinorEntryHead = [new([SpanRole.Title, SpanRole.Organisation, SpanRole.Location], Right: SpanRole.Dates)],
        Sections = SectionKeys.InOrder([SectionKeys.Summary, SectionKeys.Experience, SectionKeys.Education]),
        Photo = new(70, 88, IsRound: false),
        Paragraphs = new Dictionary<ParagraphRole, ParagraphStyle>
        {
            [ParagraphRole.Name] = new() { Size = 25, IsUpper = true, Spacing = 0.06, Alignment = Alignment.Centre },
            [ParagraphRole.Headline] = new() { Size = 12.5, IsItalic = true, Colour = Template.Accent, Alignment = Alignment.Centre, SpaceBefore = 2 },
            [ParagraphRole.Contact] = new() { Size = 9.5, Colour = Grey, Alignment = Alignment.Centre, SpaceBefore = 5, Rule = new(2, 7, Template.Accent) },
            [ParagraphRole.Heading] = new() { Size = 13, IsBold = true, Colour = Template.Accent, SpaceBefore = 15 },
            [ParagraphRole.EntryHead] = new() { Size = 10.5, SpaceBefore = 7 },
            [ParagraphRole.EntryDetail] = new() { Size = 10.5 },
            [ParagraphRole.Body] = new() { Size = 10.5, SpaceBefore = 3, Alignment = Alignment.Justified },
            [ParagraphRole.Bullet] = new() { Size = 10.5, SpaceBefore = 2.5, Indent = 12 },
        },
        Spans = new Dictionary<SpanRole, SpanStyle>
        {
            [SpanRole.Label] = new(IsBold: true),
            [SpanRole.Title] = new(IsItalic: true),
            [SpanRole.Organisation] = new(IsBold: true),
            [SpanRole.Dates] = new(Colour: Grey),
        },
    };
}
