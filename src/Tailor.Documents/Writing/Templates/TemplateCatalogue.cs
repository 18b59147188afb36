using Tailor.Documents.Writing.Printing;

namespace Tailor.Documents.Writing.Templates;

/// <summary>The templates there are.</summary>
internal static class TemplateCatalogue
{
    private const string Ink = "1A1A1A";
    private const string Grey = "555555";
    private const string Navy = "1F4E79";

    /// <summary>Serif letters, a centred name and rules under the headings.</summary>
    private static readonly Template Classic = new()
    {
        Id = "classic",
        Name = "Classic",
        Description = "Serif letters, a centred name and a rule under each heading. For law, finance, academia and wherever tradition counts.",
        WordFont = "Cambria",
        HasSerifs = true,
        Margin = 54,
        LineHeight = 1.08,
        ContactSeparator = " | ",
        EntryHead =
        [
            new([SpanRole.Title], Right: SpanRole.Location),
            new([SpanRole.Organisation], Right: SpanRole.Dates),
        ],
        MinorEntryHead = [new([SpanRole.Title, SpanRole.Organisation, SpanRole.Location], Right: SpanRole.Dates)],
        Paragraphs = new Dictionary<ParagraphRole, ParagraphStyle>
        {
            [ParagraphRole.Name] = new() { Size = 22, IsBold = true, Alignment = Alignment.Centre },
            [ParagraphRole.Headline] = new() { Size = 12, IsItalic = true, Alignment = Alignment.Centre, SpaceBefore = 1 },
            [ParagraphRole.Contact] = new() { Size = 9.5, Alignment = Alignment.Centre, SpaceBefore = 4 },
            [ParagraphRole.Heading] = new() { Size = 12.5, IsBold = true, SpaceBefore = 13, Rule = new(0.5, 1, "000000") },
            [ParagraphRole.EntryHead] = new() { Size = 10.5, SpaceBefore = 6 },
            [ParagraphRole.EntryDetail] = new() { Size = 10.5 },
            [ParagraphRole.Body] = new() { Size = 10.5, SpaceBefore = 3 },
            [ParagraphRole.Bullet] = new() { Size = 10.5, SpaceBefore = 2, Indent = 14 },
        },
        Spans = new Dictionary<SpanRole, SpanStyle>
        {
            [SpanRole.Label] = new(IsBold: true),
            [SpanRole.Title] = new(IsBold: true),
            [SpanRole.Organisation] = new(IsItalic: true),
            [SpanRole.Dates] = new(IsItalic: true),
        },
        LinkColour = "000000",
    };

    /// <summary>Sans-serif letters from the left, with a colour.</summary>
    private static readonly Template Modern = new()
    {
        Id = "modern",
        Name = "Modern",
        Description = "Sans-serif letters from the left with navy headings and much air. For technology, design and business.",
        WordFont = "Calibri",
        HasSerifs = false,
        Margin = 56,
        LineHeight = 1.1,
        ContactSeparator = "  \u00B7  ",
        EntryHead =
        [
            new([SpanRole.Title]),
            new([SpanRole.Organisation, SpanRole.Location], Right: SpanRole.Dates, Separator: " \u00B7 "),
        ],
        MinorEntryHead =
        [
            new([SpanRole.Title, SpanRole.Organisation, SpanRole.Location], Right: SpanRole.Dates, Separator: " \u00B7 "),
        ],
        Paragraphs = new Dictionary<ParagraphRole, ParagraphStyle>
        {
            [ParagraphRole.Name] = new() { Size = 26, IsBold = true, Colour = Navy },
            [ParagraphRole.Headline] = new() { Size = 13, Colour = Grey },
            [ParagraphRole.Contact] = new() { Size = 9.5, Colour = Grey, SpaceBefore = 4, Rule = new(1.5, 6, Navy) },
            [ParagraphRole.Heading] = new() { Size = 13, IsBold = true, Colour = Navy, SpaceBefore = 15 },
            [ParagraphRole.EntryHead] = new() { Size = 11, Colour = Ink, SpaceBefore = 6 },
            [ParagraphRole.EntryDetail] = new() { Size = 10.5, Colour = Grey, SpaceBefore = 1 },
            [ParagraphRole.Body] = new() { Size = 10.5, Colour = Ink, SpaceBefore = 3 },
            [ParagraphRole.Bullet] = new() { Size = 10.5, Colour = Ink, SpaceBefore = 2.5, Indent = 13 },
        },
        Spans = new Dictionary<SpanRole, SpanStyle>
        {
            [SpanRole.Label] = new(IsBold: true),
            [SpanRole.Title] = new(IsBold: true),
            [SpanRole.Organisation] = new(Colour: Navy),
            [SpanRole.Dates] = new(Colour: Grey),
        },
        LinkColour = Navy,
    };

    /// <summary>All of them, in the order of the list that users see.</summary>
    public static IReadOnlyList<Template> All { get; } = [Classic, Modern];
}
