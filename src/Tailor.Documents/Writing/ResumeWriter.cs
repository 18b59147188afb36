using System.Globalization;
using System.Text;
using Tailor.Documents.Exchange;
using Tailor.Documents.Exchange.JsonResume;
using Tailor.Documents.Exchange.RenderCv;
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

    private static readonly Lazy<IReadOnlyList<TemplateInfo>> Listed = new(() =>
    [
        .. TemplateCatalogue.All.Select(template =>
            new TemplateInfo(template.Id, template.Name, template.Description, TemplatePreview.DataUri(template))),
    ]);

    /// <summary>The templates there are; <c>classic</c> and <c>modern</c> among them.</summary>
    public static IReadOnlyList<TemplateInfo> Templates => Listed.Value;

    /// <summary>What <see cref="ExportOptions.Hide"/> can name: the sections' keys, and fields.</summary>
    public static IReadOnlyList<string> HideableFields => Hiding.Keys;

    /// <summary>The file, or a problem of <see cref="ExportProblems"/>.</summary>
    public static Result<RenderedFile> Write(Resume resume, ExportFormat format, ExportOptions options)
    {
        if (TemplateCatalogue.All.FirstOrDefault(template => template.Id == options.Template) is not { } template)
        {
            return ExportProblems.UnknownTemplate;
        }
        if (Labels.Of(options.Language ?? ResumeLanguage.Of(resume)) is not { } words)
        {
            return ExportProblems.UnknownLanguage;
        }
        var labels = words with { Titles = options.Titles ?? words.Titles, DateFormat = options.DateFormat };
        return format switch
        {
            ExportFormat.Json => File(ResumeJson.Write(resume), "json", "application/json"),
            ExportFormat.JsonResume => File(JsonResumeFormat.Export(resume).ToJsonString(ResumeJson.Options), "json", "application/json"),
            ExportFormat.RenderCv => File(YamlWriter.Write(RenderCvFormat.Export(resume)), "yaml", "application/yaml"),
            _ => TemplateStyler.Apply(template, options).Then(styled => Print(Shown(resume, options), format, labels, labels.HasItalics ? styled : TemplateStyler.Upright(styled), options)),
        };

        RenderedFile File(string text, string extension, string mediaType) =>
            new(FileName(resume, labels, extension), mediaType, Encoding.UTF8.GetBytes(text), []);
    }

    /// <summary>What of a resume an export shows: without what the options hide.</summary>
    internal static Resume Shown(Resume resume, ExportOptions options) => Hiding.Hide(resume, options.Hide ?? []);

    private static Result<RenderedFile> Print(Resume resume, ExportFormat format, Labels labels, Template template, ExportOptions options)
    {
        var clean = new TextCleaner();
        var warnings = new List<string>();
        var composition = Compose(resume, labels, template, options, clean, warnings);
        if (options.FitPages is { } pages && format is ExportFormat.Pdf or ExportFormat.Docx)
        {
            (composition, var note) = PageFit.Fit(composition, pages);
            warnings.AddRange(note is null ? [] : [note]);
        }
        if (clean.Removed > 0)
        {
            warnings.Add(string.Create(CultureInfo.InvariantCulture, $"Control characters, which no page can show, were left out: {clean.Removed}."));
        }
        var (extension, mediaType, bytes) = format switch
        {
            ExportFormat.Pdf => ("pdf", "application/pdf", Pdf(composition, warnings)),
            ExportFormat.Docx => ("docx", DocxMediaType, DocxWriter.Write(composition)),
            ExportFormat.Txt => ("txt", "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(PlainTextWriter.Write(composition))),
            ExportFormat.Md => ("md", "text/markdown; charset=utf-8", Encoding.UTF8.GetBytes(MarkdownWriter.Write(composition))),
            ExportFormat.Html => ("html", "text/html; charset=utf-8", Encoding.UTF8.GetBytes(HtmlWriter.Write(composition))),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Not a format."),
        };
        return new RenderedFile(FileName(resume, labels, extension), mediaType, bytes, warnings);
    }

    private static string FileName(Resume resume, Labels labels, string extension) =>
        ResumeFileName.Of(resume.PersonalInfo.Name, labels.Resume, extension);

    private static Composition Compose(
        Resume resume, Labels labels, Template template, ExportOptions options, TextCleaner clean, List<string> warnings)
    {
        var printable = ResumePrinter.Print(resume, labels, template.Sections, clean);
        var title = printable.Name.Length > 0 ? $"{printable.Name} - {labels.Resume}" : labels.Resume;
        Photo? photo = null;
        if (template.Photo is not null && resume.PersonalInfo.Photo is { Length: > 0 } data)
        {
            (photo, var warning) = PhotoReader.Read(data);
            warnings.AddRange(warning is null ? [] : [warning]);
        }
        return new(
            Composer.Compose(printable, template, labels.Language),
            template,
            PaperSize.Of(options.Paper),
            new DocumentProperties(title, printable.Name, labels.Language, labels.IsRightToLeft),
            photo,
            options.Data ? EmbeddedData.Of(resume) : (ReadOnlyMemory<byte>?)null);
    }

    private static byte[] Pdf(Composition composition, List<string> warnings)
    {
        var pdf = PdfWriter.Write(composition);
        warnings.AddRange(pdf.Warnings);
        return pdf.Bytes;
    }
}
