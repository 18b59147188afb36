using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Tailor.Documents.Exchange;
using Tailor.Documents.Exchange.LinkedIn;
using Tailor.Resumes.Problems;

namespace Tailor.Documents.Reading;

/// <summary>A file's format, and its decoded text if it is a format of text.</summary>
internal sealed record DetectedFormat(FileFormat Format, string Text = "");

/// <summary>Tells a file's format by its content; its name may say anything.</summary>
internal static partial class FormatDetector
{
    /// <summary>How far into a file the header of a PDF may stand (as Acrobat reads them: ISO 32000-1, 7.5.2).</summary>
    private const int PdfHeaderWithin = 1024;

    /// <summary>No media type of an OpenDocument file is longer, in bytes.</summary>
    private const int LongestMediaType = 80;

    private static readonly Problem Program = ReadingProblems.UnsupportedType("This is a program.", "Upload the resume itself.");

    private static readonly Problem Archive = ReadingProblems.UnsupportedType("This is an archive.", "Unpack it and upload the resume itself.");

    private static readonly Problem Unknown = ReadingProblems.UnsupportedType(
        "This is neither a known kind of document nor text.", "Open it where it was written and save it as PDF or DOCX.");

    /// <summary>Formats whose files are text themselves, by how they start.</summary>
    private static readonly (string Start, Problem Problem)[] Markup =
    [
        ("%!PS", ReadingProblems.Unread("a PostScript file", "PDF")),
        ("MIME-Version:", ReadingProblems.Unread("an e-mail or a web archive (MHTML)", "DOCX or PDF")),
    ];

    /// <summary>Formats that are not text, by their first bytes.</summary>
    private static readonly (byte[] Signature, Problem Problem)[] Binary =
    [
        ([.. "RIFF"u8], ReadingProblems.Unread("sound or video", "PDF")),
        ([.. "MZ"u8], Program),
        ([0x7F, .. "ELF"u8], Program),
        ([0xCF, 0xFA, 0xED, 0xFE], Program),
        ([0x1F, 0x8B], Archive),
        ([.. "7z"u8, 0xBC, 0xAF], Archive),
        ([.. "Rar!"u8], Archive),
        ([.. "BZh"u8], Archive),
    ];

    /// <summary>Pictures, by their first bytes.</summary>
    private static readonly (byte[] Signature, FileFormat Format)[] Pictures =
    [
        ([0x89, .. "PNG"u8], FileFormat.Png),
        ([0xFF, 0xD8, 0xFF], FileFormat.Jpeg),
        ([.. "GIF8"u8], FileFormat.Gif),
        ([.. "BM"u8], FileFormat.Bmp),
        ([.. "II*\0"u8], FileFormat.Tiff),
        ([.. "MM\0*"u8], FileFormat.Tiff),
    ];

    /// <summary>The format that the bytes are in, or why they are not read.</summary>
    public static Result<DetectedFormat> Detect(ReadOnlyMemory<byte> bytes)
    {
        var content = bytes.Span;
        if (content[..Math.Min(content.Length, PdfHeaderWithin)].IndexOf("%PDF-"u8) >= 0)
            return new DetectedFormat(FileFormat.Pdf);
        if (content.StartsWith("PK\u0003\u0004"u8))
            return DetectZip(bytes);
        if (content.StartsWith("{\\rtf"u8))
            return new DetectedFormat(FileFormat.Rtf);
        if (content.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
            return CompoundFile.Problem(content);
        if (content.StartsWith("RIFF"u8) && content.Length > 12 && content[8..].StartsWith("WEBP"u8))
            return new DetectedFormat(FileFormat.WebP);
        foreach (var (signature, format) in Pictures)
        {
            if (content.StartsWith(signature) && content.Contains((byte)0))
                return new DetectedFormat(format);
        }
        foreach (var (signature, problem) in Binary)
        {
            if (content.StartsWith(signature) && content.Contains((byte)0))
                return problem;
        }
        return EncodingDetector.Decode(content) is { } text ? DetectText(text) : Unknown;
    }

    private static Result<DetectedFormat> DetectText(string text)
    {
        var start = text.AsSpan().TrimStart();
        if (start.IsEmpty)
            return ReadingProblems.Empty;
        if (DataSyntax.Of(text) is { } data)
            return new DetectedFormat(data, text);
        foreach (var (markup, problem) in Markup)
        {
            if (start.StartsWith(markup, StringComparison.OrdinalIgnoreCase))
                return problem;
        }
        if (FlatOdtStart.IsMatch(text))
            return new DetectedFormat(FileFormat.FlatOdt, text);
        if (HtmlSyntax.IsIn(text))
            return new DetectedFormat(FileFormat.Html, text);
        return new DetectedFormat(MarkdownSyntax.IsIn(text) ? FileFormat.Markdown : FileFormat.PlainText, text);
    }

    private static Result<DetectedFormat> DetectZip(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var zip = ZipBytes.Open(bytes);
            if (zip.GetEntry("mimetype") is { } type && zip.GetEntry("content.xml") is not null)
                return DetectOpenDocument(type);
            return DetectPackage(zip.Entries.Select(e => e.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase));
        }
        catch (InvalidDataException)
        {
            // The directory at the end is lost. The first entries still tell a document from any other archive.
            return bytes.Span.IndexOf("[Content_Types].xml"u8) >= 0 || bytes.Span.IndexOf("content.xml"u8) >= 0 || bytes.Span.IndexOf("word/"u8) >= 0 ? ReadingProblems.Damaged : Archive;
        }
    }

    /// <summary>OpenDocument files state their type in their first entry (OpenDocument 1.3, part 2, 3.3).</summary>
    private static Result<DetectedFormat> DetectOpenDocument(ZipArchiveEntry entry)
    {
        Span<byte> start = stackalloc byte[LongestMediaType];
        using var content = entry.Open();
        var type = Encoding.ASCII.GetString(start[..content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)]);
        if (type.Contains("opendocument.text", StringComparison.Ordinal))
            return new DetectedFormat(FileFormat.Odt);
        if (type.Contains("opendocument.spreadsheet", StringComparison.Ordinal))
            return ReadingProblems.Unread("a spreadsheet", "PDF");
        return type.Contains("opendocument.presentation", StringComparison.Ordinal) ? ReadingProblems.Unread("a presentation", "PDF") : Archive;
    }

    private static Result<DetectedFormat> DetectPackage(HashSet<string> names)
    {
        if (names.Any(n => n.StartsWith("word/document", StringComparison.OrdinalIgnoreCase)))
            return new DetectedFormat(FileFormat.Docx);
        if (LinkedInReader.IsIn(names))
            return new DetectedFormat(FileFormat.LinkedIn);
        if (names.Any(n => n.StartsWith("xl/", StringComparison.Ordinal)))
            return ReadingProblems.Unread("a spreadsheet", "PDF");
        if (names.Any(n => n.StartsWith("ppt/", StringComparison.Ordinal)))
            return ReadingProblems.Unread("a presentation", "PDF");
        if (names.Any(n => n.EndsWith(".iwa", StringComparison.Ordinal)))
            return ReadingProblems.Unread("a Pages document", "DOCX or PDF");
        return Archive;
    }

    [GeneratedRegex(@"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?s:.{0,2000}?)-->\s*)?<office:document\s", RegexOptions.CultureInvariant)]
    private static partial Regex FlatOdtStart { get; }
}
