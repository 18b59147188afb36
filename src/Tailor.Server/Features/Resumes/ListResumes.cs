using Tailor.Storage;

namespace Tailor.Server.Features.Resumes;

internal static class ListResumes
{
    public static async Task<IReadOnlyList<ResumeSummary>> HandleAsync(ResumeStore store, CancellationToken cancellation) =>
        [.. (await store.ListAsync(cancellation)).Select(ResumeSummary.Of)];
}
