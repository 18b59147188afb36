using Tailor.Resumes.Jobs;
using Tailor.Resumes.Problems;

namespace Tailor.Core.Jobs;

/// <summary>Understands the text of a job posting. Deterministic, linear in the text; knows nothing of any resume.</summary>
public static class JobPostingAnalyzer
{
    /// <summary>The most characters that a posting may have: some twenty times the longest ones that are published.</summary>
    public const int MaxLength = 200_000;

    /// <summary>A page of fewer lines keeps its posting for machines alone.</summary>
    private const int FewLines = 5;

    /// <summary>So many requirements are a posting's key requirements at most.</summary>
    private const int MostKeyRequirements = 7;

    /// <summary>The posting, or a problem when the text is blank or longer than <see cref="MaxLength"/>.</summary>
    public static Result<JobPosting> Analyze(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return JobProblems.Empty;
        }

        if (text.Length > MaxLength)
        {
            return JobProblems.TooLong;
        }

        var page = PageData.Read(text);
        var lines = PostingText.Lines(text);
        if (page.Description is { } description && lines.Count < FewLines)
        {
            lines = PostingText.Lines(description);
        }

        var header = PostingHeader.Read(lines);
        var title = page.Title ?? header.Title;
        var skills = SkillReader.Read(lines);
        var posting = new JobPosting
        {
            Title = title,
            Company = page.Company ?? (header.Company.Length > 0 ? header.Company : page.SiteName ?? ""),
            Location = page.Location ?? header.Location,
            WorkMode = PostingTerms.WorkMode(lines) ?? (page.IsRemote ? "remote" : null),
            ExperienceLevel = PostingTerms.Level(title, lines),
            YearsMin = PostingTerms.YearsMin(lines),
            Degree = PostingTerms.Degree(lines),
            Certifications = CredentialReader.Certifications(lines),
            Languages = CredentialReader.Languages(lines),
            Salary = page.Salary ?? SalaryReader.Read(lines),
            RequiredSkills = Names(skills, Importance.Required),
            PreferredSkills = Names(skills, Importance.Preferred),
            MentionedOnly = Names(skills, Importance.Mentioned),
            Technologies = [.. skills.Where(s => s.Technology && s.Importance != Importance.Mentioned).Select(s => s.Name)],
            KeyRequirements = KeyRequirements(lines),
            Skills = skills,
        };
        return posting with { Evidence = PostingEvidence.Of(posting, lines) };
    }

    private static List<string> Names(IEnumerable<JobSkill> skills, Importance importance) =>
        [.. skills.Where(s => s.Importance == importance).Select(s => s.Name)];

    private static List<string> KeyRequirements(IReadOnlyList<PostingLine> lines) =>
        [.. lines.Where(l => l is { Heading: false, Section: PostingSection.Required }).Select(l => l.Text).Take(MostKeyRequirements)];
}
