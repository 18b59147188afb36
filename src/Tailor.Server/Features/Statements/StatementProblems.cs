using Tailor.Resumes.Problems;

namespace Tailor.Server.Features.Statements;

/// <summary>What can be wrong with a statement.</summary>
internal static class StatementProblems
{
    /// <summary>No text, or too much.</summary>
    public static Problem NoText { get; } = new(
        ProblemKind.Invalid, "statement.no-text", "A statement needs a text",
        "Send the fact in \"text\", in a sentence or two of at most 2,000 characters.");

    /// <summary>The path is no pointer.</summary>
    public static Problem InvalidPath { get; } = new(
        ProblemKind.Invalid, "statement.invalid-path", "The path is not a place in a resume",
        "A path is a JSON Pointer such as /experience/0/description/1. Correct it or leave it out.");

    /// <summary>There is no such statement.</summary>
    public static Problem NotFound { get; } = new(
        ProblemKind.NotFound, "statement.not-found", "There is no such statement",
        "The resume has no statement of this text and path. List the statements and send one as it stands there.");

    /// <summary>A proposal without text or path.</summary>
    public static Problem NoProposal { get; } = new(
        ProblemKind.Invalid, "grounding.no-proposal", "There is no text to check",
        "Send the text in \"proposed\", at most 2,000 characters, and in \"path\" the JSON Pointer of the text that it would replace.");
}
