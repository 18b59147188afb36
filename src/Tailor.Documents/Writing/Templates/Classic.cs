using Tailor.Documents.Writing.Printing;
using Tailor.Pdf.Fonts;

namespace Tailor.Documents.Writing.Templates;

/// <summary>Serif letters, a centred name and rules under the headings.</summary>
internal static class Classic
{
    /// <summary>The template.</summary>
    public static Template Template { get; } = new()
    {
        Id = "classic",
        Name = "Classic",
        Description = "Serif letters, a centred name and a rule under each heading. For law, finance, academia and wherever tradition counts.",
        WordFont = Office.Cambria,
        Family = BundledFonts.Serif,
        Margin = 54,
        LineHeight = 1.26,
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
            [ParagraphRole.Heading] = new() { Size = 12.5, IsBold = true, SpaceBefore = 13, Colour = Template.Accent, Rule = new(0.5, 1, Template.Accent) },
            [ParagraphRole.EntryHead] = new() { Size = 10.5, SpaceBefore = 6 },
            [ParagraphRole.EntryDetail] = new() { Size = 10.5 },
            [ParagraphRole.Body] = new() { Size = 10.5, SpaceBefore = 2.5 },
            [ParagraphRole.Bullet] = new() { Size = 10.5, SpaceBefore = 2, Indent = 10.5 },
        },
        Spans = new Dictionary<SpanRole, SpanStyle>
        {
            [SpanRole.Label] = new(IsBold: true),
            [SpanRole.Title] = new(IsBold: true),
            [SpanRole.Organisation] = new(IsItalic: true),
            [SpanRole.Dates] = new(IsItalic: true),
        },
    };
}
