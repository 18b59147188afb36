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
    private const string DocxMediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

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
        return format is ExportFormat.Json
            ? new RenderedFile(FileName(resume, labels, "json"), "application/json", Encoding.UTF8.GetBytes(ResumeJson.Write(resume)), [])
            : Print(resume, format, labels, template, PaperSize.Of(options.Paper));
    }

    private static RenderedFile Print(Resume resume, ExportFormat format, Labels labels, Template template, PaperSize paper)
    {
        var clean = new TextCleaner();
        var printable = ResumePrinter.Print(resume, labels, clean);
        var paragraphs = Composer.Compose(printable, template);
        var title = printable.Name.Length > 0 ? $"{printable.Name} - {labels.Resume}" : labels.Resume;
        var properties = new DocumentProperties(title, printable.Name, labels.Language);
        switch (format)
        {
            case ExportFormat.Docx:
                var docx = DocxWriter.Write(paragraphs, template, paper, properties);
                return new(FileName(resume, labels, "docx"), DocxMediaType, docx, Warnings(clean));
            case ExportFormat.Pdf:
                var pdf = PdfWriter.Write(paragraphs, template, paper, properties);
                return new(FileName(resume, labels, "pdf"), "application/pdf", pdf.Bytes, [.. Warnings(clean), .. pdf.Warnings]);
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "Not a format.");
        }
    }

    private static string FileName(Resume resume, Labels labels, string extension) =>
        ResumeFileName.Of(resume.PersonalInfo.Name, labels.Resume, extension);

    private static string[] Warnings(TextCleaner clean) => clean.Removed == 0
        ? []
        : [string.Create(CultureInfo.InvariantCulture, $"Control characters, which no page can show, were left out: {clean.Removed}.")];
}
