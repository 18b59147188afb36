using Tailor.Resumes.Problems;

namespace Tailor.Storage;

/// <summary>
/// Resumes with their files and versions. Every method is one transaction, durable when it returns. JSON goes in and comes
/// out as text; what it means is not known here.
/// </summary>
public sealed class ResumeStore
{
    /// <summary>Adds a resume, its file and its version 1, or nothing.</summary>
    public Task<StoredResume> AddAsync(NewResume resume, CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>The resume, or null.</summary>
    public Task<StoredResume?> FindAsync(Guid id, CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>All resumes, newest first, without their data (both data properties are null).</summary>
    public Task<IReadOnlyList<StoredResume>> ListAsync(CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>The uploaded file, or null.</summary>
    public Task<OriginalFile?> FindOriginalAsync(Guid id, CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>Removes a resume with its file, versions and runs; false when there is none.</summary>
    public Task<bool> DeleteAsync(Guid id, CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>Changes what its owner calls it and where they stand; null leaves a value as it is. Not a new version.</summary>
    public Task<Result<StoredResume>> RenameAsync(Guid id, string? name, string? stage, CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>
    /// Saves optimized data as a new version. <paramref name="merge"/> gets the row as it stands and gives the JSON to store,
    /// inside the transaction, so that nothing comes between.
    /// </summary>
    /// <returns>The new state; <c>resume.not-found</c>, or <c>resume.version-conflict</c> when <paramref name="version"/> is not the newest.</returns>
    public Task<Result<StoredResume>> SaveOptimizedAsync(
        Guid id, int? version, Func<StoredResume, string> merge, CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>Saves corrected parsed data as a new version.</summary>
    /// <returns>As <see cref="SaveOptimizedAsync"/>.</returns>
    public Task<Result<StoredResume>> CorrectAsync(Guid id, int? version, string data, CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>Drops the optimized data: back to the parsed data, as a new version.</summary>
    /// <returns>As <see cref="SaveOptimizedAsync"/>; the unchanged state when there was no optimized data.</returns>
    public Task<Result<StoredResume>> RevertAsync(Guid id, CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>The versions without their data, newest first; null when there is no such resume.</summary>
    public Task<IReadOnlyList<ResumeVersion>?> ListVersionsAsync(Guid id, CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>A version with its data, or null.</summary>
    public Task<ResumeVersion?> FindVersionAsync(Guid id, int number, CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>Makes an older version's data the optimized data, as a new version.</summary>
    /// <returns>The new state; <c>resume.not-found</c> or <c>resume.version-not-found</c>.</returns>
    public Task<Result<StoredResume>> RestoreAsync(Guid id, int number, CancellationToken cancellation) => throw new NotImplementedException();
}
