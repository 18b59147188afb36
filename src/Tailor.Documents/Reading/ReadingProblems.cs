using System.Globalization;
using Tailor.Resumes.Problems;

namespace Tailor.Documents.Reading;

/// <summary>What can be wrong with a document that is to be read.</summary>
public static class ReadingProblems
{
    /// <summary>It has no bytes, or only blanks.</summary>
    public static Problem Empty { get; } = new(
        ProblemKind.Invalid, "document.empty", "The file is empty",
        "There is no text in this file. Check that you chose the right one, and upload it again.");

    /// <summary>It has more bytes than <see cref="ResumeReader.MaxFileBytes"/>.</summary>
    public static Problem TooLarge { get; } = new(
        ProblemKind.TooLarge, "document.too-large", "The file is too large",
        Format($"A document may have {ResumeReader.MaxFileBytes / (1024 * 1024)} MB at most. Remove or shrink its pictures, or save it as DOCX or plain text, and upload it again."));

    /// <summary>It has more than <see cref="ReadBudget.MaxPages"/> pages.</summary>
    public static Problem TooManyPages { get; } = new(
        ProblemKind.TooLarge, "document.too-many-pages", "The document has too many pages",
        Format($"A document may have {ReadBudget.MaxPages} pages at most. Save the pages that are the resume as a file of their own, and upload that."));

    /// <summary>It has more than <see cref="ReadBudget.MaxCharacters"/> characters.</summary>
    public static Problem TooMuchText { get; } = new(
        ProblemKind.TooLarge, "document.too-much-text", "The document holds too much text for a resume",
        Format($"A document may have {ReadBudget.MaxCharacters:N0} characters of text at most. Save the part that is the resume as a file of its own, and upload that."));

    /// <summary>It is none of the formats that are read.</summary>
    /// <param name="what">What it seems to be, as the start of a sentence.</param>
    /// <param name="advice">How to get to a format that is read.</param>
    public static Problem UnsupportedType(string what, string advice) => new(
        ProblemKind.Unsupported, "document.unsupported-type", "This type of file is not read",
        $"{what} PDF, DOCX, ODT, RTF, HTML, Markdown, plain text, pictures, JSON Resume, RenderCV, Europass XML and LinkedIn exports are read, whatever the file is called. {advice}");

    /// <summary>It is a known format that is not read.</summary>
    /// <param name="what">The format, with its article.</param>
    /// <param name="savedAs">The format to save it as.</param>
    internal static Problem Unread(string what, string savedAs) =>
        UnsupportedType($"This is {what}.", $"Open it where it was written and save it as {savedAs}.");

    /// <summary>It asks for a password.</summary>
    public static Problem Encrypted { get; } = new(
        ProblemKind.Unreadable, "document.encrypted", "The document is protected with a password",
        "It opens only with a password. Save a copy without one (print it to PDF, or remove the protection where you wrote it), and upload that.");

    /// <summary>It is whole, but there is no text in it: a scan, or text drawn as shapes.</summary>
    public static Problem NoText { get; } = new(
        ProblemKind.Unreadable, "document.no-text", "The document holds no text",
        "No text was found in it, neither written nor in its pictures. Check that you chose the right file, or upload the document that it was printed from.");

    /// <summary>It cannot be opened.</summary>
    public static Problem Damaged { get; } = new(
        ProblemKind.Unreadable, "document.damaged", "The document is damaged",
        "It seems to be incomplete or damaged. Open it where it was written, save it again, and upload the new file.");

    /// <summary>Reading took longer than <see cref="ReadBudget.TimeLimit"/>.</summary>
    public static Problem TooSlow { get; } = new(
        ProblemKind.Unreadable, "document.too-slow", "Reading the document takes too long",
        Format($"It could not be read within {ReadBudget.TimeLimit.TotalSeconds} seconds. Save it in a simpler form (DOCX or plain text), and upload that."));

    /// <summary>It unpacks to more than <see cref="ReadBudget.MaxInflatedBytes"/>, or takes more memory than it may.</summary>
    public static Problem TooComplex { get; } = new(
        ProblemKind.Unreadable, "document.too-complex", "The document takes too much memory",
        "Unpacked, it is far larger or deeper nested than a resume is. Save it in a simpler form (without pictures, or as plain text), and upload that.");

    /// <summary>As many documents are being read as may be at once, and none ended in time.</summary>
    public static Problem Busy { get; } = new(
        ProblemKind.Unavailable, "document.busy", "Too many documents are being read",
        "Other documents are still being read. Try again in a few seconds.");

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
