using Tailor.Documents.Writing;
using Tailor.Server.Http;

namespace Tailor.Server.Features.Exports;

internal static class ExportEndpoints
{
    public static void MapExports(this IEndpointRouteBuilder app)
    {
        var exports = app.MapGroup("/export").WithTags("Exports");
        exports.MapGet("/templates", () => ResumeWriter.Templates).WithSummary("The templates there are");
        exports.MapPost("/pdf", ExportResume.AsPdfAsync).WithSummary("A resume as PDF").Produces(200, contentType: "application/pdf");
        exports.MapPost("/docx", ExportResume.AsDocxAsync).WithSummary("A resume as a Word document")
            .Produces(200, contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        exports.MapPost("/json", ExportResume.AsJsonAsync).WithSummary("A resume as the JSON of its model").Produces(200, contentType: "application/json");
        exports.MapPost("/check", () => HttpProblems.NotBuilt(
            "Checking an export", "Until then, export the file and look at it.").ToHttp()).WithSummary("Not built yet");
    }
}
