using Tailor.Resumes;

namespace Tailor.Documents.Writing.Printing;

/// <summary>Makes the printable form of a resume: every field of the model but the photo and the text without a place.</summary>
internal static class ResumePrinter
{
    /// <summary>The printable form, in the words of a language.</summary>
    public static PrintableResume Print(Resume resume, Labels labels, TextCleaner clean)
    {
        var entries = new EntryPrinter(clean, labels);
        var skills = new SkillPrinter(clean, labels);
        return new PrintableResume(
            clean.Line(resume.PersonalInfo.Name),
            clean.Line(resume.PersonalInfo.Headline),
            [
                .. clean.Lines([resume.PersonalInfo.Email]).Select(address => new[] { EntryPrinter.Link(address) }),
                .. clean.Lines([resume.PersonalInfo.Phone, resume.PersonalInfo.Location]).Select(text => new[] { new Span(text) }),
            ],
            [.. Profiles(resume.PersonalInfo, clean)],
            [
                .. Section(labels.Summary, entries.Paragraphs(resume.Summary)),
                .. Section(labels.Experience, resume.Experience.SelectMany(entries.Work)),
                .. Section(labels.Projects, resume.Projects.SelectMany(entries.Project)),
                .. Section(labels.Education, resume.Education.SelectMany(entries.Education)),
                .. Section(labels.Skills, skills.Groups(resume.Skills)),
                .. Section(labels.Certifications, resume.Certifications.SelectMany(entries.Certification)),
                .. Section(labels.Languages, skills.SpokenLanguages(resume)),
                .. Section(labels.Awards, resume.Awards.SelectMany(entries.Award)),
                .. Section(labels.Publications, resume.Publications.SelectMany(entries.Publication)),
                .. Section(labels.Volunteering, resume.Volunteer.SelectMany(entries.Volunteering)),
                .. resume.CustomSections.SelectMany(custom => Custom(clean.Line(custom.Title), [.. entries.Items(custom.Items)], labels)),
                .. Section(labels.References, resume.References.SelectMany(entries.Reference)),
            ]);
    }

    // Without items the title is all that the owner wrote there.
    private static IEnumerable<PrintableSection> Custom(string title, Block[] items, Labels labels) =>
        title.Length == 0 ? Section(labels.Additional, items) : [new PrintableSection(title, items)];

    private static IEnumerable<PrintableSection> Section(string heading, IEnumerable<Block> blocks)
    {
        var all = blocks.ToArray();
        return all.Length > 0 ? [new PrintableSection(heading, all)] : [];
    }

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
