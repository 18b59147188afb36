using Tailor.Documents.Writing;

namespace Tailor.Server.Features.Exports;

internal static class ExportEndpoints
{
    public static void MapExports(this IEndpointRouteBuilder app)
    {
        var exports = app.MapGroup("/export").WithTags("Exports");
        exports.MapGet("/templates", () => ResumeWriter.Templates).WithSummary("The templates there are, each with a picture");
        Map("/pdf", ExportFormat.Pdf, "A resume as PDF", "application/pdf");
        Map("/docx", ExportFormat.Docx, "A resume as a Word document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        Map("/txt", ExportFormat.Txt, "A resume as plain text", "text/plain");
        Map("/md", ExportFormat.Md, "A resume as Markdown", "text/markdown");
        Map("/html", ExportFormat.Html, "A resume as a web page in one file", "text/html");
        Map("/json", ExportFormat.Json, "A resume as the JSON of its model", "application/json");
        Map("/json-resume", ExportFormat.JsonResume, "A resume as JSON Resume 1.0", "application/json");
        Map("/rendercv", ExportFormat.RenderCv, "A resume as RenderCV's YAML", "application/yaml");
        exports.MapPost("/check", CheckExport.HandleAsync).WithSummary("What came back when an export was read again, as a program that screens applicants would read it");

        void Map(string route, ExportFormat format, string summary, string mediaType) =>
            exports.MapPost(route, ExportResume.As(format)).WithSummary(summary).Produces(200, contentType: mediaType);
    }
}
