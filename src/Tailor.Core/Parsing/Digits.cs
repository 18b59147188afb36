using System.Globalization;

namespace Tailor.Core.Parsing;

/// <summary>Digits of every script as 0 to 9.</summary>
internal static class Digits
{
    /// <summary>The text with its decimal digits in ASCII and full-width signs as plain ones; its length stays.</summary>
    public static string ToAscii(string text) => text.Any(c => c > '\u007f' && (char.IsDigit(c) || c is '＋' or '／' or '．' or '－' or '（' or '）'))
        ? string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = Plain(source[i]);
        })
        : text;

    private static char Plain(char c) => c switch
    {
        _ when char.IsDigit(c) => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)),
        '＋' => '+',
        '／' => '/',
        '．' => '.',
        '－' => '-',
        '（' => '(',
        '）' => ')',
        _ => c,
    };
}
