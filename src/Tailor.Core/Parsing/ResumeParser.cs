using Tailor.Core.Provenance;
using Tailor.Resumes;

namespace Tailor.Core.Parsing;

/// <summary>Makes a resume of a document's text: lines → sections → entries → fields.</summary>
public static class ResumeParser
{
    /// <summary>The sections that <see cref="Parse"/> reads, with all lines but those of page numbers and running headers.</summary>
    public static IReadOnlyList<ResumeSection> Sections(DocumentText document) => [.. PartsOf(LetterSpacing.Joined(document)).Select(p => p.Section)];

    /// <summary>Never fails on content: what finds no place is in <see cref="Resume.UnplacedText"/>.</summary>
    public static Resume Parse(DocumentText document) => ParseWithAccount(document).Resume;

    /// <summary>As <see cref="Parse"/>, and what became of each word of the document.</summary>
    public static (Resume Resume, WordAccount Words) ParseWithAccount(DocumentText text)
    {
        var document = LetterSpacing.Joined(text);
        var parts = PartsOf(document);

        // 5. Read each section's entries and fields.
        var details = ContactDetailsElsewhere(parts);
        var contact = ContactParser.Parse([.. LinesOf(SectionKind.Header), .. LinesOf(SectionKind.Contact), .. details], [.. IconLinks(parts), .. document.Links]);
        parts = [.. parts.Select(p => p with { Lines = [.. p.Lines.Where(l => !details.Contains(l))] })];
        var groups = parts.Where(p => p.Kind == SectionKind.Skills).SelectMany(p => SkillsParser.Groups(p.Lines)).ToList();
        var resume = new Resume
        {
            PersonalInfo = contact.Person,
            Summary = SummaryOf(LinesOf(SectionKind.Summary)) ?? contact.Summary,
            Experience = Each(SectionKind.Experience, WorkParser.Parse),
            Education = Each(SectionKind.Education, EducationParser.Parse),
            Skills = SkillsParser.ToSkillSet(groups),
            Projects = Each(SectionKind.Projects, ProjectsParser.Parse),
            Certifications = Each(SectionKind.Certifications, ListParsers.Certifications),
            Languages = Each(SectionKind.Languages, LanguagesParser.Parse),
            Awards = Each(SectionKind.Awards, ListParsers.Awards),
            Publications = Each(SectionKind.Publications, ListParsers.Publications),
            Volunteer = Each(SectionKind.Volunteer, ListParsers.Volunteering),
            References = Each(SectionKind.References, ReferencesParser.Parse),
            CustomSections = [.. parts.Where(p => p.Kind == SectionKind.Custom).Select(p => new CustomSection { Title = p.Title, Items = [.. p.Lines.Select(l => l.Text)] })],
        };

        // 6. Say where each value was read, how sure it is, and what found no place.
        List<TextLine> headings = [.. parts.Select(p => p.Section.Heading).OfType<TextLine>()];
        return ResumeSources.AddTo(resume, document, [.. parts.SelectMany(p => p.Section.Lines), .. headings], headings);

        List<ResumeLine> LinesOf(SectionKind kind) => [.. parts.Where(p => p.Kind == kind).SelectMany(p => p.Lines)];

        IReadOnlyList<T> Each<T>(SectionKind kind, Func<IReadOnlyList<ResumeLine>, IReadOnlyList<T>> parse) =>
            [.. parts.Where(p => p.Kind == kind && p.Lines.Count > 0).SelectMany(p => parse(p.Lines))];
    }

    private static List<Part> PartsOf(DocumentText document)
    {
        // 1. Leave out what belongs to pages and not to the resume.
        var lines = RunningLines.Remove(document.Lines);

        // 2. Part the lines at headings.
        var sections = SectionSplitter.Split(lines);
        if (sections.All(s => s.Kind == SectionKind.Header))
            sections = UntitledSections.Split(lines);
        else if (!sections.Any(s => s.Kind == SectionKind.Experience))
            sections = [.. sections.SelectMany(s => s.Kind == SectionKind.Header ? UntitledSections.JobsBelow(s) : [s])];

        // 3. Join wrapped lines within each section.
        var edges = Paragraphs.EdgesOf(document);
        var parts = sections.Select(s => new Part(s, ColumnHeads.Remove(Paragraphs.Join(s.Lines, edges)))).ToList();
        if (parts.Count > 1)
            parts[^1] = parts[^1] with { Lines = CoverMessage.WithoutSignature(parts[^1].Lines) };

        // 4. Tell what sections under unknown titles are.
        var known = parts.Select(p => p.Kind).ToHashSet();
        parts = [.. parts.Select(p => p.Kind is SectionKind.Custom or SectionKind.Certifications ? p.As(SectionGuess.Of(p.Kind, p.Title, p.Lines, known)) : p)];
        return [.. parts.Select(p => p.Kind == SectionKind.Summary && ContactParser.IsContact(p.Lines) ? p.As(SectionKind.Contact) : p)];
    }

    /// <summary>A section with its wrapped lines joined.</summary>
    private sealed record Part(ResumeSection Section, IReadOnlyList<ResumeLine> Lines)
    {
        public SectionKind Kind => Section.Kind;

        public string Title => Section.Title;

        public Part As(SectionKind kind) => this with { Section = Section with { Kind = kind } };
    }

    /// <summary>Where the icons of the head lead: an icon is no text, and its link is all that it says.</summary>
    private static IEnumerable<string> IconLinks(List<Part> parts) =>
        parts.Where(p => p.Kind is SectionKind.Header or SectionKind.Contact).SelectMany(p => p.Section.Lines).SelectMany(l => l.Words)
            .Where(w => Bullets.IsIcon(w.Text)).Select(w => w.Link).OfType<string>();

    /// <summary>Contact details below a profile, and, when the head has no e-mail address, below anything but references.</summary>
    private static HashSet<ResumeLine> ContactDetailsElsewhere(List<Part> parts)
    {
        var isMissing = !ContactParser.HasEmail(parts.Where(p => p.Kind is SectionKind.Header or SectionKind.Contact).SelectMany(p => p.Lines));
        var others = parts.Where(p => p.Kind is not (SectionKind.Header or SectionKind.Contact or SectionKind.References)).ToList();
        var found = others.Where(p => p.Kind == SectionKind.Summary).SelectMany(p => p.Lines).Where(ContactParser.IsDetail).ToHashSet();
        return isMissing && !ContactParser.HasEmail(found)
            ? [.. others.SelectMany(p => p.Lines).Where(l => ContactParser.IsDetail(l) && (ContactParser.HasEmail([l]) || l.Text.Any(char.IsDigit)))]
            : found;
    }

    private static string? SummaryOf(List<ResumeLine> lines) =>
        lines.Count == 0 ? null : string.Join("\n", lines.Select(l => l.Text));
}
