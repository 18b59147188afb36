namespace Tailor.Server.Features.Jobs;

internal static class JobEndpoints
{
    public static void MapJobs(this IEndpointRouteBuilder app)
    {
        var jobs = app.MapGroup("/jobs").WithTags("Jobs");
        jobs.MapPost("/analyze", AnalyzeJob.HandleAsync).WithSummary("Understand a job posting and keep it");
        jobs.MapGet("", ListJobs.HandleAsync).WithSummary("All postings, newest first");
        jobs.MapGet("/{id}", GetJob.HandleAsync).WithSummary("A posting with its analysis");
    }
}
