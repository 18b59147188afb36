using System.Diagnostics;
using Tailor.Documents.Writing;
using Tailor.Resumes;
using UglyToad.PdfPig;

namespace Tailor.Documents.Tests.Writing;

/// <summary>Word files, as LibreOffice opens them.</summary>
public sealed class LibreOfficeTests
{
    /// <summary>LibreOffice starts in seconds; a machine that is busy with other tests takes longer.</summary>
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(3);

    private static readonly Dictionary<string, Resume> People = new()
    {
        ["full"] = SampleResumes.Full,
        ["minimal"] = SampleResumes.Minimal,
        ["ar"] = LanguageResumes.All["ar"],
        ["zh"] = LanguageResumes.All["zh"],
    };

    [Fact]
    public async Task Pages_OfEveryTemplate_AreThoseOfThePdf_GiveOrTakeOne()
    {
        var soffice = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);
        Assert.SkipUnless(soffice is not null, "LibreOffice (soffice; Debian's package libreoffice-writer-nogui) is not installed: nothing to open Word files with.");
        var folder = Directory.CreateTempSubdirectory("tailor-libreoffice-");
        try
        {
            var cases = People.SelectMany(person => ResumeWriter.Templates.Select(template => (Name: $"{person.Key}-{template.Id}", person.Value, template.Id))).ToList();
            foreach (var (name, resume, template) in cases)
            {
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, name + ".docx"), Write(resume, ExportFormat.Docx, template), TestContext.Current.CancellationToken);
            }
            await ConvertAsync(soffice, folder.FullName);
            Assert.All(cases, item =>
            {
                var expected = Pages(Write(item.Value, ExportFormat.Pdf, item.Id));
                var found = Pages(File.ReadAllBytes(Path.Combine(folder.FullName, item.Name + ".pdf")));
                Assert.True(Math.Abs(expected - found) <= 1, $"{item.Name}: {found} pages, the PDF has {expected}");
            });
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task ConvertAsync(string soffice, string folder)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeLimit);
        string[] arguments = [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, .. Directory.GetFiles(folder, "*.docx")];
        using var process = Process.Start(new ProcessStartInfo(soffice, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
        Assert.True(process.ExitCode == 0, $"{await output} {await errors}");
    }

    private static byte[] Write(Resume resume, ExportFormat format, string template) => ResumeWriter.Write(resume, format, new(template)).Value.Bytes;

    private static int Pages(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return document.NumberOfPages;
    }
}
