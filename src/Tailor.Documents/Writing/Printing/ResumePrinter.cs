using Tailor.Resumes;

namespace Tailor.Documents.Writing.Printing;

/// <summary>Makes the printable form of a resume: every field of the model but the photo and the text without a place.</summary>
internal static class ResumePrinter
{
    /// <summary>The printable form, in the words of a language, its sections in an order.</summary>
    public static PrintableResume Print(Resume resume, Labels labels, IReadOnlyList<string> order, TextCleaner clean)
    {
        var entries = new EntryPrinter(clean, labels);
        return new PrintableResume(
            clean.Line(resume.PersonalInfo.Name),
            clean.Line(resume.PersonalInfo.Headline),
            [
                .. clean.Lines([resume.PersonalInfo.Email]).Select(address => new[] { EntryPrinter.Link(address) }),
                .. clean.Lines([resume.PersonalInfo.Phone, resume.PersonalInfo.Location]).Select(text => new[] { new Span(text) }),
            ],
            [.. Profiles(resume.PersonalInfo, clean)],
            [.. order.SelectMany(key => Sections(key))]);

        IEnumerable<PrintableSection> Sections(string key)
        {
            if (key == SectionKeys.Custom)
            {
                var untitled = clean.Line(labels.Titles.GetValueOrDefault(key)) is { Length: > 0 } own ? own : labels.Additional;
                return resume.CustomSections.SelectMany(custom => Custom(clean.Line(custom.Title), [.. entries.Items(custom.Items)], untitled));
            }
            var blocks = Blocks(key).ToArray();
            return blocks.Length > 0 ? [new PrintableSection(key, Heading(key, labels, clean), blocks)] : [];
        }

        IEnumerable<Block> Blocks(string key) => key switch
        {
            SectionKeys.Summary => entries.Paragraphs(resume.Summary),
            SectionKeys.Experience => resume.Experience.SelectMany(entries.Work),
            SectionKeys.Projects => resume.Projects.SelectMany(entries.Project),
            SectionKeys.Education => resume.Education.SelectMany(entries.Education),
            SectionKeys.Skills => new SkillPrinter(clean, labels).Groups(resume.Skills),
            SectionKeys.Certifications => resume.Certifications.SelectMany(entries.Certification),
            SectionKeys.Languages => new SkillPrinter(clean, labels).SpokenLanguages(resume),
            SectionKeys.Awards => resume.Awards.SelectMany(entries.Award),
            SectionKeys.Publications => resume.Publications.SelectMany(entries.Publication),
            SectionKeys.Volunteering => resume.Volunteer.SelectMany(entries.Volunteering),
            SectionKeys.References => resume.References.SelectMany(entries.Reference),
            _ => throw new ArgumentOutOfRangeException(nameof(key), key, "Not a section."),
        };
    }

    // Without items the title is all that the owner wrote there.
    private static IEnumerable<PrintableSection> Custom(string title, Block[] items, string untitled) =>
        title.Length > 0 || items.Length > 0 ? [new PrintableSection(SectionKeys.Custom, title.Length > 0 ? title : untitled, items)] : [];

    /// <summary>The heading asked for, as a page can hold it; the language's where nothing of it is left.</summary>
    private static string Heading(string key, Labels labels, TextCleaner clean) =>
        clean.Line(labels.Titles.GetValueOrDefault(key)) is { Length: > 0 } own ? own : labels.Heading(key);

    private static IEnumerable<IReadOnlyList<Span>> Profiles(PersonalInfo person, TextCleaner clean)
    {
        foreach (var address in clean.Lines([person.Website, person.Linkedin, person.Github]))
        {
            yield return [EntryPrinter.Link(address)];
        }

        foreach (var profile in person.Links)
        {
            var label = clean.Line(profile.Label);
            var url = clean.Line(profile.Url);
            Span[] spans =
            [
                .. label.Length > 0 && label != url ? [new Span(url.Length > 0 ? label + ": " : label)] : Array.Empty<Span>(),
                .. url.Length > 0 ? [EntryPrinter.Link(url)] : Array.Empty<Span>(),
            ];
            if (spans.Length > 0)
            {
                yield return spans;
            }
        }
    }
}
