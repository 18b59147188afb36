using System.Globalization;
using System.Text;

namespace Tailor.Resumes.Terms;

/// <summary>A word of a text, for comparing terms.</summary>
/// <param name="Start">Where it starts, in UTF-16 units.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Joined">Whether what stands before it (a space, hyphen, slash, dot, apostrophe) lets it continue a term.</param>
public readonly record struct TextToken(int Start, int Length, bool Joined)
{
    /// <summary>Where it ends.</summary>
    public int End => Start + Length;

    /// <summary>
    /// Splits a text into words. Letters of every script count; <c>C++</c>, <c>C#</c> and <c>.NET</c> keep their signs,
    /// <c>&amp;</c> is a word of its own, so that <c>R&amp;D</c> is neither R nor D.
    /// </summary>
    public static List<TextToken> Split(ReadOnlySpan<char> text)
    {
        var tokens = new List<TextToken>(text.Length / 6);
        var previousEnd = -1;
        for (var at = 0; at < text.Length;)
        {
            var length = WordLength(text, at);
            if (length == 0)
            {
                at++;
                continue;
            }

            tokens.Add(new TextToken(at, length, previousEnd >= 0 && Joins(text[previousEnd..at])));
            at += length;
            previousEnd = at;
        }

        return tokens;
    }

    private static int WordLength(ReadOnlySpan<char> text, int start)
    {
        if (text[start] == '&')
        {
            return 1;
        }

        var at = start;
        if (text[at] == '.' && at + 1 < text.Length && char.IsLetter(text[at + 1]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1])))
        {
            at++;
        }

        var first = at;
        while (at < text.Length && Rune.DecodeFromUtf16(text[at..], out var rune, out var used) == System.Buffers.OperationStatus.Done
            && (Rune.IsLetterOrDigit(rune) || (at > first && IsMark(rune))))
        {
            at += used;
        }

        if (at == first)
        {
            return 0;
        }

        while (at < text.Length && text[at] == '+')
        {
            at++;
        }

        if (at < text.Length && text[at] == '#' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])))
        {
            at++;
        }

        return at - start;
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool Joins(ReadOnlySpan<char> gap)
    {
        var sign = gap.Trim();
        return sign.Length switch
        {
            0 => gap.Count('\n') <= 1,
            1 => sign[0] == '/' || (gap.Length == 1 && "-\u2010\u2011._'\u2019".Contains(sign[0], StringComparison.Ordinal)),
            _ => false,
        };
    }
}
