using System.Text;
using System.Text.RegularExpressions;

namespace Tailor.Documents.Reading;

/// <summary>
/// Tells the encoding of a text: a byte order mark; else strict UTF-8; else UTF-16 where NULs or control bytes show it; else
/// the legacy code page under which the bytes above 0x7F are the likeliest letters of a language that is written with it.
/// </summary>
internal static partial class EncodingDetector
{
    /// <summary>How many bytes are looked at: letters beyond ASCII are frequent where they matter.</summary>
    private const int Sample = 64 * 1024;

    /// <summary>How far into a file its encoding is declared (HTML Standard, 13.2.3.2).</summary>
    private const int DeclarationWithin = 1024;

    private static readonly (byte[] Mark, int CodePage)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], 65001),
        ([0xFF, 0xFE, 0, 0], 12000),
        ([0, 0, 0xFE, 0xFF], 12001),
        ([0xFF, 0xFE], 1200),
        ([0xFE, 0xFF], 1201),
        ([0x84, 0x31, 0x95, 0x33], 54936),
    ];

    static EncodingDetector() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text, or null when the bytes are no text in any encoding.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, codePage) in Marks)
        {
            if (bytes.StartsWith(mark))
                return Text(codePage, bytes[mark.Length..]);
        }
        return Text(Detect(bytes), bytes);
    }

    private static int Detect(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes.Length > Sample ? bytes[..Sample] : bytes;
        if (Utf16(sample) is { } wide)
            return wide;
        if (sample.IndexOf("\u001b$"u8) >= 0 && Ascii.IsValid(sample))
            return 50220;
        if (IsMostlyUtf8(sample))
            return 65001;
        return Declared(sample) ?? LegacyCodePages.Likeliest(sample);
    }

    /// <summary>UTF-16 without a mark: one of the two bytes of blanks, line ends and Latin letters is NUL.</summary>
    private static int? Utf16(ReadOnlySpan<byte> sample)
    {
        if (sample.Length < 4 || sample.Length % 2 != 0 || !sample.Contains((byte)0))
            return null;
        var little = Implausible(1200, sample);
        var big = Implausible(1201, sample);
        var least = Math.Min(little, big);
        return least > sample.Length / 200 ? null : little <= big ? 1200 : 1201;
    }

    private static int Implausible(int codePage, ReadOnlySpan<byte> sample) =>
        Encoding.GetEncoding(codePage).GetString(sample).EnumerateRunes().Count(TextPlausibility.IsImplausible);

    /// <summary>UTF-8 with at most one broken sequence in a hundred, such as a damaged or cut file has.</summary>
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> sample)
    {
        int good = 0, broken = 0;
        while (!sample.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(sample, out _, out var length);
            if (status == System.Buffers.OperationStatus.Done)
                good += length > 1 ? 1 : 0;
            else
                broken++;
            sample = sample[length..];
        }
        return broken == 0 || broken <= good / 100 || (broken == 1 && good > 2);
    }

    /// <summary>The encoding that a text of markup declares for itself, if it is a known one of single bytes or pairs.</summary>
    private static int? Declared(ReadOnlySpan<byte> sample)
    {
        if (!sample.TrimStart(" \t\r\n"u8).StartsWith("<"u8))
            return null;
        var head = Encoding.Latin1.GetString(sample[..Math.Min(sample.Length, DeclarationWithin)]);
        if (Declaration.Match(head) is not { Success: true } declaration)
            return null;
        var known = Encoding.GetEncodings().FirstOrDefault(e => e.Name.Equals(declaration.Groups[1].Value, StringComparison.OrdinalIgnoreCase));
        return known?.CodePage switch
        {
            null or 1200 or 1201 or 12000 or 12001 or 65000 or 65001 => null,
            20127 or 28591 => 1252,
            var codePage => codePage,
        };
    }

    [GeneratedRegex(@"(?:charset|encoding)\s*=\s*[""']?\s*([A-Za-z0-9_.:-]{1,40})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration { get; }

    private static string? Text(int codePage, ReadOnlySpan<byte> bytes)
    {
        var encoding = Encoding.GetEncoding(codePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));
        var text = encoding.GetString(bytes);
        return TextPlausibility.IsText(text) ? text : null;
    }
}
