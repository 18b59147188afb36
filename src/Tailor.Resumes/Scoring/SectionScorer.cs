namespace Tailor.Resumes.Scoring;

/// <summary>How full the sections are that readers of resumes expect.</summary>
internal static class SectionScorer
{
    /// <summary>A skills section with so many different entries is full; the commonest length of printed skill lists starts about here.</summary>
    private const double FullSkills = 8;

    /// <summary>So many bullets say enough about a job.</summary>
    private const double FullBullets = 3;

    /// <summary>The sections with their weight in the whole, which sum to 100.</summary>
    public static IReadOnlyList<(SectionScore Section, double Weight)> Score(Resume resume) =>
        [
            (Section("contact", Contact(resume.PersonalInfo)), 20),
            (Section("summary", Filled(resume.Summary)), 10),
            (Section("experience", Average(resume.Experience, Job)), 35),
            (Section("skills", Math.Min(1, ResumeTexts.ListedSkills(resume).Select(Key).Distinct().Count() / FullSkills)), 20),
            (Section("education", Average(resume.Education, School)), 15),
        ];

    private static SectionScore Section(string name, double share) => new(name, share > 0, Math.Round(100 * share, 1));

    private static double Contact(PersonalInfo person) =>
        (0.3 * Filled(person.Name)) + (0.3 * Filled(person.Email)) + (0.2 * Filled(person.Phone)) + (0.2 * Filled(person.Location));

    private static (string Key, double Share) Job(Work work)
    {
        var bullets = work.Description.Select(Key).Where(b => b.Length > 0).Distinct().ToList();
        var share = (0.2 * Filled(work.Title)) + (0.2 * Filled(work.Company)) + (0.2 * Filled(work.Duration + work.StartDate))
            + (0.4 * Math.Min(1, bullets.Count / FullBullets));
        return ($"{Key(work.Title)}\n{Key(work.Company)}\n{Key(work.Duration)}\n{string.Join('\n', bullets)}", share);
    }

    private static (string Key, double Share) School(Education education) =>
        ($"{education.Degree}\n{education.Institution}\n{education.GraduationYear}",
            (0.4 * Filled(education.Degree)) + (0.4 * Filled(education.Institution)) + (0.2 * Filled(education.GraduationYear + education.EndDate)));

    /// <summary>The mean over different entries, so that a repeated one moves nothing.</summary>
    private static double Average<T>(IEnumerable<T> entries, Func<T, (string Key, double Share)> score)
    {
        var shares = entries.Select(score).DistinctBy(e => e.Key).Select(e => e.Share).ToList();
        return shares.Count == 0 ? 0 : shares.Average();
    }

    private static double Filled(string? text) => string.IsNullOrWhiteSpace(text) ? 0 : 1;

    private static string Key(string text) => text.Trim().ToLowerInvariant();
}
