using Tailor.Core.Coaching;
using Tailor.Server.Http;

namespace Tailor.Server.Features.Optimization;

internal static class OptimizationEndpoints
{
    public static IServiceCollection AddCoaching(this IServiceCollection services) => services
        .AddSingleton<Coach>(services => (resume, posting, statements, cancellation) =>
            ResumeCoach.CoachAsync(resume, posting, statements, DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime), cancellation))
        .AddSingleton<CoachRuns>()
        .AddHostedService(provider => provider.GetRequiredService<CoachRuns>());

    public static void MapOptimization(this IEndpointRouteBuilder app)
    {
        var optimize = app.MapGroup("/optimize").WithTags("Optimization");
        optimize.MapPost("", StartRun.HandleAsync)
            .Produces<RunProgress>(200, "text/event-stream").WithSummary("Coach a resume, for a posting or in general").DisableRequestTimeout();
        optimize.MapGet("/{runId}", GetRun.HandleAsync).WithSummary("A run: what was asked and what it found");
        optimize.MapGet("/{runId}/events", FollowRun.HandleAsync)
            .Produces<RunProgress>(200, "text/event-stream").WithSummary("A run's events, from Last-Event-ID on").DisableRequestTimeout();
        optimize.MapDelete("/{runId}", CancelRun.HandleAsync).WithSummary("Cancel a run");
        optimize.MapPost("/save", SaveOptimization.HandleAsync).WithSummary("Save a resume's optimized data");
        optimize.MapPost("/cover-letter", () => HttpProblems.NotBuilt(
            "Writing a cover letter", "Until then, the run's suggestions and gaps say what a letter can draw on.").ToHttp()).WithSummary("Not built yet");
    }
}
