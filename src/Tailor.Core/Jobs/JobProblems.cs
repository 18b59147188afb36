using System.Globalization;
using Tailor.Resumes.Problems;

namespace Tailor.Core.Jobs;

/// <summary>What can be wrong with the text of a job posting.</summary>
public static class JobProblems
{
    /// <summary>There is no text.</summary>
    public static Problem Empty { get; } = new(
        ProblemKind.Invalid,
        "job.empty",
        "No job posting",
        "The job posting holds no text. Paste the text of the posting and try again.");

    /// <summary>There is more text than <see cref="JobPostingAnalyzer.MaxLength"/>.</summary>
    public static Problem TooLong { get; } = new(
        ProblemKind.TooLarge,
        "job.too-long",
        "Job posting too long",
        string.Create(CultureInfo.InvariantCulture, $"The job posting is longer than {JobPostingAnalyzer.MaxLength:N0} characters. Paste only the posting itself, without the page around it."));
}
