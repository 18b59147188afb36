using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Tailor.Documents.Reading;
using Tailor.Documents.Recognition;
using Tailor.Resumes;
using Tailor.Resumes.Problems;
using Tailor.Server.Http;
using Tailor.Storage;

namespace Tailor.Server.Features.Resumes;

/// <summary>Reads an uploaded document and stores it: the row, the file and version 1 together, once all of it is known to be good.</summary>
internal static class UploadResume
{
    /// <summary>A name of 10,000 characters of any script fits.</summary>
    private const int MaxFieldHeaderBytes = 64 * 1024;

    private const int MaxGithubUrlLength = 200;

    internal sealed record Form(IFormFile File, string? GithubUrl, bool IgnoresData);

    public static async Task<Results<Ok<AddedResume>, ProblemResult>> HandleAsync(
        HttpRequest request, HttpResponse response, ResumeStore store, TextRecognition recognition, CancellationToken cancellation)
    {
        var form = await ReadFormAsync(request, cancellation);
        if (form.Problem is { } formProblem) return formProblem.ToHttp();
        var upload = form.Value.File;
        var githubUrl = form.Value.GithubUrl?.Trim() ?? "";
        if (githubUrl.Length > MaxGithubUrlLength || githubUrl.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)))
        {
            return ResumeDataProblems.InvalidGithubUrl.ToHttp();
        }

        if (upload.Length > ResumeReader.MaxFileBytes) return ReadingProblems.TooLarge.ToHttp();
        var bytes = new byte[upload.Length];
        await using (var content = upload.OpenReadStream()) await content.ReadExactlyAsync(bytes, cancellation);
        var file = new SourceFile(ResumeLabel.OfUpload(upload.FileName), bytes) { IgnoresData = form.Value.IgnoresData };
        var read = await ResumeReader.ReadAsync(file, recognition, cancellation);
        if (read.Problem is { } readingProblem) return readingProblem.ToHttp();

        var id = Guid.CreateVersion7();
        var resume = read.Value.Resume with { Id = id.ToString() };
        if (githubUrl.Length > 0 && resume.PersonalInfo.Github is null)
        {
            resume = resume with { PersonalInfo = resume.PersonalInfo with { Github = githubUrl } };
        }

        var stored = await store.AddAsync(
            new NewResume(id, file.Name, ResumeJson.Write(resume), bytes, read.Value.MediaType), cancellation);
        response.SetVersion(stored.Version);
        return TypedResults.Ok(new AddedResume(
            id, "success", "Resume parsed successfully", resume, stored.Filename, stored.Version, read.Value.Warnings));
    }

    private static async Task<Result<Form>> ReadFormAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (!request.HasFormContentType) return ResumeDataProblems.NoFile;
        var options = new FormOptions
        {
            MultipartHeadersLengthLimit = MaxFieldHeaderBytes,
            MultipartBodyLengthLimit = RequestLimits.UploadBytes,
            MemoryBufferThreshold = (int)RequestLimits.UploadBytes,
        };
        try
        {
            var form = await request.ReadFormAsync(options, cancellation);
            return form.Files.GetFile("file") is { } file ? new Form(file, form["github_url"], string.Equals(form["ignore_data"], "true", StringComparison.OrdinalIgnoreCase)) : ResumeDataProblems.NoFile;
        }
        catch (Exception e) when (e is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return HttpProblems.MalformedRequest;
        }
    }
}
