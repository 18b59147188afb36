using System.Diagnostics;

namespace Tailor.Pdf.Tests;

/// <summary>Programs that read PDF files, as judges from outside. A test skips, and says so, where its judge is not installed.</summary>
internal static class PdfTool
{
    /// <summary>The text as poppler reads it.</summary>
    public static string Text(PdfFile file, params string[] options) =>
        Run("pdftotext", "poppler-utils", file, path => [.. options, "-enc", "UTF-8", path, "-"]);

    /// <summary>The words of the text as poppler reads it.</summary>
    public static string[] Words(PdfFile file) => Text(file).Split([' ', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What poppler says about the file.</summary>
    public static string Info(PdfFile file) => Run("pdfinfo", "poppler-utils", file, path => [path]);

    /// <summary>The tree of tags, each text below its tag, as poppler reads it.</summary>
    public static string Structure(PdfFile file) => Run("pdfinfo", "poppler-utils", file, path => ["-struct-text", path]);

    /// <summary>The file's objects without compression, as qpdf writes them.</summary>
    public static string Objects(PdfFile file) => Run("qpdf", "qpdf", file, path => ["--qdf", "--object-streams=disable", path, "-"]);

    /// <summary>A file that travels inside the document, each byte a character.</summary>
    public static string Attachment(PdfFile file, string name) => Run("qpdf", "qpdf", file, path => [path, "--show-attachment=" + name]);

    /// <summary>The first page as a portable pixmap of 72 dots an inch.</summary>
    public static byte[] Pixels(PdfFile file) => System.Text.Encoding.Latin1.GetBytes(Run("pdftoppm", "poppler-utils", file, path => ["-r", "72", "-f", "1", "-singlefile", path]));

    /// <summary>What poppler says about the file's fonts.</summary>
    public static string Fonts(PdfFile file) => Run("pdffonts", "poppler-utils", file, path => [path]);

    /// <summary>qpdf's verdict; it ends with an error, and so does the test, when there is anything to complain about.</summary>
    public static string Check(PdfFile file) => Run("qpdf", "qpdf", file, path => ["--check", path]);

    private static string Run(string program, string package, PdfFile file, Func<string, string[]> arguments)
    {
        var folders = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator);
        var isThere = folders.Any(folder => File.Exists(Path.Combine(folder, program)));
        Assert.SkipUnless(isThere, $"{program} is not installed (Debian's package {package}): nothing to judge the file by.");
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, file.Bytes);
            var start = new ProcessStartInfo(program, arguments(path))
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = program is "pdftoppm" or "qpdf" ? System.Text.Encoding.Latin1 : null,
            };
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0 && errors.Result.Length == 0, $"{program}: {errors.Result}");
            return output;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
