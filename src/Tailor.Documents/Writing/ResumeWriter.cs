using Tailor.Resumes;
using Tailor.Resumes.Problems;

namespace Tailor.Documents.Writing;

/// <summary>Writes a resume as a file. The same input gives the same bytes.</summary>
public static class ResumeWriter
{
    /// <summary>The templates there are; <c>classic</c> and <c>modern</c> among them.</summary>
    public static IReadOnlyList<TemplateInfo> Templates => throw new NotImplementedException();

    /// <summary>The file, or a problem when the template is unknown.</summary>
    public static Result<RenderedFile> Write(Resume resume, ExportFormat format, ExportOptions options) => throw new NotImplementedException();
}
