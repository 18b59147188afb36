using Tailor.Core.Parsing;
using Tailor.Resumes;

namespace Tailor.Core.Provenance;

/// <summary>Lists the values of a resume, entry by entry, each with the confidence that its text gives it.</summary>
internal sealed class ResumeFields
{
    private readonly List<ResumeField> fields = [];
    private readonly IReadOnlySet<SectionKind> titled;
    private double limit = 1;
    private int entry;
    private string path = "";

    private ResumeFields(IReadOnlySet<SectionKind> titled) => this.titled = titled;

    /// <summary>The values of a resume in an order in which neighbours stand near each other in a document.</summary>
    /// <param name="resume">The resume.</param>
    /// <param name="titled">The sections that the document has a known title for; of others their kind is a guess.</param>
    public static IReadOnlyList<ResumeField> Of(Resume resume, IReadOnlySet<SectionKind> titled)
    {
        var fields = new ResumeFields(titled);
        fields.AddPerson(resume.PersonalInfo);
        fields.Begin("", SectionKind.Summary);
        fields.Add("summary", resume.Summary, FieldConfidence.Prose(resume.Summary));
        fields.Each("/experience", SectionKind.Experience, resume.Experience, fields.AddWork);
        fields.Each("/education", SectionKind.Education, resume.Education, fields.AddEducation);
        fields.Each("/projects", SectionKind.Projects, resume.Projects, fields.AddProject);
        fields.AddSkills(resume.Skills);
        fields.Each("/certifications", SectionKind.Certifications, resume.Certifications, fields.AddCertification);
        fields.Each("/languages", SectionKind.Languages, resume.Languages, fields.AddLanguage);
        fields.Each("/awards", SectionKind.Awards, resume.Awards, fields.AddAward);
        fields.Each("/publications", SectionKind.Publications, resume.Publications, fields.AddPublication);
        fields.Each("/volunteer", SectionKind.Volunteer, resume.Volunteer, fields.AddVolunteering);
        fields.Each("/references", SectionKind.References, resume.References, fields.AddReference);
        fields.Each("/custom_sections", SectionKind.Custom, resume.CustomSections, fields.AddCustomSection);
        return fields.fields;
    }

    private void AddPerson(PersonalInfo person)
    {
        Begin("/personal_info", SectionKind.Header);
        Add("name", person.Name, FieldConfidence.Name(person));
        Add("headline", person.Headline, FieldConfidence.Likely);
        Add("email", person.Email, FieldConfidence.Email(person.Email), shape: FieldShape.Word);
        Add("phone", person.Phone, FieldConfidence.Phone(person.Phone));
        Add("location", person.Location, FieldConfidence.Location(person.Location));
        Add("github", person.Github, FieldConfidence.Certain);
        Add("linkedin", person.Linkedin, FieldConfidence.Certain);
        Add("website", person.Website, FieldConfidence.Website(person.Website), shape: FieldShape.Word);
        for (var i = 0; i < person.Links.Count; i++)
        {
            Add($"links/{i}/url", person.Links[i].Url, FieldConfidence.Likely);
            Add($"links/{i}/label", person.Links[i].Label, FieldConfidence.Likely);
        }
    }

    private void AddWork(Work work)
    {
        var head = FieldConfidence.Job(work.Title, work.Company, work.Duration);
        Add("title", work.Title, head);
        Add("company", work.Company, head);
        AddDates(work.Duration, work.StartDate, work.EndDate, work.Current, head);
        Add("location", work.Location, FieldConfidence.Location(work.Location));
        Add("url", work.Url, FieldConfidence.Likely);
        Add("summary", work.Summary, FieldConfidence.Prose(work.Summary));
        AddAll("description", work.Description, FieldConfidence.Item);
        AddAll("technologies", work.Technologies, FieldConfidence.Skill);
    }

    private void AddVolunteering(Volunteering work)
    {
        var head = FieldConfidence.Job(work.Role, work.Organization, work.Duration);
        Add("role", work.Role, head);
        Add("organization", work.Organization, head);
        AddDates(work.Duration, work.StartDate, work.EndDate, null, head);
        Add("location", work.Location, FieldConfidence.Location(work.Location));
        AddAll("description", work.Description, FieldConfidence.Item);
    }

    private void AddEducation(Education study)
    {
        var (degree, institution) = FieldConfidence.Study(study.Degree, study.Institution);
        Add("degree", study.Degree, degree);
        Add("field", study.Field, Math.Min(degree, FieldConfidence.Likely));
        Add("institution", study.Institution, institution);
        var isWhole = Math.Min(degree, institution) >= FieldConfidence.Sure;
        AddPrintedDates(study.StartDate, study.EndDate, isWhole, ("graduation_year", study.GraduationYear));
        Add("gpa", study.Gpa, isWhole ? FieldConfidence.Grade(study.Gpa) : FieldConfidence.Likely);
        Add("location", study.Location, FieldConfidence.Location(study.Location));
        Add("honours", study.Honours, FieldConfidence.Likely);
        AddAll("courses", study.Courses, FieldConfidence.Item);
        AddAll("highlights", study.Highlights, FieldConfidence.Item);
    }

    private void AddProject(Project project)
    {
        Add("name", project.Name, FieldConfidence.ProjectName(project.Name));
        Add("description", project.Description, FieldConfidence.Prose(project.Description));
        AddPrintedDates(project.StartDate, project.EndDate, isWhole: true);
        Add("github_url", project.GithubUrl, FieldConfidence.Certain);
        Add("url", project.Url, FieldConfidence.Likely);
        AddAll("highlights", project.Highlights, FieldConfidence.Item);
        AddAll("technologies", project.Technologies, FieldConfidence.Skill);
        AddAll("impact_metrics", project.ImpactMetrics, FieldConfidence.Item);
    }

    /// <summary>The groups stand as the document has them; the lists of the contract hold the same skills once more.</summary>
    private void AddSkills(SkillSet skills)
    {
        Begin("/skills", SectionKind.Skills);
        var inGroups = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (i, group) in (skills.Groups ?? []).Index())
        {
            Add($"groups/{i}/name", group.Name, FieldConfidence.Likely);
            foreach (var (j, item) in group.Items.Index())
            {
                Add($"groups/{i}/items/{j}", item, FieldConfidence.Skill(item), shape: FieldShape.Item);
                inGroups.TryAdd(item, $"/skills/groups/{i}/items/{j}");
            }
        }
        foreach (var (name, list) in new[] { ("technical", skills.Technical), ("soft_skills", skills.SoftSkills), ("tools", skills.Tools), ("languages", skills.Languages), ("frameworks", skills.Frameworks ?? []) })
        {
            foreach (var (i, skill) in list.Index())
                Add($"{name}/{i}", skill, FieldConfidence.Skill(skill), inGroups.GetValueOrDefault(skill), FieldShape.Item);
        }
    }

    private void AddCertification(Certification certification)
    {
        Add("name", certification.Name, FieldConfidence.Likely);
        Add("issuer", certification.Issuer, FieldConfidence.Likely);
        Add("date", certification.Date, FieldConfidence.Certain);
        Add("url", certification.Url, FieldConfidence.Likely);
    }

    private void AddLanguage(SpokenLanguage language)
    {
        Add("name", language.Name, FieldConfidence.Language(language.Name));
        Add("level", language.Level, FieldConfidence.Language(language.Name));
    }

    private void AddAward(Award award)
    {
        Add("title", award.Title, FieldConfidence.Likely);
        Add("issuer", award.Issuer, FieldConfidence.Likely);
        Add("date", award.Date, FieldConfidence.Certain);
        Add("description", award.Description, FieldConfidence.Likely);
    }

    private void AddPublication(Publication publication)
    {
        Add("title", publication.Title, FieldConfidence.Likely);
        Add("publisher", publication.Publisher, FieldConfidence.Likely);
        Add("date", publication.Date, FieldConfidence.Certain);
        Add("url", publication.Url, FieldConfidence.Likely);
        Add("description", publication.Description, FieldConfidence.Likely);
    }

    private void AddReference(Reference reference)
    {
        Add("name", reference.Name, FieldConfidence.Likely);
        Add("contact", reference.Contact, FieldConfidence.Likely);
        Add("text", reference.Text, FieldConfidence.Likely);
    }

    private void AddCustomSection(CustomSection section)
    {
        Add("title", section.Title, FieldConfidence.Likely);
        AddAll("items", section.Items, FieldConfidence.Item);
    }

    /// <summary>Dates that the resume keeps as printed, and what was made of them.</summary>
    private void AddDates(string printed, string? start, string? end, bool? current, double head)
    {
        var sure = head > FieldConfidence.Doubtful ? FieldConfidence.Dates(start, end, current) : FieldConfidence.Likely;
        var from = Add("duration", printed, sure);
        Add("start_date", start, sure, from);
        Add("end_date", end, sure, from);
        Add("current", current is null ? null : "true", sure, from);
    }

    /// <summary>Dates that the resume keeps only in its own form.</summary>
    private void AddPrintedDates(string? start, string? end, bool isWhole, params (string Name, string? Value)[] others)
    {
        var sure = isWhole ? FieldConfidence.PrintedDates : FieldConfidence.Likely;
        string? first = null;
        foreach (var (name, value) in others.Prepend(("end_date", end)).Prepend(("start_date", start)).Where(d => d.Item2 is not null))
        {
            if (first is null)
                fields.Add(new ResumeField(first = $"{path}/{name}", $"{start}/{end}", entry, Math.Min(sure, limit), Shape: FieldShape.Dates));
            else
                Add(name, value, sure, first);
        }
    }

    private void Each<T>(string list, SectionKind kind, IReadOnlyList<T> entries, Action<T> add)
    {
        foreach (var (i, item) in entries.Index())
        {
            Begin(FormattableString.Invariant($"{list}/{i}"), kind);
            add(item);
        }
    }

    private void Begin(string start, SectionKind kind)
    {
        (path, entry) = (start, entry + 1);
        limit = kind is SectionKind.Header or SectionKind.Custom || titled.Contains(kind) ? 1 : FieldConfidence.Likely;
    }

    private void AddAll(string name, IReadOnlyList<string> values, Func<string, double> sure)
    {
        foreach (var (i, value) in values.Index())
            Add(FormattableString.Invariant($"{name}/{i}"), value, sure(value));
    }

    private string? Add(string name, string? value, double sure, string? from = null, FieldShape shape = FieldShape.Text)
    {
        if (string.IsNullOrEmpty(value))
            return null;
        var pointer = $"{path}/{name}";
        fields.Add(new ResumeField(pointer, value, entry, Math.Min(sure, limit), from, shape));
        return pointer;
    }
}
