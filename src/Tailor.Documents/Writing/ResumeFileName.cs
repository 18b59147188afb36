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
        var safe = string.Concat(person.EnumerateRunes().Select(rune => IsSafe(rune) ? rune.ToString() : " "));
        var name = Spaces().Replace(Shorten(safe.Normalize(NormalizationForm.FormC)), " ").TrimStart(' ', '.', '-', '~').TrimEnd(' ', '.');
        if (!name.Any(char.IsLetterOrDigit))
        {
            return $"{label}.{extension}";
        }

        var guard = Reserved().IsMatch(name) ? "_" : "";
        return $"{guard}{name} - {label}.{extension}";
    }

    /// <summary>
    /// Neither what Windows forbids nor what is unseen or turns text around; joiners stay, as Persian and Hindi names need them.
    /// Halves of surrogate pairs come as U+FFFD.
    /// </summary>
    private static bool IsSafe(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
        UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate => false,
        UnicodeCategory.Format => rune.Value is 0x200C or 0x200D,
        _ => rune.Value != 0xFFFD && !(rune.IsAscii && """\/:*?"<>|""".Contains((char)rune.Value, StringComparison.Ordinal)),
    };

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

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    /// <summary>Device names of Windows, also in front of a dot.</summary>
    [GeneratedRegex(@"^(CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³])\s*(\.|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reserved();
}
