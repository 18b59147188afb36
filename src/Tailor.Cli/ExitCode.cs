using Tailor.Resumes.Problems;

namespace Tailor.Cli;

/// <summary>What the process ends with, for scripts. When several files failed it is the first one's.</summary>
internal enum ExitCode
{
    /// <summary>Everything was done.</summary>
    Success = 0,

    /// <summary>A bug of this program; the runtime gives this to an unhandled exception too.</summary>
    Bug = 1,

    /// <summary>The command line is not one of this program's.</summary>
    Usage = 2,

    /// <summary>A file or id does not exist, or a file cannot be opened.</summary>
    NotFound = 3,

    /// <summary>A document is of the right type, but cannot be read: damaged, encrypted, without text.</summary>
    Unreadable = 4,

    /// <summary>A document is not of a type that is read here.</summary>
    Unsupported = 5,

    /// <summary>A document is larger than the stated limit.</summary>
    TooLarge = 6,

    /// <summary>A file's content or a value is malformed.</summary>
    Invalid = 7,

    /// <summary>Something this needs does not answer now, or somebody else changed it in between.</summary>
    Unavailable = 8,
}

/// <summary>The one map from problems to exit codes.</summary>
internal static class ExitCodes
{
    /// <summary>The exit code of a problem.</summary>
    public static ExitCode For(Problem problem) => problem.Kind switch
    {
        ProblemKind.NotFound => ExitCode.NotFound,
        ProblemKind.Unreadable => ExitCode.Unreadable,
        ProblemKind.Unsupported or ProblemKind.NotBuilt => ExitCode.Unsupported,
        ProblemKind.TooLarge => ExitCode.TooLarge,
        ProblemKind.Conflict or ProblemKind.TooMany or ProblemKind.Unavailable => ExitCode.Unavailable,
        _ => ExitCode.Invalid,
    };
}
