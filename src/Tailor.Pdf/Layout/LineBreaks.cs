using System.Text;

namespace Tailor.Pdf.Layout;

/// <summary>
/// Where a line may end. The cases of Unicode's line breaking algorithm (UAX #14) that resumes are full of: after spaces, dashes
/// between letters, slashes in addresses, and between Chinese and Japanese characters except around the punctuation that must not
/// start or end a line. Unlike there, not after a hyphen: programs that extract text take one at a line's end for hyphenation and
/// drop it (poppler reads "year-", "over" as "yearover").
/// </summary>
internal static class LineBreaks
{
    private const char ZeroWidthSpace = '\u200B';
    private const string NeverFirst = "、。，．：；？！）」』】〉》〕］｝’”…‥・ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ,.!?:;)]}%";
    private const string NeverLast = "（「『【〈《〔［｛‘“([{";

    /// <summary>Whether the line may end before the character at this place, which is neither the first nor the last.</summary>
    public static bool Before(string text, int at)
    {
        var (previous, next) = (text[at - 1], text[at]);
        if (IsSpace(next) || next == ZeroWidthSpace)
        {
            return false;
        }
        return previous switch
        {
            _ when IsSpace(previous) => !IsHyphen(LastInk(text, at)),
            ZeroWidthSpace => true,
            _ when IsHyphen(previous) => false,
            '\u2013' => at > 1 && char.IsLetterOrDigit(text[at - 2]) && char.IsLetter(next),
            '\u2014' => char.IsLetterOrDigit(next),
            '/' => at > 3 && IsWord(text.AsSpan(at - 4, 3)) && char.IsLetter(next),
            _ => BreaksAround(text, at, next) && !NeverFirst.Contains(next) && !NeverLast.Contains(previous),
        };
    }

    /// <summary>Whether the character is a space at which lines end: those that do not glue words together.</summary>
    public static bool IsSpace(char character) =>
        character is ' ' or '\u1680' or (>= '\u2000' and <= '\u200A' and not '\u2007') or '\u205F' or '\u3000';

    /// <summary>Whether the character at a line's end looks like hyphenation.</summary>
    public static bool IsHyphen(char character) => character is '-' or '\u2010';

    /// <summary>The last character before this place that is no space; a space when there is none.</summary>
    private static char LastInk(string text, int at)
    {
        do
        {
            at--;
        }
        while (at > 0 && IsSpace(text[at]));
        return text[at];
    }

    private static bool IsWord(ReadOnlySpan<char> text) =>
        char.IsLetterOrDigit(text[0]) && char.IsLetterOrDigit(text[1]) && char.IsLetterOrDigit(text[2]);

    private static bool BreaksAround(string text, int at, char next) =>
        next >= '\u2E80' && !char.IsLowSurrogate(next)
            ? IsIdeographic(RuneAt(text, at)) && !IsGlue(text[at - 1])
            : text[at - 1] >= '\u2E80' && IsIdeographic(RuneEndingAt(text, at)) && !IsGlue(next) && !char.IsLowSurrogate(next);

    private static bool IsGlue(char character) => character is '\u00A0' or '\u2007' or '\u202F' or '\u2060' or '\uFEFF';

    private static int RuneAt(string text, int at) => Rune.GetRuneAt(text, at).Value;

    private static int RuneEndingAt(string text, int end) =>
        char.IsLowSurrogate(text[end - 1]) ? RuneAt(text, end - 2) : text[end - 1];

    /// <summary>CJK Radicals to CJK Unified Ideographs, their compatibility forms, full-width forms, and planes 2 and 3.</summary>
    private static bool IsIdeographic(int character) => character is
        (>= 0x2E80 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF01 and <= 0xFF60) or (>= 0x20000 and <= 0x3FFFD);
}
