using System.Text.Json.Nodes;
using Tailor.Core.Parsing;
using Tailor.Resumes;
using static Tailor.Documents.Exchange.DataWriter;

namespace Tailor.Documents.Exchange.RenderCv;

/// <summary>The entries of RenderCV's sections: of experience, education, publications, one line, and the normal entry.</summary>
internal static class Entries
{
    public static Mapping<Work> Experience { get; } = new(RenderCvFormat.Name, ReadExperience, WriteExperience);

    public static Mapping<Volunteering> Volunteer { get; } = new(RenderCvFormat.Name, ReadVolunteer, WriteVolunteer);

    public static Mapping<Education> Education { get; } = new(RenderCvFormat.Name, ReadEducation, WriteEducation);

    public static Mapping<Project> Project { get; } = new(RenderCvFormat.Name, ReadProject, WriteProject);

    public static Mapping<Publication> Publication { get; } = new(RenderCvFormat.Name, ReadPublication, WritePublication);

    public static Mapping<Award> Award { get; } = new(
        RenderCvFormat.Name,
        o => new Award { Title = o.Text("name") ?? "", Date = CvDates.Of(o).Words, Issuer = o.Beyond.Text("issuer"), Description = Joined(o.Text("summary"), o.Texts("highlights")) },
        a => Object(("name", a.Title), ("issuer", Text(a.Issuer)), ("date", Text(a.Date)), ("summary", Text(a.Description))));

    public static Mapping<Certification> Certification { get; } = new(
        RenderCvFormat.Name,
        o => new Certification { Name = o.Text("name") ?? "", Date = CvDates.Of(o).Words, Issuer = o.Beyond.Text("issuer"), Url = o.Beyond.Text("url") },
        c => Object(("name", c.Name), ("issuer", Text(c.Issuer)), ("date", Text(c.Date)), ("url", Text(c.Url))));

    public static Mapping<SpokenLanguage> Language { get; } = new(
        RenderCvFormat.Name,
        o => new SpokenLanguage { Name = o.Text("label") ?? "", Level = o.Text("details") },
        l => Object(("label", l.Name), ("details", l.Level ?? "")));

    public static Mapping<SkillGroup> Skills { get; } = new(
        RenderCvFormat.Name,
        o => new SkillGroup { Name = o.Text("label") ?? "", Items = SkillList.Split(o.Text("details") ?? "") },
        g => Object(("label", g.Name), ("details", string.Join(", ", g.Items))));

    private static Work ReadExperience(DataObject o)
    {
        var dates = CvDates.Of(o);
        return new Work
        {
            Company = o.Text("company") ?? "",
            Title = o.Text("position") ?? "",
            Location = o.Text("location"),
            StartDate = dates.Start,
            EndDate = dates.End,
            Current = dates.IsCurrent ? true : null,
            Duration = dates.Words ?? "",
            Summary = o.Text("summary"),
            Description = o.Texts("highlights"),
            Technologies = o.Beyond.Texts("technologies"),
            Url = o.Beyond.Text("url"),
        };
    }

    private static JsonObject WriteExperience(Work work) => Object(
        ("company", work.Company),
        ("position", work.Title),
        ("location", Text(work.Location)),
        ("start_date", Text(work.StartDate)),
        ("end_date", work.Current == true ? "present" : Text(work.EndDate)),
        ("date", Undated(work.StartDate, work.EndDate, work.Duration)),
        ("summary", Text(work.Summary)),
        ("highlights", Texts(work.Description)),
        ("technologies", Texts(work.Technologies)),
        ("url", Text(work.Url)));

    private static Volunteering ReadVolunteer(DataObject o)
    {
        var dates = CvDates.Of(o);
        return new Volunteering
        {
            Organization = o.Text("company") ?? "",
            Role = o.Text("position") ?? "",
            Location = o.Text("location"),
            StartDate = dates.Start,
            EndDate = dates.End,
            Duration = dates.Words ?? "",
            Description = [.. o.Texts("summary"), .. o.Texts("highlights")],
        };
    }

    private static JsonObject WriteVolunteer(Volunteering engagement) => Object(
        ("company", engagement.Organization),
        ("position", engagement.Role),
        ("location", Text(engagement.Location)),
        ("start_date", Text(engagement.StartDate)),
        ("end_date", Text(engagement.EndDate)),
        ("date", Undated(engagement.StartDate, engagement.EndDate, engagement.Duration)),
        ("highlights", Texts(engagement.Description)));

    private static Education ReadEducation(DataObject o)
    {
        var dates = CvDates.Of(o);
        return new Education
        {
            Institution = o.Text("institution"),
            Field = o.Text("area"),
            Degree = o.Text("degree"),
            Location = o.Text("location"),
            StartDate = dates.Start,
            EndDate = dates.End,
            GraduationYear = dates.End?[..4] ?? (dates.Start is null ? dates.Words : null),
            Gpa = o.Beyond.Text("gpa"),
            Courses = o.Beyond.Texts("courses"),
            Honours = o.Beyond.Text("honours"),
            Highlights = [.. o.Texts("summary"), .. o.Texts("highlights")],
        };
    }

    private static JsonObject WriteEducation(Education education) => Object(
        ("institution", education.Institution ?? ""),
        ("area", education.Field ?? ""),
        ("degree", Text(education.Degree)),
        ("location", Text(education.Location)),
        ("start_date", Text(education.StartDate)),
        ("end_date", Text(education.EndDate)),
        ("date", Undated(education.StartDate, education.EndDate, education.GraduationYear ?? "")),
        ("gpa", Text(education.Gpa)),
        ("courses", Texts(education.Courses)),
        ("honours", Text(education.Honours)),
        ("highlights", Texts(education.Highlights)));

    private static Project ReadProject(DataObject o)
    {
        var dates = CvDates.Of(o);
        return new Project
        {
            Name = o.Text("name") ?? "",
            Description = o.Text("summary") ?? "",
            Highlights = o.Texts("highlights"),
            StartDate = dates.Start,
            EndDate = dates.End ?? (dates.Start is null ? dates.Words : null),
            Url = o.Beyond.Text("url"),
            GithubUrl = o.Beyond.Text("github_url"),
            Technologies = o.Beyond.Texts("technologies"),
            ImpactMetrics = o.Beyond.Texts("impact_metrics"),
        };
    }

    private static JsonObject WriteProject(Project project) => Object(
        ("name", project.Name),
        ("start_date", Text(project.StartDate)),
        ("end_date", Text(project.EndDate)),
        ("summary", Text(project.Description)),
        ("highlights", Texts(project.Highlights)),
        ("url", Text(project.Url)),
        ("github_url", Text(project.GithubUrl)),
        ("technologies", Texts(project.Technologies)),
        ("impact_metrics", Texts(project.ImpactMetrics)));

    private static Publication ReadPublication(DataObject o) => new()
    {
        Title = o.Text("title") ?? "",
        Publisher = o.Text("journal"),
        Date = CvDates.Of(o).Words,
        Url = o.Text("url") ?? (o.Text("doi") is { } doi ? "https://doi.org/" + doi : null),
        Description = Joined(string.Join(", ", o.Texts("authors")), o.Texts("summary")),
    };

    private static JsonObject WritePublication(Publication publication) => Object(
        ("title", publication.Title),
        ("authors", new JsonArray()),
        ("journal", Text(publication.Publisher)),
        ("date", Text(publication.Date)),
        ("url", Text(publication.Url)),
        ("summary", Text(publication.Description)));

    private static string? Joined(string? first, IReadOnlyList<string> others) =>
        string.Join('\n', others.Prepend(first).Where(t => !string.IsNullOrEmpty(t))) is { Length: > 0 } text ? text : null;

    /// <summary>Dates that are known only in words.</summary>
    private static JsonNode? Undated(string? start, string? end, string words) => start is null && end is null ? Text(words) : null;
}
