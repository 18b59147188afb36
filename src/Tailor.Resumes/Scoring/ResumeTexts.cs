namespace Tailor.Resumes.Scoring;

/// <summary>The owner's own words in a resume, wherever they stand.</summary>
public static class ResumeTexts
{
    /// <summary>The entries of the skills section and of the entries' own technology lists.</summary>
    public static IEnumerable<string> ListedSkills(Resume resume) =>
        [
            .. resume.Skills.Technical,
            .. resume.Skills.SoftSkills,
            .. resume.Skills.Tools,
            .. resume.Skills.Languages,
            .. resume.Skills.Frameworks ?? [],
            .. (resume.Skills.Groups ?? []).SelectMany(g => g.Items),
        ];

    /// <summary>Everything else that shows what the owner can do. What referees say and text without a place do not count.</summary>
    public static IEnumerable<string> Prose(Resume resume) =>
        new[]
        {
            [resume.PersonalInfo.Headline, resume.Summary],
            resume.Experience.SelectMany(w => new[] { w.Title, w.Summary }.Concat(w.Description).Concat(w.Technologies)),
            resume.Projects.SelectMany(p => new[] { p.Name, p.Description }.Concat(p.Technologies).Concat(p.Highlights).Concat(p.ImpactMetrics)),
            resume.Education.SelectMany(e => new[] { e.Degree, e.Field, e.Honours }.Concat(e.Courses).Concat(e.Highlights)),
            resume.Certifications.Select(c => c.Name),
            resume.Languages.Select(l => l.Name),
            resume.Awards.SelectMany(a => new[] { a.Title, a.Description }),
            resume.Publications.SelectMany(p => new[] { p.Title, p.Description }),
            resume.Volunteer.SelectMany(v => v.Description.Prepend(v.Role)),
            resume.CustomSections.SelectMany(s => s.Items),
        }
        .SelectMany(texts => texts)
        .OfType<string>()
        .Where(t => t.Length > 0);
}
