using System.Buffers.Binary;
using HarfBuzzSharp;

namespace Tailor.Pdf.Fonts;

/// <summary>A font's measures, as fractions of the type size where not said otherwise.</summary>
/// <param name="UnitsPerEm">The units of the font's own grid.</param>
/// <param name="Ascent">Height above the baseline.</param>
/// <param name="Descent">Depth below the baseline, positive.</param>
/// <param name="CapHeight">Height of capital letters.</param>
/// <param name="ItalicAngle">Degrees counter-clockwise from the vertical; negative for letters that lean right.</param>
/// <param name="Box">Left, bottom, right and top of the box around all glyphs.</param>
/// <param name="IsFixedPitch">Whether all glyphs are equally wide.</param>
public sealed record FontMetrics(
    int UnitsPerEm,
    double Ascent,
    double Descent,
    double CapHeight,
    double ItalicAngle,
    (double Left, double Bottom, double Right, double Top) Box,
    bool IsFixedPitch)
{
    /// <summary>The measures in the tables head, hhea, OS/2 and post (OpenType 1.9); null when head or hhea is damaged.</summary>
    internal static FontMetrics? Read(Face face)
    {
        using var headBlob = face.ReferenceTable(Tag.Parse("head"));
        using var hheaBlob = face.ReferenceTable(Tag.Parse("hhea"));
        using var os2Blob = face.ReferenceTable(Tag.Parse("OS/2"));
        using var postBlob = face.ReferenceTable(Tag.Parse("post"));
        var head = headBlob.AsSpan();
        var hhea = hheaBlob.AsSpan();
        var os2 = os2Blob.AsSpan();
        var post = postBlob.AsSpan();
        if (head.Length < 54 || hhea.Length < 8 || face.UnitsPerEm is < 16 or > 16384)
        {
            return null;
        }
        double unit = face.UnitsPerEm;
        var ascent = Int16(hhea, 4) / unit;
        var capHeight = os2.Length >= 90 && UInt16(os2, 0) >= 2 ? Int16(os2, 88) / unit : ascent * 0.7;
        return new(
            face.UnitsPerEm,
            ascent,
            -Int16(hhea, 6) / unit,
            capHeight,
            post.Length >= 8 ? BinaryPrimitives.ReadInt32BigEndian(post[4..]) / 65536.0 : 0,
            (Int16(head, 36) / unit, Int16(head, 38) / unit, Int16(head, 40) / unit, Int16(head, 42) / unit),
            post.Length >= 16 && BinaryPrimitives.ReadUInt32BigEndian(post[12..]) != 0);
    }

    private static short Int16(ReadOnlySpan<byte> table, int at) => BinaryPrimitives.ReadInt16BigEndian(table[at..]);

    private static ushort UInt16(ReadOnlySpan<byte> table, int at) => BinaryPrimitives.ReadUInt16BigEndian(table[at..]);
}
