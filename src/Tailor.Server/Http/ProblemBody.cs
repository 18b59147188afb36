using System.Diagnostics;
using Tailor.Resumes.Problems;

namespace Tailor.Server.Http;

/// <summary>A problem as it is sent: RFC 9457, with a stable code. <see cref="Detail"/> is always fit for a person.</summary>
/// <param name="Type">A URI of the kind of problem; an identifier, not an address.</param>
/// <param name="Title">The same for every occurrence.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What went wrong here and what to do next.</param>
/// <param name="Code">Stable and machine-readable.</param>
/// <param name="TraceId">Finds the request in the logs.</param>
internal sealed record ProblemBody(string Type, string Title, int Status, string Detail, string Code, string TraceId)
{
    /// <summary>An expected failure as it is sent.</summary>
    public static ProblemBody Of(Problem problem, string? traceId = null) =>
        Create(StatusOf(problem.Kind), problem.Code, problem.Title, problem.Detail, traceId);

    /// <summary>A problem with a status that no <see cref="ProblemKind"/> has.</summary>
    public static ProblemBody Create(int status, string code, string title, string detail, string? traceId = null) =>
        new($"urn:tailor:problem:{code}", title, status, detail, code, traceId ?? CurrentTrace());

    private static string CurrentTrace() => (Activity.Current?.TraceId ?? ActivityTraceId.CreateRandom()).ToHexString();

    private static int StatusOf(ProblemKind kind) => kind switch
    {
        ProblemKind.Invalid => StatusCodes.Status400BadRequest,
        ProblemKind.Unauthorized => StatusCodes.Status401Unauthorized,
        ProblemKind.Forbidden => StatusCodes.Status403Forbidden,
        ProblemKind.NotFound => StatusCodes.Status404NotFound,
        ProblemKind.Conflict => StatusCodes.Status409Conflict,
        ProblemKind.TooLarge => StatusCodes.Status413PayloadTooLarge,
        ProblemKind.Unsupported => StatusCodes.Status415UnsupportedMediaType,
        ProblemKind.Unreadable => StatusCodes.Status422UnprocessableEntity,
        ProblemKind.TooMany => StatusCodes.Status429TooManyRequests,
        ProblemKind.NotBuilt => StatusCodes.Status501NotImplemented,
        ProblemKind.Unavailable => StatusCodes.Status503ServiceUnavailable,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind without a status."),
    };
}
