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

    /// <summary>A grey TIFF that shows the same pixels on each of its pages.</summary>
    public static byte[] TiffOf(int pages, PictureSize size, byte[] pixels)
    {
        const uint Header = 8;
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        (ushort Tag, uint Value)[] entries =
        [
            (256, (uint)size.Width), (257, (uint)size.Height), (258, 8), (259, 1), (262, 1), (273, Header), (277, 1), (278, (uint)size.Height), (279, (uint)pixels.Length),
        ];
        var directory = Header + (uint)pixels.Length;
        writer.Write([.. "II*\0"u8]);
        writer.Write(directory);
        writer.Write(pixels);
        for (var page = 1; page <= pages; page++)
        {
            directory += (uint)(2 + (12 * entries.Length) + 4);
            writer.Write((ushort)entries.Length);
            foreach (var (tag, value) in entries)
            {
                writer.Write(tag);
                writer.Write((ushort)4);
                writer.Write(1u);
                writer.Write(value);
            }
            writer.Write(page < pages ? directory : 0);
        }
        return file.ToArray();
    }

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
