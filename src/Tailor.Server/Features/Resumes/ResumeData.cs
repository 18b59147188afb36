using System.Text;
using System.Text.Json;
using Tailor.Resumes;
using Tailor.Resumes.Problems;
using Tailor.Server.Http;
using Tailor.Storage;

namespace Tailor.Server.Features.Resumes;

/// <summary>Which of a resume's two states is meant.</summary>
internal enum DataSource
{
    /// <summary>The optimized data if there is any, else the parsed data.</summary>
    Auto,

    /// <summary>The parsed data.</summary>
    Original,

    /// <summary>The optimized data.</summary>
    Optimized,

    /// <summary>As <see cref="Auto"/>: the name that /optimize has for it.</summary>
    Current,
}

/// <summary>A resume's data between JSON of a request or a row and the model.</summary>
internal static class ResumeData
{
    /// <summary>The resume that a client sends, under the id that the server knows it by.</summary>
    public static Result<Resume> Read(JsonElement data, Guid id) =>
        ResumeJson.LooksLikeResume(data)
            ? ResumeJson.Read(data).Then<Resume>(resume => resume with { Id = id.ToString() })
            : ResumeDataProblems.NotAResume;

    /// <summary>The stored data that is asked for, as the model.</summary>
    public static Result<Resume> Read(StoredResume stored, DataSource source)
    {
        var json = source switch
        {
            DataSource.Original => stored.ParsedData,
            DataSource.Optimized => stored.OptimizedData,
            _ => stored.CurrentData,
        };
        if (json is null) return source == DataSource.Optimized ? ResumeDataProblems.NotOptimized : ResumeDataProblems.NoData;
        return Read(json, stored.Id) is { } resume ? resume : ResumeDataProblems.Unreadable;
    }

    /// <summary>
    /// Stored JSON as it is answered: with every list of the contract, or as it stands where an older system stored what the
    /// model cannot read.
    /// </summary>
    public static JsonElement? Answer(string? json, Guid id) => json is null ? null
        : Read(json, id) is { } resume ? JsonSerializer.SerializeToElement(resume, WireJson.Options)
        : JsonSerializer.Deserialize<JsonElement>(json);

    /// <summary>Stored JSON as the model, with the resume's id, which an older system may not have stored in it; null when it is none.</summary>
    private static Resume? Read(string json, Guid id)
    {
        var read = ResumeJson.Read(Encoding.UTF8.GetBytes(json));
        return read.Problem is null ? read.Value with { Id = read.Value.Id ?? id.ToString() } : null;
    }
}
