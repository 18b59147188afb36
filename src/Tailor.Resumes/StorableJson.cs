using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Tailor.Resumes.Problems;

namespace Tailor.Resumes;

/// <summary>
/// What both databases can hold. PostgreSQL's <c>text</c> and <c>jsonb</c> know no U+0000 and no lone surrogate; each becomes
/// U+FFFD, as in HTML and CommonMark. Its numbers are <c>numeric</c>s, written out in full; one outside that type's range is a
/// problem. SQLite could hold more, but a resume means the same on both.
/// </summary>
public static class StorableJson
{
    /// <summary>Decimal digits before the point that a PostgreSQL <c>numeric</c> has at most (its manual, "Numeric Types").</summary>
    public const int MaxIntegerDigits = 131_072;

    /// <summary>Decimal digits after the point that a PostgreSQL <c>numeric</c> has at most (its manual, "Numeric Types").</summary>
    public const int MaxFractionDigits = 16_383;

    /// <summary>How many characters the exponents of a document may add when its numbers are written out: 1e131071 takes 131,072.</summary>
    public const int MaxGrowth = 1_000_000;

    private const int Replacement = 0xFFFD;
    private static readonly SearchValues<char> Unstorable = SearchValues.Create(
        [.. Enumerable.Range(0xD800, 0x800).Prepend(0).Select(code => (char)code)]);

    /// <summary>The text with U+FFFD for every U+0000 and lone surrogate.</summary>
    public static string CleanText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.AsSpan().IndexOfAny(Unstorable) < 0)
        {
            return text;
        }

        return string.Create(text.Length, text, static (clean, text) =>
        {
            text.CopyTo(clean);
            for (var i = 0; i < clean.Length; i++)
            {
                if (char.IsHighSurrogate(clean[i]) && i + 1 < clean.Length && char.IsLowSurrogate(clean[i + 1]))
                {
                    i++;
                }
                else if (clean[i] == '\0' || char.IsSurrogate(clean[i]))
                {
                    clean[i] = (char)Replacement;
                }
            }
        });
    }

    /// <summary>JSON text with <c>\uFFFD</c> for every escape of U+0000 or of a lone surrogate, in values and in names.</summary>
    public static string CleanJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return CleanText(json.Contains(@"\u", StringComparison.Ordinal)
            ? string.Create(json.Length, json, static (clean, json) =>
            {
                json.CopyTo(clean);
                CleanEscapes(clean);
            })
            : json);
    }

    /// <summary>As <see cref="CleanJson(string)"/>, for UTF-8.</summary>
    public static ReadOnlySpan<byte> CleanJson(ReadOnlySpan<byte> json)
    {
        if (json.IndexOf(@"\u"u8) < 0)
        {
            return json;
        }

        var clean = json.ToArray();
        CleanEscapes<byte>(clean);
        return clean;
    }

    /// <summary>Whether a document nests no deeper than the limit and holds only numbers that both databases can hold.</summary>
    /// <returns>Null, or <c>resume.too-deep</c>, <c>resume.number-out-of-range</c>.</returns>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public static Problem? Check(ReadOnlySpan<byte> json, int maxDepth)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maxDepth + 1 });
        var growth = 0;
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= maxDepth)
            {
                return ResumeProblems.TooDeep(maxDepth);
            }

            if (reader.TokenType == JsonTokenType.Number)
            {
                var (integer, fraction) = CountDigits(reader.ValueSpan);
                growth += Math.Max(0, Math.Max(integer, 1) + fraction - reader.ValueSpan.Length);
                if (integer > MaxIntegerDigits || fraction > MaxFractionDigits || growth > MaxGrowth)
                {
                    return ResumeProblems.NumberOutOfRange(JsonPath.At(json, reader.TokenStartIndex));
                }
            }
        }

        return null;
    }

    /// <summary>How many digits a number has before and after its point when written without an exponent.</summary>
    private static (int Integer, int Fraction) CountDigits(ReadOnlySpan<byte> number)
    {
        var mantissa = number.TrimStart((byte)'-');
        var exponent = 0;
        var e = mantissa.IndexOfAny((byte)'e', (byte)'E');
        if (e >= 0)
        {
            var power = mantissa[(e + 1)..];
            exponent = int.TryParse(power, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed)
                ? Math.Clamp(parsed, -MaxGrowth, MaxGrowth)
                : power[0] == '-' ? -MaxGrowth : MaxGrowth;
            mantissa = mantissa[..e];
        }

        var point = mantissa.IndexOf((byte)'.');
        var (integer, fraction) = point < 0 ? (mantissa.Length, 0) : (point, mantissa.Length - point - 1);
        return (Math.Max(0, integer + exponent), Math.Max(0, fraction - exponent));
    }

    /// <summary>Overwrites the four digits of each escape that cannot be stored. Backslashes stand only in strings, so strings need not be told apart.</summary>
    private static void CleanEscapes<T>(Span<T> json)
        where T : unmanaged, IBinaryInteger<T>
    {
        var at = 0;
        while (json[at..].IndexOf(T.CreateTruncating('\\')) is var next and >= 0)
        {
            at += next;
            var code = CodeAt(json, at);
            if (code is >= 0xD800 and < 0xDC00 && CodeAt(json, at + 6) is >= 0xDC00 and < 0xE000)
            {
                at += 12;
                continue;
            }

            if (code is 0 or (>= 0xD800 and < 0xE000))
            {
                for (var i = 0; i < 4; i++)
                {
                    json[at + 2 + i] = T.CreateTruncating("FFFD"[i]);
                }
            }

            at = Math.Min(json.Length, at + (code is null ? 2 : 6));
        }
    }

    /// <summary>The code of the escape <c>\uXXXX</c> that stands here, or null.</summary>
    private static int? CodeAt<T>(ReadOnlySpan<T> json, int at)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (at + 6 > json.Length || json[at] != T.CreateTruncating('\\') || json[at + 1] != T.CreateTruncating('u'))
        {
            return null;
        }

        var code = 0;
        foreach (var digit in json.Slice(at + 2, 4))
        {
            var c = (char)ushort.CreateTruncating(digit);
            if (!char.IsAsciiHexDigit(c))
            {
                return null;
            }

            code = (code * 16) + (char.IsAsciiDigit(c) ? c - (int)'0' : (c | 0x20) - 'a' + 10);
        }

        return code;
    }
}
