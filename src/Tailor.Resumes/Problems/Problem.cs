namespace Tailor.Resumes.Problems;

/// <summary>What kind of failure a <see cref="Problem"/> is; hosts map it to a status or an exit code.</summary>
public enum ProblemKind
{
    /// <summary>The request or a value in it is malformed (HTTP 400).</summary>
    Invalid,

    /// <summary>A token is missing or wrong (HTTP 401).</summary>
    Unauthorized,

    /// <summary>Not allowed from here (HTTP 403).</summary>
    Forbidden,

    /// <summary>Nothing has this id (HTTP 404).</summary>
    NotFound,

    /// <summary>Somebody changed it in between (HTTP 409).</summary>
    Conflict,

    /// <summary>More bytes, pages or characters than the stated limit (HTTP 413).</summary>
    TooLarge,

    /// <summary>Not a type of file that is read here (HTTP 415).</summary>
    Unsupported,

    /// <summary>The right type, but it cannot be read: damaged, encrypted, without text (HTTP 422).</summary>
    Unreadable,

    /// <summary>Too many requests (HTTP 429).</summary>
    TooMany,

    /// <summary>Part of the contract, not built yet (HTTP 501).</summary>
    NotBuilt,

    /// <summary>Something this needs does not answer now (HTTP 503).</summary>
    Unavailable,
}

/// <summary>
/// An expected failure, as a value. It is fit to be shown to a person, so it never holds exception text, SQL, a path
/// or text of a resume.
/// </summary>
/// <param name="Kind">What kind of failure it is.</param>
/// <param name="Code">Stable and machine-readable, such as <c>document.no-text</c>.</param>
/// <param name="Title">The failure in a few words, the same for every occurrence.</param>
/// <param name="Detail">What went wrong here and what to do next, in whole sentences.</param>
public sealed record Problem(ProblemKind Kind, string Code, string Title, string Detail);
