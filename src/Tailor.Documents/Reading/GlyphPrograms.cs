using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Tailor.Documents.Reading;

/// <summary>
/// Looks at the programs that draw the glyphs of Type 1 and CFF fonts, and refuses those whose subroutines call each other
/// without end: PdfPig would run them until its stack overflows, which ends the process. Fonts that are broken otherwise pass.
/// </summary>
/// <param name="budget">Limits the reading.</param>
internal sealed partial class GlyphPrograms(ReadBudget budget)
{
    /// <summary>How deep subroutines may call others. Both formats allow ten levels (Type 2 Charstring Format, appendix B).</summary>
    private const int MaxDepth = 32;

    /// <summary>The most bytes that all glyphs may run; large fonts run some 5 million.</summary>
    private const int MaxBytes = 50_000_000;

    private int run;

    /// <summary>Looks at a Type 1 font: each subroutine that one names in a call counts as called.</summary>
    public void CheckType1(ReadOnlySpan<byte> font)
    {
        var start = font.IndexOf("eexec"u8);
        if (start < 0)
            return;
        start += "eexec"u8.Length;
        while (start < font.Length && font[start] is (byte)' ' or (byte)'\r' or (byte)'\n' or (byte)'\t')
            start++;
        var secret = Decrypted(font[start..], 55665, 4);
        var text = Encoding.Latin1.GetString(secret);
        var random = LeadingBytes.Match(text) is { Success: true } lead && int.TryParse(lead.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 4;
        var calls = new Dictionary<int, List<int>>();
        foreach (var match in Subroutine.EnumerateMatches(text))
        {
            var parts = text.Substring(match.Index, match.Length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var (number, length, at) = (int.Parse(parts[1], CultureInfo.InvariantCulture), int.Parse(parts[2], CultureInfo.InvariantCulture), match.Index + match.Length);
            if (length <= secret.Length - at)
                calls[number] = CallsOf(Decrypted(secret.AsSpan(at, length), 4330, random));
        }
        foreach (var number in calls.Keys)
            Follow(calls, number, 0);
    }

    /// <summary>Looks at a CFF font (Adobe Technical Note 5176), by running its glyphs as far as they call subroutines.</summary>
    public void CheckCff(byte[] font)
    {
        try
        {
            RunCff(font);
        }
        catch (Exception e) when (e is ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            // A damaged font: what PdfPig makes of it is decided by reading it.
        }
    }

    private void Follow(Dictionary<int, List<int>> calls, int number, int depth)
    {
        Count(1, depth);
        foreach (var called in calls.GetValueOrDefault(number, []))
            Follow(calls, called, depth + 1);
    }

    /// <summary>The subroutines that a Type 1 program calls: the number before the call, or before an other subroutine that hands it back.</summary>
    private static List<int> CallsOf(ReadOnlySpan<byte> code)
    {
        var (called, numbers) = (new List<int>(), new List<int>());
        for (var i = 0; i < code.Length;)
        {
            if (Number(code, ref i, isType1: true) is { } number)
            {
                numbers.Add(number);
                continue;
            }
            var (command, second) = (code[i], code[i] == 12 && i + 1 < code.Length ? code[i + 1] : 0);
            i += command == 12 ? 2 : 1;
            if (command == 10)
                called.AddRange(numbers.TakeLast(1));
            else if (command == 12 && second == 16 && numbers.Count > 2)
                numbers.RemoveRange(numbers.Count - 2, 2);
            else if (command != 12 || second != 17)
                numbers.Clear();
        }
        return called;
    }

    private void RunCff(byte[] font)
    {
        var at = (int)font[2];
        _ = Index(font, ref at);
        var top = Dictionary(Index(font, ref at)[0].Span);
        _ = Index(font, ref at);
        var shared = Index(font, ref at);
        var glyphs = IndexAt(font, top[17][0]);
        if (top.TryGetValue(1236, out var all))
        {
            var fonts = IndexAt(font, all[0]).Select(d => LocalOf(font, Dictionary(d.Span))).ToList();
            for (var i = 0; i < glyphs.Count; i++)
                Run(glyphs[i].Span, new Glyph(shared, fonts[FontOf(font, top[1237][0], i)]), 0);
            return;
        }
        var local = LocalOf(font, top);
        foreach (var glyph in glyphs)
            Run(glyph.Span, new Glyph(shared, local), 0);
    }

    private static List<ReadOnlyMemory<byte>> LocalOf(byte[] font, Dictionary<int, List<int>> dictionary)
    {
        if (!dictionary.TryGetValue(18, out var place) || place is not [var length, var start])
            return [];
        return Dictionary(font.AsSpan(start, length)).TryGetValue(19, out var offset) ? IndexAt(font, start + offset[0]) : [];
    }

    /// <summary>Which of a font's dictionaries a glyph follows.</summary>
    private static int FontOf(byte[] font, int at, int glyph)
    {
        if (font[at] == 0)
            return font[at + 1 + glyph];
        var ranges = BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(at + 1));
        var (low, high) = (0, ranges - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(at + 3 + (3 * middle))) <= glyph)
                low = middle;
            else
                high = middle - 1;
        }
        return font[at + 5 + (3 * low)];
    }

    /// <summary>Runs a program of Type 2; false when the glyph has ended.</summary>
    private bool Run(ReadOnlySpan<byte> code, Glyph glyph, int depth)
    {
        Count(code.Length, depth);
        for (var i = 0; i < code.Length;)
        {
            if (Number(code, ref i, isType1: false) is { } number)
            {
                glyph.Numbers.Add(number);
                continue;
            }
            var command = code[i++];
            switch (command)
            {
                case 10 or 29:
                    var subroutines = command == 10 ? glyph.Local : glyph.Shared;
                    if (glyph.Numbers.Count == 0)
                        return false;
                    var called = glyph.Numbers[^1] + (subroutines.Count < 1240 ? 107 : subroutines.Count < 33900 ? 1131 : 32768);
                    glyph.Numbers.RemoveAt(glyph.Numbers.Count - 1);
                    if (called < 0 || called >= subroutines.Count || !Run(subroutines[called].Span, glyph, depth + 1))
                        return false;
                    break;
                case 11:
                    return true;
                case 14:
                    return false;
                case 1 or 3 or 18 or 23 or 19 or 20:
                    glyph.Stems += glyph.Numbers.Count / 2;
                    glyph.Numbers.Clear();
                    i += command is 19 or 20 ? (glyph.Stems + 7) / 8 : 0;
                    break;
                default:
                    i += command == 12 ? 1 : 0;
                    glyph.Numbers.Clear();
                    break;
            }
        }
        return true;
    }

    private void Count(int bytes, int depth)
    {
        run += bytes;
        if (depth > MaxDepth || run > MaxBytes)
            budget.Refuse(ReadingProblems.TooComplex);
    }

    private static int? Number(ReadOnlySpan<byte> code, ref int at, bool isType1)
    {
        int first = code[at];
        var length = first switch { 28 when !isType1 => 3, 255 => 5, >= 247 => 2, >= 32 => 1, _ => 0 };
        if (length == 0)
            return null;
        var operand = code[at..Math.Min(at + length, code.Length)];
        at += length;
        return operand.Length < length ? 0 : first switch
        {
            28 => BinaryPrimitives.ReadInt16BigEndian(operand[1..]),
            255 => isType1 ? BinaryPrimitives.ReadInt32BigEndian(operand[1..]) : BinaryPrimitives.ReadInt16BigEndian(operand[1..]),
            >= 251 => -((first - 251) * 256) - operand[1] - 108,
            >= 247 => ((first - 247) * 256) + operand[1] + 108,
            _ => first - 139,
        };
    }

    private static List<ReadOnlyMemory<byte>> IndexAt(byte[] font, int at) => Index(font, ref at);

    private static List<ReadOnlyMemory<byte>> Index(byte[] font, ref int at)
    {
        var items = new List<ReadOnlyMemory<byte>>();
        int count = BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(at));
        at += 2;
        if (count == 0)
            return items;
        int size = font[at++], offsets = at;
        var data = at + (size * (count + 1)) - 1;
        for (var i = 0; i < count; i++)
        {
            var (start, end) = (Offset(font, offsets + (i * size), size), Offset(font, offsets + ((i + 1) * size), size));
            items.Add(font.AsMemory(data + start, end - start));
        }
        at = data + Offset(font, offsets + (count * size), size);
        return items;
    }

    private static int Offset(byte[] font, int at, int size)
    {
        var value = 0;
        foreach (var part in font.AsSpan(at, size))
            value = (value << 8) | part;
        return value;
    }

    /// <summary>The numbers of each operator; those of two bytes are 1200 and more. Real numbers are passed over.</summary>
    private static Dictionary<int, List<int>> Dictionary(ReadOnlySpan<byte> data)
    {
        var (entries, numbers) = (new Dictionary<int, List<int>>(), new List<int>());
        for (var i = 0; i < data.Length;)
        {
            if (data[i] == 29)
            {
                numbers.Add(BinaryPrimitives.ReadInt32BigEndian(data[(i + 1)..]));
                i += 5;
            }
            else if (data[i] == 30)
            {
                do
                    i++;
                while ((data[i] & 15) != 15);
                i++;
            }
            else if (Number(data, ref i, isType1: false) is { } number)
                numbers.Add(number);
            else
            {
                var name = data[i] == 12 ? 1200 + data[i + 1] : data[i];
                i += data[i] == 12 ? 2 : 1;
                entries[name] = numbers;
                numbers = [];
            }
        }
        return entries;
    }

    /// <summary>The encryption of Type 1 fonts (Adobe Type 1 Font Format, 7.1), without the random bytes at the start.</summary>
    private static byte[] Decrypted(ReadOnlySpan<byte> cipher, ushort key, int random)
    {
        var plain = new byte[cipher.Length];
        for (var i = 0; i < cipher.Length; i++)
        {
            plain[i] = (byte)(cipher[i] ^ (key >> 8));
            key = (ushort)(((cipher[i] + key) * 52845) + 22719);
        }
        return plain[Math.Min(random, plain.Length)..];
    }

    [GeneratedRegex(@"/lenIV\s+(\d)", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingBytes { get; }

    /// <summary>The number and length of a subroutine, up to its first byte.</summary>
    [GeneratedRegex(@"dup\s+\d{1,5}\s+\d{1,5}\s+(?:RD|-\|)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Subroutine { get; }

    /// <summary>A glyph that is being run.</summary>
    private sealed class Glyph(List<ReadOnlyMemory<byte>> shared, List<ReadOnlyMemory<byte>> local)
    {
        public List<ReadOnlyMemory<byte>> Shared => shared;

        public List<ReadOnlyMemory<byte>> Local => local;

        public List<int> Numbers { get; } = [];

        public int Stems { get; set; }
    }
}
