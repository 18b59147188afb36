using System.Text.Json.Nodes;
using Tailor.Resumes;
using static Tailor.Documents.Exchange.DataWriter;

namespace Tailor.Documents.Exchange.JsonResume;

/// <summary>The entries of JSON Resume's lists. Members that its schema does not define carry what the model has beyond it.</summary>
internal static class Entries
{
    public static Mapping<Work> Work { get; } = new(JsonResumeFormat.Name, ReadWork, WriteWork);

    public static Mapping<Volunteering> Volunteer { get; } = new(JsonResumeFormat.Name, ReadVolunteer, WriteVolunteer);

    public static Mapping<Education> Education { get; } = new(JsonResumeFormat.Name, ReadEducation, WriteEducation);

    public static Mapping<Project> Project { get; } = new(JsonResumeFormat.Name, ReadProject, WriteProject);

    public static Mapping<Award> Award { get; } = new(
        JsonResumeFormat.Name,
        o => new Award { Title = o.Text("title") ?? "", Date = o.Text("date"), Issuer = o.Text("awarder"), Description = o.Text("summary") },
        a => Object(("title", Text(a.Title)), ("date", Text(a.Date)), ("awarder", Text(a.Issuer)), ("summary", Text(a.Description))));

    public static Mapping<Certification> Certificate { get; } = new(
        JsonResumeFormat.Name,
        o => new Certification { Name = o.Text("name") ?? "", Date = o.Text("date"), Url = o.Text("url"), Issuer = o.Text("issuer") },
        c => Object(("name", Text(c.Name)), ("date", Text(c.Date)), ("url", Text(c.Url)), ("issuer", Text(c.Issuer))));

    public static Mapping<Publication> Publication { get; } = new(
        JsonResumeFormat.Name,
        o => new Publication { Title = o.Text("name") ?? "", Publisher = o.Text("publisher"), Date = o.Text("releaseDate"), Url = o.Text("url", "website"), Description = o.Text("summary") },
        p => Object(("name", Text(p.Title)), ("publisher", Text(p.Publisher)), ("releaseDate", Text(p.Date)), ("url", Text(p.Url)), ("summary", Text(p.Description))));

    public static Mapping<SpokenLanguage> Language { get; } = new(
        JsonResumeFormat.Name,
        o => new SpokenLanguage { Name = o.Text("language") ?? "", Level = o.Text("fluency") },
        l => Object(("language", Text(l.Name)), ("fluency", Text(l.Level))));

    public static Mapping<Reference> Reference { get; } = new(
        JsonResumeFormat.Name,
        o => new Reference { Name = o.Text("name") ?? "", Text = o.Text("reference"), Contact = o.Beyond.Text("contact") },
        r => Object(("name", Text(r.Name)), ("reference", Text(r.Text)), ("contact", Text(r.Contact))));

    public static Mapping<CustomSection> CustomSection { get; } = new(
        JsonResumeFormat.Name,
        o => new CustomSection { Title = o.Beyond.Text("title") ?? "", Items = o.Beyond.Texts("items") },
        s => Object(("title", Text(s.Title)), ("items", Texts(s.Items))));

    private static Work ReadWork(DataObject o)
    {
        var period = Period.Of(o, "startDate", "endDate", isOpenEnded: true);
        return new Work
        {
            Company = o.Text("name", "company") ?? "",
            Title = o.Text("position") ?? "",
            Location = o.Text("location"),
            Url = o.Text("url", "website"),
            StartDate = period.Start,
            EndDate = period.End,
            Current = period.IsCurrent ? true : null,
            Duration = period.Text.Length > 0 ? period.Text : o.Beyond.Text("duration") ?? "",
            Summary = Joined(o.Text("description"), o.Text("summary")),
            Description = o.Texts("highlights"),
            Technologies = o.Beyond.Texts("technologies"),
        };
    }

    private static JsonObject WriteWork(Work work) => Object(
        ("name", Text(work.Company)),
        ("position", Text(work.Title)),
        ("location", Text(work.Location)),
        ("url", Text(work.Url)),
        ("startDate", Text(work.StartDate)),
        ("endDate", Text(work.EndDate)),
        ("duration", Undated(work.StartDate, work.EndDate, work.Duration)),
        ("summary", Text(work.Summary)),
        ("highlights", Texts(work.Description)),
        ("technologies", Texts(work.Technologies)));

    private static Volunteering ReadVolunteer(DataObject o)
    {
        var period = Period.Of(o, "startDate", "endDate", isOpenEnded: true);
        return new Volunteering
        {
            Organization = o.Text("organization") ?? "",
            Role = o.Text("position") ?? "",
            StartDate = period.Start,
            EndDate = period.End,
            Duration = period.Text.Length > 0 ? period.Text : o.Beyond.Text("duration") ?? "",
            Location = o.Beyond.Text("location"),
            Description = [.. o.Texts("summary"), .. o.Texts("highlights")],
        };
    }

    private static JsonObject WriteVolunteer(Volunteering engagement) => Object(
        ("organization", Text(engagement.Organization)),
        ("position", Text(engagement.Role)),
        ("startDate", Text(engagement.StartDate)),
        ("endDate", Text(engagement.EndDate)),
        ("duration", Undated(engagement.StartDate, engagement.EndDate, engagement.Duration)),
        ("location", Text(engagement.Location)),
        ("highlights", Texts(engagement.Description)));

    private static Education ReadEducation(DataObject o)
    {
        var period = Period.Of(o, "startDate", "endDate", isOpenEnded: false);
        return new Education
        {
            Institution = o.Text("institution"),
            Degree = o.Text("studyType"),
            Field = o.Text("area"),
            StartDate = period.Start,
            EndDate = period.End,
            GraduationYear = period.End?[..4] ?? o.Text("endDate"),
            Gpa = o.Text("score", "gpa"),
            Courses = o.Texts("courses"),
            Location = o.Beyond.Text("location"),
            Honours = o.Beyond.Text("honours"),
            Highlights = o.Beyond.Texts("highlights"),
        };
    }

    private static JsonObject WriteEducation(Education education) => Object(
        ("institution", Text(education.Institution)),
        ("studyType", Text(education.Degree)),
        ("area", Text(education.Field)),
        ("startDate", Text(education.StartDate)),
        ("endDate", Text(education.EndDate ?? education.GraduationYear)),
        ("score", Text(education.Gpa)),
        ("courses", Texts(education.Courses)),
        ("location", Text(education.Location)),
        ("honours", Text(education.Honours)),
        ("highlights", Texts(education.Highlights)));

    private static Project ReadProject(DataObject o)
    {
        var period = Period.Of(o, "startDate", "endDate", isOpenEnded: false);
        return new Project
        {
            Name = o.Text("name") ?? "",
            Description = o.Text("description", "summary") ?? "",
            Highlights = o.Texts("highlights"),
            Technologies = o.Texts("keywords"),
            StartDate = period.Start,
            EndDate = period.End,
            Url = o.Text("url", "website"),
            GithubUrl = o.Beyond.Text("githubUrl"),
            ImpactMetrics = o.Beyond.Texts("impactMetrics"),
        };
    }

    private static JsonObject WriteProject(Project project) => Object(
        ("name", Text(project.Name)),
        ("description", Text(project.Description)),
        ("highlights", Texts(project.Highlights)),
        ("keywords", Texts(project.Technologies)),
        ("startDate", Text(project.StartDate)),
        ("endDate", Text(project.EndDate)),
        ("url", Text(project.Url)),
        ("githubUrl", Text(project.GithubUrl)),
        ("impactMetrics", Texts(project.ImpactMetrics)));

    private static string? Joined(params IEnumerable<string?> parts) => string.Join('\n', parts.OfType<string>()) is { Length: > 0 } text ? text : null;

    /// <summary>Dates that are known only in words.</summary>
    private static JsonNode? Undated(string? start, string? end, string duration) => start is null && end is null ? Text(duration) : null;
}
