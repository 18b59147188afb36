using System.Globalization;
using System.Text;
using Tailor.Resumes.Problems;

namespace Tailor.Documents.Recognition;

/// <summary>Tesseract as it is installed.</summary>
/// <param name="program">Its name or path.</param>
/// <param name="languages">The languages that it is to read, joined by plus signs.</param>
internal sealed class Tesseract(string program, string languages)
{
    /// <summary>The most languages that are tried for each word: each takes about as long as the first.</summary>
    private const int MaxLanguages = 4;

    /// <summary>Installed files that are no languages: orientation and script detection, and equations.</summary>
    private static readonly string[] NoLanguages = ["osd", "equ"];

    /// <summary>The installed program with its languages, or a problem of <see cref="RecognitionProblems"/>.</summary>
    public static async Task<Result<Tesseract>> FindAsync(TextRecognition recognition, CancellationToken cancellation)
    {
        if (recognition.Program is not { } program)
            return RecognitionProblems.Off;
        var listing = await ProgramRun.OfAsync(program, ["--list-langs"], default, cancellation);
        if (listing.End == ProgramEnd.Absent)
            return RecognitionProblems.NotInstalled;
        // The first line is a heading with the folder's path.
        var installed = Encoding.UTF8.GetString(listing.Output.Span).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();
        var languages = recognition.Languages.Count > 0
            ? recognition.Languages
            : [.. installed.Where(l => !NoLanguages.Contains(l) && !l.Contains('/', StringComparison.Ordinal)).OrderBy(l => l != "eng").ThenBy(l => l, StringComparer.Ordinal).Take(MaxLanguages)];
        return languages.Count == 0 || languages.Except(installed, StringComparer.Ordinal).Any()
            ? RecognitionProblems.NoLanguage
            : new Tesseract(program, string.Join('+', languages));
    }

    /// <summary>The text of a picture, or null when it cannot be read.</summary>
    /// <param name="picture">A picture's file.</param>
    /// <param name="frame">Which page of a TIFF, from 1; null for a file of one picture.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<HocrPage?> ReadAsync(ReadOnlyMemory<byte> picture, int? frame, CancellationToken cancellation)
    {
        string[] page = frame is { } number ? ["-c", "tessedit_page_number=" + (number - 1).ToString(CultureInfo.InvariantCulture)] : [];
        var run = await ProgramRun.OfAsync(program, ["stdin", "stdout", "-l", languages, .. page, "hocr"], picture, cancellation);
        return run.End == ProgramEnd.Done ? Hocr.Read(run.Output) : null;
    }
}
