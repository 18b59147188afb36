using Scalar.AspNetCore;

namespace Tailor.Server.Hosting;

/// <summary>The OpenAPI document at /openapi/v1.json and its reference page at /docs, which loads nothing from elsewhere.</summary>
internal static class ReferenceServices
{
    public static IServiceCollection AddReference(this IServiceCollection services) => services.AddOpenApi();

    public static void MapReference(this WebApplication app)
    {
        app.MapOpenApi();
        app.MapScalarApiReference("/docs", page => page.WithTitle("Tailor API").DisableDefaultFonts().DisableTelemetry().DisableAgent().DisableMcp());
    }
}
