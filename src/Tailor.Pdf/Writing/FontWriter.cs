using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Tailor.Pdf.Writing;

/// <summary>Writes a font as a composite font with a subset of its outlines (ISO 32000-1, 9.7).</summary>
internal static class FontWriter
{
    /// <summary>Writes the font's objects; <paramref name="id"/> is the number reserved for the font itself.</summary>
    public static void Write(PdfObjects objects, int id, EmbeddedFont font)
    {
        var subset = FontSubset.Make(font.Face, font.Glyphs);
        var (descendant, descriptor, file, unicode) = (objects.Reserve(), objects.Reserve(), objects.Reserve(), objects.Reserve());
        var name = SubsetTag(subset) + font.Face.PostScriptName;
        objects.Begin(id).Raw("<< /Type /Font /Subtype /Type0 /BaseFont /"u8).Raw(name).Raw(" /Encoding /Identity-H /DescendantFonts ["u8)
            .Reference(descendant).Raw("] /ToUnicode "u8).Reference(unicode).Raw(" >>"u8);
        objects.End();
        var map = WriteGlyphMap(objects, font);
        WriteDescendant(objects, descendant, font, name, descriptor, map);
        WriteDescriptor(objects, descriptor, font, name, file);
        if (font.Face.IsCff)
        {
            objects.Stream(file, subset, "/Subtype /CIDFontType0C "u8);
        }
        else
        {
            objects.Stream(file, subset, System.Text.Encoding.ASCII.GetBytes($"/Length1 {subset.Length} "));
        }
        objects.Stream(unicode, ToUnicodeMap.Of(font.Uses).Written);
    }

    private static void WriteDescendant(PdfObjects objects, int id, EmbeddedFont font, string name, int descriptor, int? map)
    {
        var buffer = objects.Begin(id).Raw("<< /Type /Font /Subtype "u8).Raw(font.Face.IsCff ? "/CIDFontType0"u8 : "/CIDFontType2"u8)
            .Raw(" /BaseFont /"u8).Raw(name).Raw(" /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"u8)
            .Raw(" /FontDescriptor "u8).Reference(descriptor);
        if (map is { } mapId)
        {
            buffer.Raw(" /CIDToGIDMap "u8).Reference(mapId);
        }
        else if (!font.Face.IsCff)
        {
            buffer.Raw(" /CIDToGIDMap /Identity"u8);
        }
        buffer.Raw(" /DW 1000 /W ["u8);
        var previous = -2;
        foreach (var use in font.Uses.OrderBy(use => use.Cid))
        {
            buffer.Raw(previous == -2 ? ""u8 : use.Cid == previous + 1 ? " "u8 : "] "u8);
            if (use.Cid != previous + 1)
            {
                buffer.Number(use.Cid).Raw(" ["u8);
            }
            buffer.Number(use.Width);
            previous = use.Cid;
        }
        buffer.Raw("]] >>"u8);
        objects.End();
    }

    private static void WriteDescriptor(PdfObjects objects, int id, EmbeddedFont font, string name, int file)
    {
        const int Symbolic = 4;
        const int FixedPitch = 1;
        const int ItalicLetters = 64;
        var metrics = font.Face.Metrics;
        var flags = Symbolic | (metrics.IsFixedPitch ? FixedPitch : 0) | (font.Face.Italic ? ItalicLetters : 0);
        var box = metrics.Box;
        objects.Begin(id).Raw("<< /Type /FontDescriptor /FontName /"u8).Raw(name).Raw(" /Flags "u8).Number(flags).Raw(" /FontBBox ["u8)
            .Number(Thousandths(box.Left)).Raw(" "u8).Number(Thousandths(box.Bottom)).Raw(" "u8)
            .Number(Thousandths(box.Right)).Raw(" "u8).Number(Thousandths(box.Top))
            .Raw("] /ItalicAngle "u8).Number(metrics.ItalicAngle)
            .Raw(" /Ascent "u8).Number(Thousandths(metrics.Ascent)).Raw(" /Descent "u8).Number(-Thousandths(metrics.Descent))
            .Raw(" /CapHeight "u8).Number(Thousandths(metrics.CapHeight)).Raw(" /StemV "u8).Number(font.Face.Bold ? 140 : 80)
            .Raw(font.Face.IsCff ? " /FontFile3 "u8 : " /FontFile2 "u8).Reference(file).Raw(" >>"u8);
        objects.End();
    }

    /// <summary>The map from CIDs to glyphs of a TrueType font; null when they are the same.</summary>
    private static int? WriteGlyphMap(PdfObjects objects, EmbeddedFont font)
    {
        if (font.Face.IsCff || font.Uses.TrueForAll(use => use.Cid == use.SubsetGlyph))
        {
            return null;
        }
        var map = new byte[font.Uses.Count * 2];
        foreach (var use in font.Uses)
        {
            BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan(use.Cid * 2), use.SubsetGlyph);
        }
        var id = objects.Reserve();
        objects.Stream(id, map);
        return id;
    }

    /// <summary>Six capital letters and a plus sign, different for different subsets (ISO 32000-1, 9.6.4).</summary>
    private static string SubsetTag(byte[] subset) =>
        string.Concat(SHA256.HashData(subset).Take(6).Select(value => (char)('A' + (value % 26)))) + "+";

    private static int Thousandths(double value) => (int)Math.Round(value * 1000);
}
