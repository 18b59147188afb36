using Tailor.Documents.Writing.Printing;
using Tailor.Documents.Writing.Templates;
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
        $"There is no such template. Choose one of: {string.Join(", ", TemplateCatalogue.All.Select(template => template.Id))}.");

    /// <summary>There are no words of the language asked for.</summary>
    public static Problem UnknownLanguage { get; } = new(
        ProblemKind.Invalid,
        "export.unknown-language",
        "Unknown language",
        $"There are no headings in that language. Choose one of: {string.Join(", ", Labels.All.Keys.Order(StringComparer.Ordinal))}.");

    /// <summary>A check was asked for in a format that programs which screen applicants do not get.</summary>
    public static Problem NotChecked { get; } = new(
        ProblemKind.Invalid, "export.not-checked", "This format is not checked", "Only PDF and DOCX are read back. Ask for format pdf or docx.");

    /// <summary>An option has a value that it cannot have.</summary>
    /// <param name="option">The option's name.</param>
    /// <param name="allowed">What it may be.</param>
    internal static Problem InvalidOption(string option, string allowed) => new(
        ProblemKind.Invalid, "export.invalid-option", "Invalid option", $"The option {option} must be {allowed}.");
}
