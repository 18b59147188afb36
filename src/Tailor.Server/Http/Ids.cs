using System.Globalization;
using Tailor.Resumes.Problems;

namespace Tailor.Server.Http;

/// <summary>Ids and version numbers as requests carry them.</summary>
internal static class Ids
{
    /// <summary>The id, or <c>KIND.invalid-id</c>.</summary>
    /// <param name="text">What the request holds.</param>
    /// <param name="kind">resume, job or run.</param>
    public static Result<Guid> Parse(string? text, string kind) =>
        Guid.TryParseExact(text, "D", out var id) ? id : new Problem(
            ProblemKind.Invalid, $"{kind}.invalid-id", $"This is not the id of a {kind}",
            $"The id of a {kind} is a UUID such as 0d9f0f3e-5a61-4c3e-9a53-0f1a6f2b7c11. Send the id that the server gave when the {kind} was added.");

    /// <summary>The version that the client has seen: the one in the body, else the one in <c>If-Match</c>, else none.</summary>
    public static Result<ExpectedVersion> ReadVersion(HttpRequest request, int? inBody)
    {
        if (inBody is not null) return new ExpectedVersion(inBody);
        var header = request.Headers.IfMatch.ToString().Trim();
        if (header is "" or "*") return new ExpectedVersion(null);
        var tag = header.StartsWith("W/", StringComparison.Ordinal) ? header[2..] : header;
        return int.TryParse(tag.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? new ExpectedVersion(version)
            : new Problem(
                ProblemKind.Invalid, "request.invalid-if-match", "The header If-Match is malformed",
                "It holds one version as the header ETag of an answer gave it, such as \"3\". Correct it, or leave it out to save without the check.");
    }

    /// <summary>States the version of what is sent, for <c>If-Match</c>.</summary>
    public static void SetVersion(this HttpResponse response, int version) =>
        response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");
}

/// <summary>The version that a change is based on; none for a change that does not say.</summary>
internal sealed record ExpectedVersion(int? Number);
