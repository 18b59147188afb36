using System.Globalization;
using System.Text;
using Tailor.Documents.Writing.Printing;

namespace Tailor.Documents.Writing.Templates;

/// <summary>A paragraph of a composed resume.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Left">Its text.</param>
/// <param name="Right">Text at the end of its last line, or none.</param>
/// <param name="KeepWithNext">Whether it may not be the last on its page.</param>
internal sealed record ComposedParagraph(ParagraphRole Role, IReadOnlyList<Span> Left, Span? Right = null, bool KeepWithNext = false)
{
    /// <summary>Whether it is prose, which may be set flush on both sides; wide spaces in a list look like columns.</summary>
    public bool IsProse => Role is ParagraphRole.Body or ParagraphRole.Bullet && Left is [{ Link: null } text] && text.Text.EndsWith('.');
}

/// <summary>A resume laid out as paragraphs.</summary>
/// <param name="Top">The name, and how to reach the owner.</param>
/// <param name="Main">The sections of the main column.</param>
/// <param name="Side">The sections of the side column; empty where there is none.</param>
internal sealed record ComposedResume(
    IReadOnlyList<ComposedParagraph> Top, IReadOnlyList<ComposedParagraph> Main, IReadOnlyList<ComposedParagraph> Side)
{
    /// <summary>All paragraphs in reading order.</summary>
    public IEnumerable<ComposedParagraph> All => [.. Top, .. Side, .. Main];
}

/// <summary>Lays the blocks of a resume out as paragraphs, in the way of a template. Shared by the writers that paginate and those that flow.</summary>
internal static class Composer
{
    /// <summary>The paragraphs of the resume, which is in a language.</summary>
    public static ComposedResume Compose(PrintableResume resume, Template template, string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var sections = resume.Sections.ToLookup(section => template.Side?.Sections.Contains(section.Key, StringComparer.Ordinal) == true);
        return new(
            [
                .. Line(ParagraphRole.Name, resume.Name, template, culture),
                .. Line(ParagraphRole.Headline, resume.Headline, template, culture),
                .. Contacts(resume, template),
            ],
            [.. sections[false].SelectMany(section => Section(section, template, culture))],
            [.. sections[true].SelectMany(section => Section(section, template, culture))]);
    }

    private static IEnumerable<ComposedParagraph> Line(ParagraphRole role, string text, Template template, CultureInfo culture) =>
        text.Length == 0 ? [] : [new ComposedParagraph(role, [new Span(Cased(role, text, template, culture))], KeepWithNext: true)];

    private static IEnumerable<ComposedParagraph> Contacts(PrintableResume resume, Template template)
    {
        var spans = Spans.Lines(
            Spans.Join(resume.Contacts, template.ContactSeparator),
            Spans.Join(resume.Profiles, template.ContactSeparator));
        return spans.Count == 0 ? [] : [new ComposedParagraph(ParagraphRole.Contact, spans)];
    }

    private static IEnumerable<ComposedParagraph> Section(PrintableSection section, Template template, CultureInfo culture) =>
    [
        new(ParagraphRole.Heading, [new Span(Cased(ParagraphRole.Heading, section.Heading, template, culture))], KeepWithNext: section.Blocks.Count > 0),
        .. section.Blocks.SelectMany((block, i) => block switch
        {
            EntryHead head => Head(head, template, isAlone: i + 1 == section.Blocks.Count || section.Blocks[i + 1] is EntryHead),
            TextBlock text => [new(ParagraphRole.Body, text.Spans)],
            Bullet bullet => [new(ParagraphRole.Bullet, bullet.Spans)],
            _ => throw new InvalidOperationException($"A block of kind {block.GetType().Name} has no layout."),
        }),
    ];

    /// <summary>The head's lines; a right part whose line has no left part moves up to the line before.</summary>
    private static List<ComposedParagraph> Head(EntryHead head, Template template, bool isAlone)
    {
        var paragraphs = new List<ComposedParagraph>();
        foreach (var line in head.IsMinor ? template.MinorEntryHead : template.EntryHead)
        {
            var left = line.Left.Select(role => Part(head, role)).OfType<Span>().ToArray();
            var right = line.Right is { } role ? Part(head, role) : null;
            if (left.Length > 0)
            {
                var paragraphRole = paragraphs.Count == 0 ? ParagraphRole.EntryHead : ParagraphRole.EntryDetail;
                paragraphs.Add(new(paragraphRole, [.. Spans.Join(left, line.Separator)], right, KeepWithNext: true));
            }
            else if (right is not null && paragraphs.Count > 0 && paragraphs[^1].Right is null)
            {
                paragraphs[^1] = paragraphs[^1] with { Right = right };
            }
            else if (right is not null)
            {
                paragraphs.Add(new(ParagraphRole.EntryHead, [right], KeepWithNext: true));
            }
        }

        paragraphs[^1] = paragraphs[^1] with { KeepWithNext = !isAlone };
        return paragraphs;
    }

    private static Span? Part(EntryHead head, SpanRole role) => role switch
    {
        SpanRole.Title => head.Title,
        SpanRole.Organisation => head.Organisation,
        SpanRole.Location => head.Location,
        SpanRole.Dates => head.Dates,
        _ => throw new InvalidOperationException($"An entry's head has no part {role}."),
    };

    private static string Cased(ParagraphRole role, string text, Template template, CultureInfo culture) =>
        !template.Paragraphs[role].IsUpper ? text
            : culture.TwoLetterISOLanguageName == "el" ? WithoutAccents(culture.TextInfo.ToUpper(text))
            : culture.TextInfo.ToUpper(text);

    /// <summary>Greek capitals are written without accents, but for the diaeresis.</summary>
    private static string WithoutAccents(string text) =>
        text.Normalize(NormalizationForm.FormD).Replace("\u0301", "", StringComparison.Ordinal).Normalize();
}
