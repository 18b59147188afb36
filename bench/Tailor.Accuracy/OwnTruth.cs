using System.Text.Json;
using Tailor.Resumes;

namespace Tailor.Accuracy;

/// <summary>The truth of a document of our own corpus: the resume that a perfect parse gives.</summary>
internal static class OwnTruth
{
    public static Truth Of(Resume resume) => new()
    {
        Own = resume,
        Renderer = resume.Unknown?.TryGetValue("layout", out var layout) == true ? layout.GetString()! : "",
        Unscored = resume.Unknown?.TryGetValue("unscored", out var fields) == true ? fields.Deserialize<string[]>()! : [],
        Name = resume.PersonalInfo.Name,
        Email = resume.PersonalInfo.Email,
        Phone = resume.PersonalInfo.Phone ?? "",
        Location = resume.PersonalInfo.Location is { } place ? new TruthPlace(place.Split(',')[0], [place]) : null,
        Links = [.. Stated.Links(resume.PersonalInfo).Select(l => new TruthLink(l.Text))],
        Summary = resume.Summary ?? "",
        Experience = [.. resume.Experience.Select(JobOf)],
        OptionalExperience = [.. resume.Volunteer.Select(JobOf)],
        Education = [.. resume.Education.Select(EducationOf)],
        Projects = [.. resume.Projects.Select(ProjectOf)],
        Skills = [.. Stated.Skills(resume.Skills).Where(s => !s.IsGroupName).Select(s => s.Value.Text)],
        OptionalSkills =
        [
            .. Stated.Skills(resume.Skills).Where(s => s.IsGroupName).Select(s => s.Value.Text),
            .. resume.Languages.Select(l => l.Name),
            .. resume.Projects.SelectMany(p => p.Technologies),
            .. resume.Experience.SelectMany(w => w.Technologies),
        ],
    };

    private static TruthJob JobOf(Work job) => new()
    {
        Title = job.Title,
        Company = job.Company,
        Location = job.Location ?? "",
        Start = job.StartDate ?? "",
        End = job.EndDate ?? (job.Current == true ? Stated.Present : ""),
        Bullets = job.Description,
        OptionalBullets = job.Summary is { } summary ? [summary] : [],
    };

    private static TruthJob JobOf(Volunteering engagement) => new()
    {
        Title = engagement.Role,
        Company = engagement.Organization,
        Start = engagement.StartDate ?? "",
        End = engagement.EndDate ?? "",
        Bullets = engagement.Description,
    };

    private static TruthEducation EducationOf(Education education) => new()
    {
        Institution = education.Institution ?? "",
        Degree = Stated.Degree(education),
        Year = Stated.Year(education),
        Gpa = education.Gpa ?? "",
        Honours = education.Honours ?? "",
    };

    private static TruthProject ProjectOf(Project project) => new()
    {
        Name = project.Name,
        Bullets = project.Highlights,
        OptionalBullets = project.Description.Length > 0 ? [project.Description] : [],
    };
}
