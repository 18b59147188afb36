using System.Globalization;
using System.Text;
using Tailor.Documents.Writing.Docx;
using Tailor.Documents.Writing.Printing;
using Tailor.Documents.Writing.Templates;
using Tailor.Resumes;
using Tailor.Resumes.Problems;

namespace Tailor.Documents.Writing;

/// <summary>Writes a resume as a file. The same input gives the same bytes.</summary>
public static class ResumeWriter
{
    /// <summary>The templates there are; <c>classic</c> and <c>modern</c> among them.</summary>
    public static IReadOnlyList<TemplateInfo> Templates { get; } =
    [
        .. TemplateCatalogue.All.Select(template =>
            new TemplateInfo(template.Id, template.Name, template.Description, TemplatePreview.DataUri(template))),
    ];

    /// <summary>The file, or a problem when the template is unknown.</summary>
    public static Result<RenderedFile> Write(Resume resume, ExportFormat format, ExportOptions options)
    {
        if (TemplateCatalogue.All.FirstOrDefault(template => template.Id == options.Template) is not { } template)
        {
            return ExportProblems.UnknownTemplate;
        }

        var labels = Labels.English;
        return format switch
        {
            ExportFormat.Json => File(resume, labels, "json", "application/json", Encoding.UTF8.GetBytes(ResumeJson.Write(resume)), []),
            ExportFormat.Docx => Print(resume, labels, template, options.Paper),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Not a format."),
        };
    }

    private static RenderedFile Print(Resume resume, Labels labels, Template template, Paper paper)
    {
        var clean = new TextCleaner();
        var printable = ResumePrinter.Print(resume, labels, clean);
        var paragraphs = Composer.Compose(printable, template);
        var title = printable.Name.Length > 0 ? $"{printable.Name} - {labels.Resume}" : labels.Resume;
        var properties = new DocumentProperties(title, printable.Name, labels.Language);
        var bytes = DocxWriter.Write(paragraphs, template, PaperSize.Of(paper), properties);
        return File(
            resume, labels, "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", bytes, Warnings(clean));
    }

    private static RenderedFile File(
        Resume resume, Labels labels, string extension, string mediaType, byte[] bytes, IReadOnlyList<string> warnings) =>
        new(ResumeFileName.Of(resume.PersonalInfo.Name, labels.Resume, extension), mediaType, bytes, warnings);

    private static string[] Warnings(TextCleaner clean) => clean.Removed == 0
        ? []
        : [string.Create(CultureInfo.InvariantCulture, $"Control characters, which no page can show, were left out: {clean.Removed}.")];
}
