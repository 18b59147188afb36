using Tailor.Resumes.Problems;

namespace Tailor.Documents.Writing;

/// <summary>What can be wrong with an export.</summary>
public static class ExportProblems
{
    /// <summary>No template has the id asked for.</summary>
    public static Problem UnknownTemplate { get; } = new(
        ProblemKind.Invalid,
        "export.unknown-template",
        "Unknown template",
        $"There is no such template. Choose one of: {string.Join(", ", ResumeWriter.Templates.Select(template => template.Id))}.");
}
