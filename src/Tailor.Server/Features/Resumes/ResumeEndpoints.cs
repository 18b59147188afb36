using Tailor.Server.Http;

namespace Tailor.Server.Features.Resumes;

internal static class ResumeEndpoints
{
    public static void MapResumes(this IEndpointRouteBuilder app)
    {
        app.MapPost("/resume/upload", UploadResume.HandleAsync)
            .WithMetadata(new BodyLimit(RequestLimits.UploadBytes))
            .RequireRateLimiting(RequestLimits.Uploads)
            .Accepts<UploadResume.Form>("multipart/form-data")
            .WithSummary("Upload a resume and read it").WithTags("Resumes");

        var resumes = app.MapGroup("/resumes").WithTags("Resumes");
        resumes.MapPost("", AddResume.HandleAsync).WithSummary("Add a resume from data or pasted text, or a blank one");
        resumes.MapGet("", ListResumes.HandleAsync).WithSummary("All resumes, newest first");
        resumes.MapGet("/{id}", GetResume.HandleAsync).WithSummary("A resume with its data");
        resumes.MapPatch("/{id}", RenameResume.HandleAsync).WithSummary("Change what a resume is called and where its owner stands with it");
        resumes.MapDelete("/{id}", DeleteResume.HandleAsync).WithSummary("Delete a resume with everything that belongs to it");
        resumes.MapGet("/{id}/original", GetOriginal.HandleAsync).WithSummary("The uploaded file");
        resumes.MapPut("/{id}/data", CorrectResume.HandleAsync).WithSummary("Correct what was read from the upload");
        resumes.MapDelete("/{id}/optimized", RevertResume.HandleAsync).WithSummary("Back to the original");
        resumes.MapGet("/{id}/versions", ListVersions.HandleAsync).WithSummary("The versions, newest first");
        resumes.MapGet("/{id}/versions/{number:int}", GetVersion.HandleAsync).WithSummary("A version with its data");
        resumes.MapPost("/{id}/versions/{number:int}/restore", RestoreVersion.HandleAsync).WithSummary("Bring a version back, as a new one");
        resumes.MapPost("/{id}/copies", CopyResume.HandleAsync).WithSummary("Copy a resume, to tailor it to one job");
    }
}
