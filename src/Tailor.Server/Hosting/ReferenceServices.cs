using Microsoft.OpenApi;
using Scalar.AspNetCore;
using Tailor.Server.Http;

namespace Tailor.Server.Hosting;

/// <summary>The OpenAPI document at /openapi/v1.json and its reference page at /reference, which loads nothing from elsewhere.</summary>
internal static class ReferenceServices
{
    public static IServiceCollection AddReference(this IServiceCollection services) => services.AddOpenApi(openApi =>
    {
        openApi.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Tailor";
            return Task.CompletedTask;
        });
        openApi.AddOperationTransformer(async (operation, context, cancellation) =>
        {
            var problem = await context.GetOrCreateSchemaAsync(typeof(ProblemBody), cancellationToken: cancellation);
            operation.Responses!["default"] = new OpenApiResponse
            {
                Description = "What went wrong, and what to do next (RFC 9457).",
                Content = new Dictionary<string, OpenApiMediaType> { [ProblemResults.MediaType] = new() { Schema = problem } },
            };
        });
    });

    public static void MapReference(this WebApplication app)
    {
        app.MapOpenApi();
        app.MapScalarApiReference("/reference", page => page.WithTitle("Tailor API").HideDeveloperTools().DisableDefaultFonts().DisableTelemetry().DisableAgent().DisableMcp());
    }
}
