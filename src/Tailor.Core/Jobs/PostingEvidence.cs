using Tailor.Core.Vocabulary;
using Tailor.Resumes.Jobs;

namespace Tailor.Core.Jobs;

/// <summary>Finds the words that a posting's members came from: the first line that alone says the same.</summary>
internal static class PostingEvidence
{
    /// <summary>The words by the member's name on the wire; what stands only in a page's data for machines has none.</summary>
    public static IReadOnlyDictionary<string, string> Of(JobPosting posting, IReadOnlyList<PostingLine> lines)
    {
        var evidence = new Dictionary<string, string>(StringComparer.Ordinal);
        var told = lines.Where(l => l.Section != PostingSection.Noise).ToList();
        Note("title", posting.Title.Length > 0, l => l.Text.Contains(posting.Title, StringComparison.OrdinalIgnoreCase));
        Note("company", posting.Company.Length > 0, l => l.Text.Contains(posting.Company, StringComparison.OrdinalIgnoreCase));
        Note("location", posting.Location is not null, l => l.Text.Contains(posting.Location!, StringComparison.OrdinalIgnoreCase));
        Note("work_mode", posting.WorkMode is not null, l => PostingTerms.WorkMode([l]) == posting.WorkMode);
        Note("experience_level", posting.ExperienceLevel.Length > 0, l => PostingTerms.Level(l.Text, []) == posting.ExperienceLevel);
        Note("years_min", posting.YearsMin is not null, l => PostingTerms.YearsMin([l]) == posting.YearsMin);
        Note("degree", posting.Degree is not null, l => PostingTerms.Degree([l]) == posting.Degree);
        Note("salary", posting.Salary is not null, l => SalaryReader.Read([l]) == posting.Salary);
        foreach (var name in posting.Certifications)
        {
            Note($"certifications.{name}", there: true, l => NamedThings.Certifications.FindIn(l.Text).Any(c => c.Name == name));
        }

        foreach (var name in posting.Languages)
        {
            Note($"languages.{name}", there: true, l => NamedThings.SpokenLanguages.FindIn(l.Text).Any(c => c.Name == name));
        }

        return evidence;

        void Note(string member, bool there, Func<PostingLine, bool> says)
        {
            if (there && told.Find(l => says(l)) is { } line)
            {
                evidence.Add(member, line.Text);
            }
        }
    }
}
