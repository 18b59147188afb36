using Tailor.Documents.Writing.Printing;
using Tailor.Pdf.Fonts;

namespace Tailor.Documents.Writing.Templates;

/// <summary>Two columns: the career at the left, skills and languages in a narrow column beside it.</summary>
internal static class Sidebar
{
    private const string Ink = "222222";
    private const string Grey = "5F6368";

    /// <summary>The template.</summary>
    public static Template Template { get; } = new()
    {
        Id = "sidebar",
        Name = "Sidebar",
        Description = "Two columns: the career at the left, skills, certificates and languages beside it. For readers who skim; a Word file has one column.",
        WordFont = Office.Calibri,
        Family = BundledFonts.Sans,
        Margin = 46,
        LineHeight = 1.32,
        AccentColour = "0B6E6E",
        ContactSeparator = "  \u00B7  ",
        EntryHead = [new([SpanRole.Title]), new([SpanRole.Organisation, SpanRole.Location, SpanRole.Dates], Separator: " \u00B7 ")],
        MinorEntryHead = [new([SpanRole.Title]), new([SpanRole.Organisation, SpanRole.Location, SpanRole.Dates], Separator: " \u00B7 ")],
        Side = new(
            150,
            26,
            [SectionKeys.Skills, SectionKeys.Languages, SectionKeys.Certifications, SectionKeys.Awards, SectionKeys.References]),
        Photo = new(76, 76, IsRound: true),
        Paragraphs = new Dictionary<ParagraphRole, ParagraphStyle>
        {
            [ParagraphRole.Name] = new() { Size = 27, IsBold = true, Colour = Template.Accent },
            [ParagraphRole.Headline] = new() { Size = 13, Colour = Grey },
            [ParagraphRole.Contact] = new() { Size = 9.5, Colour = Grey, SpaceBefore = 4, Rule = new(0.75, 8, "C9D3D3") },
            [ParagraphRole.Heading] = new() { Size = 11, IsBold = true, IsUpper = true, Spacing = 0.05, Colour = Template.Accent, SpaceBefore = 15 },
            [ParagraphRole.EntryHead] = new() { Size = 10.5, Colour = Ink, SpaceBefore = 6 },
            [ParagraphRole.EntryDetail] = new() { Size = 10, Colour = Grey },
            [ParagraphRole.Body] = new() { Size = 10, Colour = Ink, SpaceBefore = 2.5 },
            [ParagraphRole.Bullet] = new() { Size = 10, Colour = Ink, SpaceBefore = 2, Indent = 10 },
        },
        Spans = new Dictionary<SpanRole, SpanStyle>
        {
            [SpanRole.Label] = new(IsBold: true),
            [SpanRole.Title] = new(IsBold: true),
        },
    };
}
