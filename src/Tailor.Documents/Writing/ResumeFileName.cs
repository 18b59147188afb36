using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Tailor.Documents.Writing;

/// <summary>Names of files, made of a person's name, that every file system takes.</summary>
internal static partial class ResumeFileName
{
    /// <summary>Bytes of UTF-8 for the person's name: with what follows well under the 255 of most file systems.</summary>
    private const int MaxNameBytes = 180;

    /// <summary><c>Ada Lovelace - Resume.pdf</c>; <c>Resume.pdf</c> when nothing of the name is left.</summary>
    /// <param name="person">The person's name, of any content.</param>
    /// <param name="label">What the document is called.</param>
    /// <param name="extension">The extension without its dot.</param>
    public static string Of(string person, string label, string extension)
    {
        var name = Shorten(Unsafe().Replace(WellFormed(person).Normalize(NormalizationForm.FormC), " "));
        name = Spaces().Replace(name, " ").TrimStart(' ', '.', '-', '~').TrimEnd(' ', '.');
        if (!name.Any(char.IsLetterOrDigit))
        {
            return $"{label}.{extension}";
        }

        var guard = Reserved().IsMatch(name) ? "_" : "";
        return $"{guard}{name} - {label}.{extension}";
    }

    /// <summary>Halves of surrogate pairs become U+FFFD, so that the text can be normalized and encoded.</summary>
    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes());

    private static string Shorten(string name)
    {
        var bytes = 0;
        var length = 0;
        while (length < name.Length)
        {
            var element = StringInfo.GetNextTextElementLength(name, length);
            bytes += Encoding.UTF8.GetByteCount(name.AsSpan(length, element));
            if (bytes > MaxNameBytes)
            {
                break;
            }

            length += element;
        }

        return name[..length];
    }

    /// <summary>What Windows forbids, controls, and format characters that turn or hide text; joiners stay, as Persian and Hindi names need them.</summary>
    [GeneratedRegex("""[\\/:*?"<>|\p{Cc}\p{Zl}\p{Zp}\p{Cn}\p{Co}\uFFFD]|(?![\u200C\u200D])\p{Cf}""")]
    private static partial Regex Unsafe();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    /// <summary>Device names of Windows, also in front of a dot.</summary>
    [GeneratedRegex(@"^(CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³])\s*(\.|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reserved();
}
