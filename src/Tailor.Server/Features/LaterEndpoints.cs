using Tailor.Server.Http;

namespace Tailor.Server.Features;

/// <summary>Parts of the contract without a feature yet: a clear answer instead of an address that is not there.</summary>
internal static class LaterEndpoints
{
    public static void MapLater(this IEndpointRouteBuilder app) =>
        app.MapPost("/github/analyze", () => HttpProblems.NotBuilt(
            "Reading a GitHub profile", "Until then, describe your projects in the resume itself.").ToHttp()).WithSummary("Not built yet").WithTags("GitHub");
}
