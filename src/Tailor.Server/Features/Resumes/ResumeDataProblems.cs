using Tailor.Resumes.Problems;

namespace Tailor.Server.Features.Resumes;

/// <summary>What can be wrong with a resume or its data.</summary>
internal static class ResumeDataProblems
{
    /// <summary>What stands for the id of a resume is none.</summary>
    public static Problem InvalidId { get; } = new(
        ProblemKind.Invalid, "resume.invalid-id", "This is not the id of a resume",
        "The id of a resume is a UUID such as 0d9f0f3e-5a61-4c3e-9a53-0f1a6f2b7c11. Send the id that the server gave when the resume was added.");

    /// <summary>What was sent is not a resume.</summary>
    public static Problem NotAResume { get; } = new(
        ProblemKind.Invalid, "resume.not-a-resume", "This is not a resume",
        "A resume is a JSON object with at least one of its sections, such as personal_info. Send the whole resume as the upload's answer shows it.");

    /// <summary>An older system stored the upload without its data.</summary>
    public static Problem NoData { get; } = new(
        ProblemKind.Unreadable, "resume.no-data", "This resume has no data",
        "The document was stored, but nothing was read from it. Upload it again.");

    /// <summary>The optimized data is asked for, and there is none.</summary>
    public static Problem NotOptimized { get; } = new(
        ProblemKind.NotFound, "resume.not-optimized", "This resume has no optimized data",
        "Nothing was saved for this resume since it was read. Save an optimization first, or ask for the original.");

    /// <summary>The stored data is not of the model's shape.</summary>
    public static Problem Unreadable { get; } = new(
        ProblemKind.Unreadable, "resume.unreadable-data", "The resume's data cannot be read",
        "Its data was stored by another program in a shape that is not known here. Upload the document again, or save the data anew.");

    /// <summary>A resume without an uploaded file.</summary>
    public static Problem NoOriginal { get; } = new(
        ProblemKind.NotFound, "resume.no-original", "There is no uploaded file",
        "This resume was not uploaded as a file: it was typed, pasted or copied. Export it to get a file.");

    /// <summary>The upload has no file.</summary>
    public static Problem NoFile { get; } = new(
        ProblemKind.Invalid, "upload.no-file", "There is no file in the upload",
        "Send the document as multipart/form-data in the field \"file\".");

    /// <summary>The upload's <c>github_url</c> is no address.</summary>
    public static Problem InvalidGithubUrl { get; } = new(
        ProblemKind.Invalid, "upload.invalid-github-url", "The GitHub address is not valid",
        "Give the address of a profile, such as https://github.com/octocat, or leave it out.");

    /// <summary>A name or stage is too long.</summary>
    public static Problem LabelTooLong { get; } = new(
        ProblemKind.Invalid, "resume.label-too-long", "The name or stage is too long",
        $"A resume's name and its stage may have {ResumeLabel.MaxLength} characters at most. Shorten it.");
}
