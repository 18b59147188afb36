using Tailor.Storage;

namespace Tailor.Server.Features.Jobs;

internal static class ListJobs
{
    internal sealed record JobSummary(Guid Id, string? Title, string? Company, string? Url, DateTimeOffset CreatedAt);

    public static async Task<IReadOnlyList<JobSummary>> HandleAsync(JobStore store, CancellationToken cancellation) =>
        [.. (await store.ListAsync(cancellation)).Select(job => new JobSummary(job.Id, job.Title, job.Company, job.Url, job.CreatedAt))];
}
