using System.Globalization;
using Tailor.Resumes.Problems;

namespace Tailor.Server.Http;

/// <summary>What can be wrong with a request, whatever it asks for.</summary>
internal static class HttpProblems
{
    /// <summary>The body does not arrive as the request announces it, or a value in the address is malformed.</summary>
    public static Problem MalformedRequest { get; } = new(
        ProblemKind.Invalid, "request.malformed", "The request is malformed",
        "The request could not be understood. Check its address, headers and body against the API reference at /reference.");

    /// <summary>The body is not JSON, or a value in it is of another type than its place asks for.</summary>
    /// <param name="place">The JSON path of the fault; null when the text is not JSON at all.</param>
    public static Problem MalformedJson(string? place) => new(
        ProblemKind.Invalid, "request.malformed-json", "The JSON is malformed",
        place is null or "$"
            ? "The body is not a JSON object of the expected shape. Correct it and send it again; the API reference is at /reference."
            : $"The body is not valid at {place}. Correct that value and send it again; the API reference is at /reference.");

    /// <summary>More bytes than this endpoint takes.</summary>
    /// <param name="limit">The most bytes it takes.</param>
    public static Problem TooLarge(long limit) => new(
        ProblemKind.TooLarge, "request.too-large", "The request is too large",
        string.Create(CultureInfo.InvariantCulture, $"At most {limit / (1024 * 1024)} MB can be sent here. Make it smaller and send it again."));

    /// <summary>The answer took longer than <see cref="RequestLimits.AnswerTime"/>.</summary>
    public static Problem TimedOut { get; } = new(
        ProblemKind.Unavailable, "request.timed-out", "The request took too long",
        "The server could not answer in time. Nothing more is being done for this request: try again in a moment.");

    /// <summary>More requests of this kind wait than the server keeps waiting.</summary>
    public static Problem TooMany { get; } = new(
        ProblemKind.TooMany, "request.too-many", "Too many requests at a time",
        "The server is busy with other documents. Try again in a few seconds.");

    /// <summary>The <c>Host</c> header names a host that is not allowed: a page of another site may have been pointed here (DNS rebinding).</summary>
    public static Problem HostNotAllowed { get; } = new(
        ProblemKind.Forbidden, "access.host-not-allowed", "This host name is not allowed",
        "The server answers only to host names that it knows. Use localhost, or add this name to the setting Tailor__AllowedHosts.");

    /// <summary>A page of another site tries to change something.</summary>
    public static Problem OriginNotAllowed { get; } = new(
        ProblemKind.Forbidden, "access.origin-not-allowed", "This web page is not allowed to use the server",
        "The request comes from a web page that the server does not know. Add the page's origin to the setting Tailor__AllowedOrigins.");

    /// <summary>A token is set, and the request does not carry it.</summary>
    public static Problem TokenRequired { get; } = new(
        ProblemKind.Unauthorized, "access.token-required", "An access token is needed",
        "Send the header \"Authorization: Bearer TOKEN\" with the value of the server's setting Tailor__AccessToken.");

    /// <summary>Part of the contract that is not built yet.</summary>
    /// <param name="what">What it is, as the start of a sentence.</param>
    /// <param name="instead">What can be done today, as a sentence.</param>
    public static Problem NotBuilt(string what, string instead) => new(
        ProblemKind.NotBuilt, "feature.not-built", "This is not built yet", $"{what} is not built yet. {instead}");

    /// <summary>The header <c>If-Match</c> holds no version.</summary>
    public static Problem InvalidIfMatch { get; } = new(
        ProblemKind.Invalid, "request.invalid-if-match", "The header If-Match is malformed",
        "It holds one version as the header ETag of an answer gave it, such as \"3\". Correct it, or leave it out to save without the check.");

    /// <summary>What a failing status without a body of its own means.</summary>
    public static ProblemBody OfStatus(int status, string traceId) => status switch
    {
        404 => ProblemBody.Create(
            404, "request.no-route", "There is nothing at this address",
            "No endpoint has this address. The API reference at /reference lists them all.", traceId),
        405 => ProblemBody.Create(
            405, "request.method-not-allowed", "This method is not allowed here",
            "The address exists, but not with this HTTP method. The header Allow and the API reference at /reference say which it takes.", traceId),
        415 => ProblemBody.Create(
            415, "request.unsupported-media-type", "The body is of a type that is not taken here",
            "Send JSON with \"Content-Type: application/json\"; a file is uploaded as multipart/form-data in the field \"file\".", traceId),
        >= 500 => ProblemBody.Create(
            500, "server.error", "The server made a mistake",
            "This is a defect of the server, not of your request. Try again; if it stays so, report it with the trace_id of this answer.", traceId),
        _ => ProblemBody.Create(
            status, "request.refused", "The request was refused",
            "The request could not be answered as it stands. Check it against the API reference at /reference.", traceId),
    };
}
