using Tailor.Resumes.Jobs;
using Tailor.Resumes.Problems;

namespace Tailor.Core.Jobs;

/// <summary>Understands the text of a job posting. Deterministic; knows nothing of any resume.</summary>
public static class JobPostingAnalyzer
{
    /// <summary>The posting, or a problem when the text is blank or longer than the limit.</summary>
    public static Result<JobPosting> Analyze(string text) => throw new NotImplementedException();
}
