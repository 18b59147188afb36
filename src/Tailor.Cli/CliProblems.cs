using Tailor.Resumes.Problems;

namespace Tailor.Cli;

/// <summary>What can go wrong with the files that a command names.</summary>
internal static class CliProblems
{
    /// <summary>A file to be read does not exist, or the system does not let us open it.</summary>
    public static Problem CannotOpen { get; } = new(
        ProblemKind.NotFound,
        "file.cannot-open",
        "Cannot open the file",
        "There is no such file, or it may not be read. Check its path and permissions.");

    /// <summary>An answer cannot be written to where it should go.</summary>
    public static Problem CannotWrite { get; } = new(
        ProblemKind.NotFound,
        "file.cannot-write",
        "Cannot write the file",
        "The output cannot be written there. Check the path, its permissions and the free space.");

    /// <summary>Two inputs of one run would be written to the same file.</summary>
    public static Problem NameTaken { get; } = new(
        ProblemKind.Conflict,
        "file.name-taken",
        "The name is taken",
        "Another file of this run has the same name without its ending, and its output was written there. Run them apart, with folders of their own.");

    /// <summary>An id given to <c>--accept</c> is of no suggestion in this run.</summary>
    public static Problem UnknownSuggestion { get; } = new(
        ProblemKind.Invalid,
        "suggestion.unknown",
        "Unknown suggestion",
        "No suggestion of this run has that id. Run the command without --accept to see the ids.");

    /// <summary>A file whose parsing is to be explained holds a resume as data, which nobody has to lay out or parse.</summary>
    public static Problem NothingToExplain { get; } = new(
        ProblemKind.Invalid,
        "file.no-layout",
        "Nothing to explain",
        "The file holds a resume as data: its fields were taken as they are, without layout or parsing. Run the command without --explain to see them.");
}
