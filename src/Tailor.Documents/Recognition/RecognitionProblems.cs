using System.Globalization;
using Tailor.Resumes.Problems;

namespace Tailor.Documents.Recognition;

/// <summary>What can be wrong with a picture whose text is to be recognized.</summary>
public static class RecognitionProblems
{
    /// <summary>There is nothing but pictures, and Tesseract is not there.</summary>
    public static Problem NotInstalled { get; } = new(
        ProblemKind.Unreadable, "document.recognition-not-installed", "Pictures cannot be read here",
        "This is a picture or a scan. Reading it needs the program Tesseract: install it (Debian and Ubuntu: apt install tesseract-ocr, and for a language other than English its package, such as tesseract-ocr-deu), or upload the document that it was made from.");

    /// <summary>There is nothing but pictures that have to be drawn, and Poppler is not there.</summary>
    public static Problem NoRenderer { get; } = new(
        ProblemKind.Unreadable, "document.renderer-not-installed", "These scanned pages cannot be read here",
        "The pages are pictures in a form that needs the program pdftoppm: install it (Debian and Ubuntu: apt install poppler-utils), or upload the pages as PNG or JPEG.");

    /// <summary>There is nothing but pictures, and reading them is switched off.</summary>
    public static Problem Off { get; } = new(
        ProblemKind.Unreadable, "document.recognition-off", "Pictures are not read here",
        "This is a picture or a scan, and reading them is switched off here. Upload the document that it was made from, or run text recognition (OCR) on it first.");

    /// <summary>Tesseract lacks a language that the settings name, or has none.</summary>
    public static Problem NoLanguage { get; } = new(
        ProblemKind.Unreadable, "document.recognition-language-missing", "A language for reading pictures is missing",
        "Tesseract is installed without the language that it should read. Install its package (Debian and Ubuntu: apt install tesseract-ocr-eng, tesseract-ocr-deu and so on), or correct the setting Tailor__Ocr__Languages.");

    /// <summary>It has more than <see cref="PictureSize.MaxPixels"/>.</summary>
    public static Problem TooManyPixels { get; } = new(
        ProblemKind.TooLarge, "document.picture-too-large", "The picture has too many pixels",
        Format($"A picture may have {PictureSize.MaxPixels / 1_000_000} million pixels and {PictureSize.MaxSide:N0} on a side at most. Save it smaller: 300 dots an inch are enough to read it."));

    /// <summary>No page could be read within <see cref="ScanReader.TimeLimit"/>.</summary>
    public static Problem TooSlow { get; } = new(
        ProblemKind.Unreadable, "document.recognition-too-slow", "Reading the picture takes too long",
        Format($"No page of it could be read within {ScanReader.TimeLimit.TotalSeconds} seconds. Try again, save it smaller (300 dots an inch are enough), or upload the document that it was made from."));

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
