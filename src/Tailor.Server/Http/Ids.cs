using System.Globalization;
using Tailor.Resumes.Problems;

namespace Tailor.Server.Http;

/// <summary>Ids and version numbers as requests carry them.</summary>
internal static class Ids
{
    /// <summary>The id that a text holds.</summary>
    /// <param name="text">What the request holds.</param>
    /// <param name="invalid">What is answered when it is none.</param>
    public static Result<Guid> Parse(string? text, Problem invalid) => Guid.TryParseExact(text, "D", out var id) ? id : invalid;

    /// <summary>The version that the client has seen: the one in the body, else the one in <c>If-Match</c>, else none.</summary>
    public static Result<ExpectedVersion> ReadVersion(HttpRequest request, int? inBody)
    {
        if (inBody is not null) return new ExpectedVersion(inBody);
        var header = request.Headers.IfMatch.ToString().Trim();
        if (header is "" or "*") return new ExpectedVersion(null);
        var tag = header.StartsWith("W/", StringComparison.Ordinal) ? header[2..] : header;
        return int.TryParse(tag.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? new ExpectedVersion(version)
            : HttpProblems.InvalidIfMatch;
    }

    /// <summary>States the version of what is sent, for <c>If-Match</c>.</summary>
    public static void SetVersion(this HttpResponse response, int version) =>
        response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");
}

/// <summary>The version that a change is based on; none for a change that does not say.</summary>
internal sealed record ExpectedVersion(int? Number);
