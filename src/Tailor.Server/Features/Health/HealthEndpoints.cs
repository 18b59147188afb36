using Tailor.Server.Hosting;

namespace Tailor.Server.Features.Health;

internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder app) =>
        app.MapGet("/health", GetHealth.HandleAsync).WithMetadata(new TokenFree()).WithSummary("Whether the server can do its work").WithTags("Health");
}
