using System.Buffers;
using System.Text;

namespace Tailor.Pdf.Layout;

/// <summary>
/// What becomes of characters that cannot be drawn. Line ends of every kind become line feeds, tabs become spaces; any other
/// control character, half of a surrogate pair or noncharacter becomes U+FFFD, so that it is seen. Nothing is markup.
/// </summary>
public static class PlainText
{
    private const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Concat(Enumerable.Range(0xD800, 0x800))
            .Concat(Enumerable.Range(0xFDD0, 0x20)).Concat([0x2028, 0x2029, 0xFFFE, 0xFFFF]).Select(value => (char)value)]);

    /// <summary>The text with every character drawable.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAny(Suspects))
        {
            return text;
        }
        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var status = Rune.DecodeFromUtf16(text.AsSpan(at), out var character, out var length);
            if (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n')
            {
                length = 2;
            }
            at += length;
            clean.Append(status == OperationStatus.Done ? Drawable(character) : Replacement.ToString());
        }
        return clean.ToString();
    }

    private static string Drawable(Rune character) => character.Value switch
    {
        '\n' or '\v' or '\f' or '\r' or 0x85 or 0x2028 or 0x2029 => "\n",
        '\t' => " ",
        < 0x20 or (>= 0x7F and <= 0x9F) or (>= 0xFDD0 and <= 0xFDEF) => "\uFFFD",
        var value when (value & 0xFFFE) == 0xFFFE => "\uFFFD",
        _ => character.ToString(),
    };
}
