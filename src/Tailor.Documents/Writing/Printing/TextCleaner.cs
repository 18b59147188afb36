using System.Globalization;
using System.Text;

namespace Tailor.Documents.Writing.Printing;

/// <summary>
/// Makes text that a page can hold of text from anywhere. White space runs become one space; control characters, halves of
/// surrogate pairs and noncharacters, which neither XML nor a page can hold, are left out and counted. Letters are composed
/// (NFC), ligature characters spelled out, and unseen marks for line breaks dropped, so that programs find "office" however it
/// was typed.
/// </summary>
internal sealed class TextCleaner
{
    /// <summary>The Latin ligatures of Unicode's Alphabetic Presentation Forms.</summary>
    private static readonly Dictionary<int, string> Ligatures = new()
    {
        [0xFB00] = "ff",
        [0xFB01] = "fi",
        [0xFB02] = "fl",
        [0xFB03] = "ffi",
        [0xFB04] = "ffl",
        [0xFB05] = "st",
        [0xFB06] = "st",
    };

    /// <summary>How many characters were left out so far.</summary>
    public int Removed { get; private set; }

    /// <summary>The text on one line; empty when there is none, also when an earlier program wrote "None" or "null" for nothing.</summary>
    public string Line(string? text)
    {
        if (text is null or "" or "None" or "null")
        {
            return "";
        }

        return IsClean(text) ? text : Clean(text);
    }

    /// <summary>The paragraphs of a text: its lines that are not blank.</summary>
    public IEnumerable<string> Paragraphs(string? text) => Lines((text ?? "").Split('\n'));

    /// <summary>The texts that are not blank, each on one line.</summary>
    public IEnumerable<string> Lines(IEnumerable<string?> texts) => texts.Select(Line).Where(line => line.Length > 0);

    private static bool IsClean(string text)
    {
        var previous = ' ';
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' || (c == ' ' && previous == ' '))
            {
                return false;
            }

            previous = c;
        }

        return previous != ' ';
    }

    private string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune))
            {
                Removed++;
                i++;
                continue;
            }

            i += rune.Utf16SequenceLength;
            if (IsBreakableSpace(rune))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (IsBreakMark(rune))
            {
                continue;
            }
            else if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control || IsNoncharacter(rune.Value))
            {
                Removed++;
            }
            else
            {
                clean.Append(Ligatures.GetValueOrDefault(rune.Value) ?? rune.ToString());
            }
        }

        return clean.ToString().Normalize(NormalizationForm.FormC).Trim();
    }

    private static bool IsBreakableSpace(Rune rune) => rune.Value is ' ' or '\t' or '\n' or '\v' or '\f' or '\r' or 0x85 or 0x2028 or 0x2029;

    /// <summary>Soft hyphen, zero-width space, word joiner, byte order mark.</summary>
    private static bool IsBreakMark(Rune rune) => rune.Value is 0xAD or 0x200B or 0x2060 or 0xFEFF;

    private static bool IsNoncharacter(int value) => (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF;
}
