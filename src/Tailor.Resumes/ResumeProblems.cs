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

    /// <summary>The document nests deeper than is stored.</summary>
    /// <param name="levels">The limit in levels.</param>
    public static Problem TooDeep(int levels) => new(
        ProblemKind.Invalid,
        "resume.too-deep",
        "Nested too deeply",
        $"The resume's JSON has values inside values more than {levels} levels deep. Flatten it and send it again.");

    /// <summary>A number is larger, smaller or longer than is stored.</summary>
    /// <param name="path">Its JSON path.</param>
    public static Problem NumberOutOfRange(string path) => new(
        ProblemKind.Invalid,
        "resume.number-out-of-range",
        "A number cannot be stored",
        $"The number at {path} has more digits, written out in full, than the store can hold. Shorten it, or send it as text.");
}
