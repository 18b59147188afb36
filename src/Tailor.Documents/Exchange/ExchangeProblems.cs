using Tailor.Resumes.Problems;

namespace Tailor.Documents.Exchange;

/// <summary>What can be wrong with a resume in a format of data.</summary>
internal static class ExchangeProblems
{
    /// <summary>The data is a resume in none of the formats that are known.</summary>
    /// <param name="what">What it seems to be, as the start of a sentence.</param>
    public static Problem NotAResume(string what) => new(
        ProblemKind.Unreadable, "document.not-a-resume", "The data is not a resume",
        $"{what}, but not a resume in a known form. JSON is read as JSON Resume or as Tailor's own, YAML as RenderCV, XML as Europass.");

    /// <summary>The text breaks the rules of its notation.</summary>
    /// <param name="notation">JSON, YAML or XML.</param>
    /// <param name="line">Where, from 1.</param>
    /// <param name="column">Where in the line, from 1.</param>
    public static Problem Malformed(string notation, long line, long column) => new(
        ProblemKind.Unreadable, "document.malformed-data", "The data cannot be read",
        FormattableString.Invariant($"It is not valid {notation} at line {line}, column {column}. Correct that place, or export the file again where it came from."));

    /// <summary>A value is not of the kind that its format asks for.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="expected">What should be there, as a noun.</param>
    public static Problem Invalid(string path, string expected) => new(
        ProblemKind.Unreadable, "document.invalid-data", "The data is not in the expected shape",
        $"The value at {path} should be {expected}. Correct it, or export the file again where it came from.");
}
