using System.Buffers.Binary;
using HarfBuzzSharp;

namespace Tailor.Pdf.Fonts;

/// <summary>
/// The character identifiers (CIDs) of a CID-keyed CFF font: what a PDF content stream must name glyphs by (PDF 32000-1, 9.7.4.2).
/// Read from the charset of Adobe Technical Note 5176.
/// </summary>
internal sealed class CffCharset
{
    private const int RegistryOrderingSupplement = 0xC1E;
    private const int CharsetOffset = 15;

    private readonly List<(int FirstGlyph, int FirstCid)> ranges;

    private CffCharset(List<(int FirstGlyph, int FirstCid)> ranges) => this.ranges = ranges;

    /// <summary>The charset of the face's CFF table; null when its glyphs are keyed by name.</summary>
    public static CffCharset? Read(Face face)
    {
        using var blob = face.ReferenceTable(Tag.Parse("CFF "));
        return Read(blob.AsSpan(), face.GlyphCount);
    }

    /// <summary>The charset of a CFF table of this many glyphs. Damaged tables end in an index that is out of range.</summary>
    public static CffCharset? Read(ReadOnlySpan<byte> cff, int glyphs)
    {
        var names = SkipIndex(cff, cff[2]);
        var topDict = FirstOfIndex(cff, names);
        var (isCidKeyed, offset) = ReadTopDict(topDict);
        if (!isCidKeyed)
        {
            return null;
        }
        var ranges = new List<(int, int)> { (0, 0) };
        if (offset <= 2)
        {
            return new(ranges);
        }
        var format = cff[offset];
        var at = offset + 1;
        for (var glyph = 1; glyph < glyphs;)
        {
            ranges.Add((glyph, BinaryPrimitives.ReadUInt16BigEndian(cff[at..])));
            var more = format switch { 0 => 0, 1 => cff[at + 2], _ => BinaryPrimitives.ReadUInt16BigEndian(cff[(at + 2)..]) };
            at += 2 + format;
            glyph += 1 + more;
        }
        return new(ranges);
    }

    /// <summary>The character identifier of a glyph.</summary>
    public ushort this[uint glyph]
    {
        get
        {
            var (low, high) = (0, ranges.Count - 1);
            while (low < high)
            {
                var middle = (low + high + 1) / 2;
                (low, high) = ranges[middle].FirstGlyph <= glyph ? (middle, high) : (low, middle - 1);
            }
            return (ushort)(ranges[low].FirstCid + glyph - ranges[low].FirstGlyph);
        }
    }

    /// <summary>Operands precede their operator; only integers matter here (Technical Note 5176, section 4).</summary>
    private static (bool IsCidKeyed, int CharsetOffset) ReadTopDict(ReadOnlySpan<byte> dict)
    {
        var (isCidKeyed, charset, last) = (false, 0, 0);
        for (var at = 0; at < dict.Length;)
        {
            var b = dict[at];
            switch (b)
            {
                case <= 21:
                    var code = b == 12 ? 0xC00 | dict[at + 1] : b;
                    isCidKeyed |= code == RegistryOrderingSupplement;
                    charset = code == CharsetOffset ? last : charset;
                    at += b == 12 ? 2 : 1;
                    break;
                case 28:
                    last = BinaryPrimitives.ReadInt16BigEndian(dict[(at + 1)..]);
                    at += 3;
                    break;
                case 29:
                    last = BinaryPrimitives.ReadInt32BigEndian(dict[(at + 1)..]);
                    at += 5;
                    break;
                case 30:
                    at++;
                    while ((dict[at] & 0xF) != 0xF && (dict[at] >> 4) != 0xF)
                    {
                        at++;
                    }
                    at++;
                    break;
                case >= 247:
                    last = b < 251 ? ((b - 247) * 256) + dict[at + 1] + 108 : (-(b - 251) * 256) - dict[at + 1] - 108;
                    at += 2;
                    break;
                default:
                    last = b - 139;
                    at++;
                    break;
            }
        }
        return (isCidKeyed, charset);
    }

    private static int SkipIndex(ReadOnlySpan<byte> cff, int at)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(cff[at..]);
        return count == 0 ? at + 2 : EndOfEntry(cff, at, count, count);
    }

    private static ReadOnlySpan<byte> FirstOfIndex(ReadOnlySpan<byte> cff, int at)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(cff[at..]);
        return cff[EndOfEntry(cff, at, count, 0)..EndOfEntry(cff, at, count, 1)];
    }

    private static int EndOfEntry(ReadOnlySpan<byte> cff, int at, int count, int entry)
    {
        int size = cff[at + 2];
        var offset = 0;
        foreach (var b in cff.Slice(at + 3 + (entry * size), size))
        {
            offset = (offset << 8) | b;
        }
        return at + 2 + ((count + 1) * size) + offset;
    }
}
