using Tailor.Documents.Writing.Printing;
using Tailor.Pdf.Fonts;
using Tailor.Resumes.Problems;

namespace Tailor.Documents.Writing.Templates;

/// <summary>Changes a template as a user asks for.</summary>
internal static class TemplateStyler
{
    private const string Sans = "sans";
    private const string Serif = "serif";

    private static readonly PhotoStyle UsualPhoto = new(68, 85, IsRound: false);

    /// <summary>The template with the options, or a problem that says what an option may be.</summary>
    public static Result<Template> Apply(Template template, ExportOptions options)
    {
        if (Fault(options) is { } fault)
        {
            return fault;
        }
        var size = options.Size is { } wanted ? wanted / template.Paragraphs[ParagraphRole.Body].Size : 1;
        return Scaled(template, size, size) with
        {
            Margin = options.Margin ?? template.Margin,
            LineHeight = options.LineHeight ?? template.LineHeight,
            Family = options.Font switch { null => template.Family, Sans => BundledFonts.Sans, Serif => BundledFonts.Serif, var family => family },
            WordFont = options.Font switch
            {
                null => template.WordFont,
                Sans => Office.Calibri,
                Serif => Office.Cambria,
                var family => template.WordFont with { Name = family },
            },
            AccentColour = options.Accent?.TrimStart('#').ToUpperInvariant() ?? template.AccentColour,
            Sections = SectionKeys.InOrder([.. options.Sections ?? [], .. template.Sections]),
            EntryHead = Dated(template.EntryHead, options.Dates),
            MinorEntryHead = Dated(template.MinorEntryHead, options.Dates),
            HasPageNumbers = options.PageNumbers ?? template.HasPageNumbers,
            Photo = options.Photo switch { false => null, true => template.Photo ?? UsualPhoto, null => template.Photo },
        };
    }

    /// <summary>The template with its type and its spacing made larger or smaller.</summary>
    public static Template Scaled(Template template, double size, double spacing) => size == 1 && spacing == 1 ? template : template with
    {
        Paragraphs = template.Paragraphs.ToDictionary(
            pair => pair.Key,
            pair => pair.Value with
            {
                Size = Math.Round(pair.Value.Size * size, 2),
                SpaceBefore = pair.Value.SpaceBefore * spacing,
                Indent = pair.Value.Indent * size,
                Rule = pair.Value.Rule is { } rule ? rule with { Gap = rule.Gap * spacing } : null,
            }),
    };

    /// <summary>The template without italics.</summary>
    public static Template Upright(Template template) => template with
    {
        Paragraphs = template.Paragraphs.ToDictionary(pair => pair.Key, pair => pair.Value with { IsItalic = false }),
        Spans = template.Spans.ToDictionary(pair => pair.Key, pair => pair.Value with { IsItalic = false }),
    };

    private static Problem? Fault(ExportOptions options) =>
        OutOf(options.Margin, 24, 108) ? ExportProblems.InvalidOption("margin", "24 to 108 points")
        : OutOf(options.Size, 8, 14) ? ExportProblems.InvalidOption("size", "8 to 14 points")
        : OutOf(options.LineHeight, 1, 2) ? ExportProblems.InvalidOption("line_height", "1 to 2")
        : OutOf(options.FitPages, 1, 10) ? ExportProblems.InvalidOption("fit_pages", "1 to 10")
        : options.Accent is { } accent && !IsColour(accent) ? ExportProblems.InvalidOption("accent", "a colour such as #1f4e79")
        : options.Font is { } font && font is not (Sans or Serif) && FontLibrary.System.Find(font, bold: false, italic: false) is null
            ? ExportProblems.InvalidOption("font", "sans, serif, or the name of a family of fonts that is installed where this program runs")
        : HasOther(options.Sections, SectionKeys.All) ? ExportProblems.InvalidOption("sections", $"made of {string.Join(", ", SectionKeys.All)}")
        : HasOther(options.Titles?.Keys, SectionKeys.All) ? ExportProblems.InvalidOption("titles", $"headings of {string.Join(", ", SectionKeys.All)}")
        : HasOther(options.Hide, Hiding.Keys) ? ExportProblems.InvalidOption("hide", $"made of {string.Join(", ", Hiding.Keys)}")
        : null;

    private static bool OutOf(double? value, double least, double most) => value is { } number && !(number >= least && number <= most);

    private static bool IsColour(string text) => text.TrimStart('#') is { Length: 6 } digits && digits.All(char.IsAsciiHexDigit);

    private static bool HasOther(IEnumerable<string>? keys, IReadOnlyList<string> known) =>
        keys?.Any(key => !known.Contains(key, StringComparer.Ordinal)) == true;

    private static IReadOnlyList<HeadLine> Dated(IReadOnlyList<HeadLine> lines, DatePlacement? placement) => placement switch
    {
        DatePlacement.Inline => [.. lines.Select(line => line.Right == SpanRole.Dates ? line with { Left = [.. line.Left, SpanRole.Dates], Right = null } : line)],
        DatePlacement.Right => [.. lines.Select(line => !line.Left.Contains(SpanRole.Dates) ? line : line with
        {
            Left = [.. line.Left.Where(role => role != SpanRole.Dates), .. line.Right is { } right ? [right] : Array.Empty<SpanRole>()],
            Right = SpanRole.Dates,
        })],
        _ => lines,
    };
}
