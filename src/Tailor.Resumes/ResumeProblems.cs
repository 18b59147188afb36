using Tailor.Resumes.Problems;

namespace Tailor.Resumes;

/// <summary>What can be wrong with a resume given as JSON.</summary>
public static class ResumeProblems
{
    /// <summary>A value is not of the type that its place asks for.</summary>
    /// <param name="path">Its JSON path.</param>
    public static Problem Invalid(string path) => new(
        ProblemKind.Invalid,
        "resume.invalid",
        "Not a resume",
        $"The resume's JSON is not in the expected shape at {path}. Correct that value and send it again.");
}
