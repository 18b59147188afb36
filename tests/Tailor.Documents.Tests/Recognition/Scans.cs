using System.Diagnostics;
using System.Globalization;
using System.Text;
using Tailor.Documents.Recognition;
using Tailor.Documents.Tests.Reading;

namespace Tailor.Documents.Tests.Recognition;

/// <summary>Scans of a committed resume, made with pdftoppm.</summary>
internal static class Scans
{
    private static readonly TextRecognition Installed = TextRecognition.Installed;

    /// <summary>Skips the test where the programs are absent.</summary>
    public static void RequirePrograms() =>
        Assert.SkipUnless(CanRun(Installed.Program!, "--version") && CanRun(Installed.PageRenderer, "-v"), "No tesseract or pdftoppm: eng/install.sh installs them.");

    /// <summary>The resume's first page as a picture.</summary>
    /// <param name="option">pdftoppm's option for the format.</param>
    public static byte[] Picture(string option)
    {
        var start = new ProcessStartInfo(Installed.PageRenderer, ["-f", "1", "-l", "1", "-r", "150", "-gray", option, Resume]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        using var picture = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(picture);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return picture.ToArray();
    }

    /// <summary>A page that shows a picture and nothing else.</summary>
    public static PdfFile PageOf(byte[] stream, PictureSize size, string filter) => PdfFile
        .WithContent(Placed, "", "/XObject<</X 10 0 R>>")
        .Stream(10, stream, ImageOf(size, filter));

    /// <summary>A page of text and a page that shows a picture.</summary>
    public static PdfFile PagesOf(string text, byte[] stream, PictureSize size, string filter) => PdfFile.Showing(text)
        .Entry(2, "<</Type/Pages/Kids[3 0 R 6 0 R]/Count 2>>")
        .Entry(6, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 7 0 R/Resources<</XObject<</X 10 0 R>>>>>>")
        .Stream(7, Encoding.ASCII.GetBytes(Placed))
        .Stream(10, stream, ImageOf(size, filter));

    private const string Placed = "q 595 0 0 842 0 0 cm /X Do Q";

    private static string Resume { get; } = Directory.GetDirectories(Corpus.Folder).Order(StringComparer.Ordinal).Select(f => Path.Combine(f, "source.pdf")).First();

    private static string ImageOf(PictureSize size, string filter) => string.Create(
        CultureInfo.InvariantCulture,
        $"/Type/XObject/Subtype/Image/Width {size.Width}/Height {size.Height}/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/{filter}");

    private static bool CanRun(string program, string argument)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, [argument]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
