using System.Globalization;
using System.Text;

namespace Tailor.Server.Features.Resumes;

/// <summary>Names that people give: of files, resumes and stages. Only ever shown, never used as a path.</summary>
internal static class ResumeLabel
{
    /// <summary>The most characters of a name: what file systems take, too.</summary>
    public const int MaxLength = 255;

    /// <summary>
    /// The last part of an uploaded file's name, without control and format characters (a right-to-left override can make
    /// an .exe look like a .pdf), at most <see cref="MaxLength"/> characters with its extension kept.
    /// </summary>
    public static string OfUpload(string? name)
    {
        var last = (name ?? "").Split('/', '\\')[^1];
        var clean = new StringBuilder();
        foreach (var rune in last.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator) && rune != Rune.ReplacementChar)
            {
                clean.Append(rune);
            }
        }

        var text = clean.ToString().Trim();
        if (text.Trim('.').Length == 0) return "resume";
        if (text.Length <= MaxLength) return text;
        var extension = Path.GetExtension(text);
        return extension.Length is > 0 and <= 10 ? string.Concat(Cut(text, MaxLength - extension.Length), extension) : Cut(text, MaxLength);
    }

    private static string Cut(string text, int length) => text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
