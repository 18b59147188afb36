using System.Runtime.Versioning;
using Tailor.Documents.Reading;
using Tailor.Documents.Recognition;
using Tailor.Documents.Tests.Reading;

namespace Tailor.Documents.Tests.Recognition;

public sealed class RecognitionTests
{
    private const string Written = "This page is written as text, which is longer than a stamp or a number of a page.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("-png", "image/png")]
    [InlineData("-jpeg", "image/jpeg")]
    public async Task Picture_OfAResume_IsRead(string option, string mediaType)
    {
        Scans.RequirePrograms();

        var read = await ReadAsync(Scans.Picture(option));

        Assert.Equal(mediaType, read.MediaType);
        AssertIsTheResume(read);
    }

    [Fact]
    public async Task Tiff_OfTwoPages_IsReadPageByPage()
    {
        Scans.RequirePrograms();
        var (size, pixels) = PixelsOf(Scans.Picture("-gray"));

        var read = await ReadAsync(Scans.TiffOf(2, size, pixels));

        Assert.Equal("image/tiff", read.MediaType);
        Assert.Equal([1, 2], read.Text!.Lines.Where(l => l.Text.Contains("Brambleworks", StringComparison.Ordinal)).Select(l => l.Page).Distinct().Order());
    }

    [Fact]
    public async Task Pdf_OfAJpeg_IsRead()
    {
        Scans.RequirePrograms();
        var jpeg = Scans.Picture("-jpeg");

        AssertIsTheResume(await ReadAsync(Scans.PageOf(jpeg, PictureSize.Of(jpeg, FileFormat.Jpeg)!.Value, "DCTDecode").ToBytes()));
    }

    [Fact]
    public async Task Pdf_OfPixels_IsDrawnAndRead()
    {
        Scans.RequirePrograms();
        var (size, pixels) = PixelsOf(Scans.Picture("-gray"));

        AssertIsTheResume(await ReadAsync(Scans.PageOf(PdfFile.Deflate(pixels), size, "FlateDecode").ToBytes()));
    }

    [Fact]
    public async Task Pdf_WithTextAndAScan_IsReadPageByPage()
    {
        Scans.RequirePrograms();
        var jpeg = Scans.Picture("-jpeg");

        var read = await ReadAsync(Scans.PagesOf(Written, jpeg, PictureSize.Of(jpeg, FileFormat.Jpeg)!.Value, "DCTDecode").ToBytes());

        Assert.Equal(Written, read.Text!.Lines[0].Text);
        Assert.Contains(read.Text.Lines, l => l.Page == 2 && l.Text.Contains("Tamsin", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Picture_WithoutTesseract_NamesThePackage()
    {
        var absent = TextRecognition.Installed with { Program = "/no/such/program" };

        var result = await ResumeReader.ReadAsync(new SourceFile("x", Blank), absent, Cancellation);

        Assert.Equal("document.recognition-not-installed", result.Problem?.Code);
        Assert.Contains("apt install tesseract-ocr", result.Problem!.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Picture_WhenReadingThemIsOff_IsRefused()
    {
        var result = await ResumeReader.ReadAsync(new SourceFile("x", Blank), TextRecognition.Off, Cancellation);

        Assert.Equal("document.recognition-off", result.Problem?.Code);
    }

    [Fact]
    public async Task Pdf_WithTextAndAScan_IsReadWithoutTesseractAndNamesThePage()
    {
        var absent = TextRecognition.Installed with { Program = "/no/such/program" };
        var pdf = Scans.PagesOf(Written, PdfFile.Deflate(new byte[64]), new PictureSize(8, 8), "FlateDecode").ToBytes();

        var read = (await ResumeReader.ReadAsync(new SourceFile("x", pdf), absent, Cancellation)).Value;

        Assert.Equal(Written, read.Text!.Lines[0].Text);
        Assert.Equal("Page 2 is a picture that was not read: Tesseract is not installed (apt install tesseract-ocr).", Assert.Single(read.Warnings));
    }

    [Fact]
    public async Task Picture_WithoutText_HoldsNone()
    {
        Scans.RequirePrograms();

        Assert.Equal("document.no-text", await Lines.CodeAsync(Blank));
    }

    [Fact]
    public async Task Picture_ThatIsDamaged_IsDamaged()
    {
        Scans.RequirePrograms();

        Assert.Equal("document.damaged", await Lines.CodeAsync([.. Blank[..30], .. new byte[100]]));
    }

    [Fact]
    public async Task Language_ThatIsNotInstalled_IsNamed()
    {
        Scans.RequirePrograms();
        var recognition = TextRecognition.Installed with { Languages = ["tlh"] };

        var result = await ResumeReader.ReadAsync(new SourceFile("x", Blank), recognition, Cancellation);

        Assert.Equal("document.recognition-language-missing", result.Problem?.Code);
    }

    [Fact]
    [SupportedOSPlatform("linux")]
    public async Task Program_ThatNeverEnds_IsKilledWhenTheTimeIsOver()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The double of the program is a shell script.");
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var program = Path.Combine(folder.FullName, "tesseract");
            var started = Path.Combine(folder.FullName, "started");
            await File.WriteAllTextAsync(program, $"#!/bin/sh\n[ \"$1\" = --list-langs ] && echo languages && echo eng && exit\ntouch {started}\nsleep 600\n", Cancellation);
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
            using var overdue = new CancellationTokenSource();
            var scan = Scan.OfPicture(Blank, FileFormat.Png).Value.Scan!;

            var reading = ScanReader.ReadAsync(scan, TextRecognition.Installed with { Program = program }, overdue.Token, Cancellation);
            while (!File.Exists(started) && !reading.IsCompleted)
                await Task.Yield();
            await overdue.CancelAsync();

            Assert.Equal("document.recognition-too-slow", (await reading).Problem?.Code);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A white picture of 64 by 64 pixels.</summary>
    private static byte[] Blank { get; } = Convert.FromHexString(
        "89504E470D0A1A0A0000000D494844520000004000000040010000000082124C73000000124944415478DA63F80F050CA38C5106E90C00E3D3FE1002DA6CE30000000049454E44AE426082");

    private static async Task<ReadResume> ReadAsync(byte[] file)
    {
        var result = await ResumeReader.ReadAsync(new SourceFile("scan", file), Cancellation);
        Assert.Null(result.Problem);
        return result.Value;
    }

    private static void AssertIsTheResume(ReadResume read)
    {
        Assert.Equal("Tamsin Okonjo-Reyes", read.Resume.PersonalInfo.Name);
        Assert.Equal("tamsin@okonjoreyes.example.com", read.Resume.PersonalInfo.Email);
        Assert.Contains(read.Resume.Experience, e => e.Title == "Staff Product Designer" && e.Company == "Brambleworks");
        Assert.Contains(read.Warnings, w => w.StartsWith("The text was recognized in a picture", StringComparison.Ordinal));
    }

    /// <summary>The pixels of a portable greymap: a header of magic, width, height and 255, each with a line or blank after it.</summary>
    private static (PictureSize Size, byte[] Pixels) PixelsOf(byte[] greymap)
    {
        var header = System.Text.Encoding.ASCII.GetString(greymap, 0, 40).Split((char[])[' ', '\n'], 5);
        var length = header.Take(4).Sum(p => p.Length + 1);
        return (new PictureSize(int.Parse(header[1], System.Globalization.CultureInfo.InvariantCulture), int.Parse(header[2], System.Globalization.CultureInfo.InvariantCulture)), greymap[length..]);
    }
}
