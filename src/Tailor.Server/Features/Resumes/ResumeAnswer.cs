using System.Text.Json;
using Tailor.Storage;

namespace Tailor.Server.Features.Resumes;

/// <summary>A resume in a list.</summary>
internal sealed record ResumeSummary(
    Guid Id, string Filename, string? Name, string? Stage, Guid? ParentId, Guid? JobId, string Status, int Version,
    DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt)
{
    public static ResumeSummary Of(StoredResume stored) => new(
        stored.Id, stored.Filename, stored.Name, stored.Stage, stored.ParentId, stored.JobId, stored.Status, stored.Version,
        stored.CreatedAt, stored.UpdatedAt);
}

/// <summary>A resume, whole.</summary>
/// <param name="ParsedData">What was read from the upload, with its owner's corrections; null when an older system could not read it.</param>
/// <param name="OptimizedData">What was saved since, if anything was.</param>
/// <param name="Version">Counts every change of the data.</param>
internal sealed record ResumeAnswer(
    Guid Id, string Filename, string? Name, string? Stage, Guid? ParentId, Guid? JobId, string Status, int Version,
    DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt, JsonElement? ParsedData, JsonElement? OptimizedData)
{
    public static ResumeAnswer Of(StoredResume stored) => new(
        stored.Id, stored.Filename, stored.Name, stored.Stage, stored.ParentId, stored.JobId, stored.Status, stored.Version,
        stored.CreatedAt, stored.UpdatedAt, ResumeData.Answer(stored.ParsedData, stored.Id), ResumeData.Answer(stored.OptimizedData, stored.Id));
}

/// <summary>A version of a resume's data.</summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="Data">Its data; absent in the list.</param>
internal sealed record VersionAnswer(int Number, VersionSource Source, DateTimeOffset CreatedAt, JsonElement? Data)
{
    public static VersionAnswer Of(ResumeVersion version, Guid resumeId) =>
        new(version.Number, version.Source, version.CreatedAt, ResumeData.Answer(version.Data, resumeId));
}

/// <summary>A resume that was just added.</summary>
/// <param name="Warnings">What could not be read, in sentences for a person.</param>
internal sealed record AddedResume(
    Guid Id, string Status, string Message, Tailor.Resumes.Resume Data, string Filename, int Version, IReadOnlyList<string> Warnings);
