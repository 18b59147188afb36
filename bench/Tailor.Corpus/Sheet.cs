using System.Globalization;
using Tailor.Resumes;

namespace Tailor.Corpus;

/// <summary>What one document prints: the person's resume reduced to it, which is also the document's truth.</summary>
internal sealed record Sheet(Resume Resume, CultureInfo Language, Dates Dates)
{
    public PersonalInfo Info => Resume.PersonalInfo;

    public Wording Words { get; init; } = Wording.Of(Language);

    public bool RightToLeft => Language.TextInfo.IsRightToLeft;

    public static Sheet Of(Person person, Layout layout)
    {
        var (resume, language, dates) = (layout.Prints(person.Resume), person.Language, layout.Dates);
        var printed = resume with
        {
            Experience =
            [
                .. resume.Experience.Select(w => w with
                {
                    Duration = dates.Span(w.StartDate, w.EndDate, w.Current is true, language),
                    StartDate = dates.Truth(w.StartDate),
                    EndDate = dates.Truth(w.EndDate),
                }),
            ],
            Education =
            [
                .. resume.Education.Select(e => e with
                {
                    StartDate = dates.Truth(e.StartDate), EndDate = dates.Truth(e.EndDate), GraduationYear = e.EndDate?[..4],
                }),
            ],
            Volunteer =
            [
                .. resume.Volunteer.Select(v => v with
                {
                    Duration = dates.Span(v.StartDate, v.EndDate, false, language),
                    StartDate = dates.Truth(v.StartDate),
                    EndDate = dates.Truth(v.EndDate),
                }),
            ],
            Skills = resume.Skills with { Technical = [.. resume.Skills.Groups!.SelectMany(g => g.Items)] },
        };
        return new Sheet(printed, language, dates);
    }

    /// <summary>The ways to reach the person, in the usual order.</summary>
    public IReadOnlyList<string> Contacts =>
    [
        .. new[] { Info.Location, Info.Phone, Info.Email, Info.Linkedin, Info.Github, Info.Website }.OfType<string>(),
    ];

    /// <summary>The sections that are not empty, in the usual order.</summary>
    public IReadOnlyList<Section> Sections => [.. AnySections.Where(s => s.Entries.Count > 0)];

    public IReadOnlyList<Section> Only(params Topic[] topics) =>
        [.. topics.SelectMany(t => Sections.Where(s => s.Topic == t))];

    public IReadOnlyList<Section> Except(params Topic[] topics) => [.. Sections.Where(s => !topics.Contains(s.Topic))];

    private IReadOnlyList<Section> AnySections =>
    [
        new(Topic.Summary, Words.Summary, Resume.Summary is { } summary ? [new Entry { Detail = summary }] : []),
        new(Topic.Experience, Words.Experience, [.. Resume.Experience.Select(w => new Entry
        {
            Title = w.Title, Organization = w.Company, Dates = w.Duration, Place = w.Location ?? "", Detail = w.Summary ?? "", Bullets = w.Description,
        })]),
        new(Topic.Projects, Words.Projects, [.. Resume.Projects.Select(p => new Entry
        {
            Title = p.Name, Detail = p.Description, Link = p.GithubUrl ?? p.Url ?? "", Bullets = p.Highlights, Items = p.Technologies,
            Dates = Dates.Span(p.StartDate, p.EndDate, false, Language),
        })]),
        new(Topic.Education, Words.Education, [.. Resume.Education.Select(e => new Entry
        {
            Title = e.Degree ?? "", Organization = e.Institution ?? "", Place = e.Location ?? "", Bullets = e.Highlights,
            Dates = Dates.Span(e.StartDate, e.EndDate, false, Language),
            Detail = e.Gpa is null ? "" : $"{Words.Grade}: {e.Gpa}",
        })]),
        new(Topic.Publications, Words.Publications, [.. Resume.Publications.Select(p => new Entry
        {
            Title = p.Title, Organization = p.Publisher ?? "", Dates = p.Date ?? "", Detail = p.Description ?? "",
        })]),
        new(Topic.Skills, Words.Skills, [.. Resume.Skills.Groups!.Select(g => new Entry { Title = g.Name, Items = g.Items })]),
        new(Topic.Certifications, Words.Certifications, [.. Resume.Certifications.Select(c => new Entry
        {
            Title = c.Name, Organization = c.Issuer ?? "", Dates = c.Date ?? "",
        })]),
        new(Topic.Awards, Words.Awards, [.. Resume.Awards.Select(a => new Entry
        {
            Title = a.Title, Organization = a.Issuer ?? "", Dates = a.Date ?? "", Detail = a.Description ?? "",
        })]),
        new(Topic.Volunteer, Words.Volunteer, [.. Resume.Volunteer.Select(v => new Entry
        {
            Title = v.Role, Organization = v.Organization, Dates = v.Duration, Place = v.Location ?? "", Bullets = v.Description,
        })]),
        new(Topic.Languages, Words.Languages, [.. Resume.Languages.Select(l => new Entry { Title = l.Name, Detail = l.Level ?? "" })]),
        new(Topic.References, Words.References, [.. Resume.References.Select(r => new Entry { Title = r.Name, Detail = r.Contact ?? "" })]),
        .. Resume.CustomSections.Select(c => new Section(Topic.Custom, c.Title, [new Entry { Items = c.Items }])),
    ];
}
