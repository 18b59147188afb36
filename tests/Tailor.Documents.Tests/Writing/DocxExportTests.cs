using Tailor.Documents.Writing;

namespace Tailor.Documents.Tests.Writing;

public sealed class DocxExportTests
{
    [Theory, ClassData(typeof(ExportCases))]
    public void Docx_AnySampleTemplateAndPaper_IsValid(string sample, string template, Paper paper)
    {
        var file = ResumeWriter.Write(SampleResumes.All[sample], ExportFormat.Docx, new(template, paper)).Value;
        if (Environment.GetEnvironmentVariable("DUMP") is { } dir) { File.WriteAllBytes(Path.Combine(dir, $"{sample}-{template}-{paper}.docx"), file.Bytes); File.WriteAllBytes(Path.Combine(dir, $"{sample}-{template}-{paper}.pdf"), ResumeWriter.Write(SampleResumes.All[sample], ExportFormat.Pdf, new(template, paper)).Value.Bytes); }
        Assert.Empty(DocxText.Errors(file.Bytes));
    }
}
