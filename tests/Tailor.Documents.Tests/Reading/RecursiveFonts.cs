using System.Buffers.Binary;
using System.Text;

namespace Tailor.Documents.Tests.Reading;

/// <summary>Makes font programs whose glyphs are drawn by themselves, without end.</summary>
internal static class RecursiveFonts
{
    /// <summary>A CFF font (Adobe Technical Note 5176) whose glyphs call global subroutine 0, which calls itself.</summary>
    public static byte[] Cff()
    {
        byte[] call = [32, 29];
        const int Glyphs = 40;
        byte[] header = [1, 0, 4, 1], names = Index("X"u8.ToArray()), strings = [0, 0], subroutines = Index(call);
        // The top dictionary: where the glyphs are, and a private dictionary of no bytes.
        const int TopLength = 6 + 11;
        var glyphsAt = header.Length + names.Length + Index(new byte[TopLength]).Length + strings.Length + subroutines.Length;
        byte[] glyphs = Index([.. Enumerable.Repeat<byte[]>([.. call, 14], Glyphs)]);
        byte[] top = [29, .. Int32(glyphsAt), 17, 29, .. Int32(0), 29, .. Int32(glyphsAt + glyphs.Length), 18];
        return [.. header, .. names, .. Index(top), .. strings, .. subroutines, .. glyphs];
    }

    /// <summary>A Type 1 font whose glyph A calls subroutine 0, which calls itself.</summary>
    public static (byte[] Program, int Clear, int Encrypted) Type1()
    {
        var clear = Encoding.Latin1.GetBytes(
            "%!PS-AdobeFont-1.0: X\n12 dict begin /FontInfo 1 dict dup begin end readonly def /FontName /X def /PaintType 0 def /FontType 1 def "
            + "/FontMatrix [0.001 0 0 0.001 0 0] readonly def /Encoding StandardEncoding def /FontBBox {0 0 1000 1000} readonly def currentdict end\ncurrentfile eexec\n");
        byte[] subroutine = Encrypted([0, 0, 0, 0, 139, 10, 11], 4330), glyph = Encrypted([0, 0, 0, 0, 139, 139, 13, 139, 10, 14], 4330);
        byte[] secret =
        [
            0, 0, 0, 0, .. "dup /Private 8 dict dup begin /RD {string currentfile exch readstring pop} executeonly def /ND {def} def /NP {put} def /lenIV 4 def /Subrs 1 array\n"u8,
            .. Encoding.Latin1.GetBytes($"dup 0 {subroutine.Length} RD "), .. subroutine, .. " NP\nND\n2 index /CharStrings 2 dict dup begin\n"u8,
            .. Encoding.Latin1.GetBytes($"/.notdef {glyph.Length} RD "), .. glyph, .. Encoding.Latin1.GetBytes($" ND\n/A {glyph.Length} RD "), .. glyph,
            .. " ND\nend\nend\nreadonly put\nnoaccess put\ndup /FontName get exch definefont pop\nmark currentfile closefile\n"u8,
        ];
        var encrypted = Encrypted(secret, 55665);
        return ([.. clear, .. encrypted], clear.Length, encrypted.Length);
    }

    /// <summary>A TrueType font in which glyph 1 is composed of itself.</summary>
    public static byte[] TrueType()
    {
        byte[] composite = [.. Int16(-1), .. Int16(0), .. Int16(0), .. Int16(500), .. Int16(500), .. Int16(2), .. Int16(1), 0, 0];
        byte[] glyf = [.. composite, 0, 0];
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["cmap"] = [.. Int16(0), .. Int16(1), .. Int16(1), .. Int16(0), .. Int32(12), .. Int16(0), .. Int16(262), .. Int16(0), .. Enumerable.Repeat((byte)1, 256)],
            ["glyf"] = glyf,
            ["head"] = [.. Int32(0x10000), .. Int32(0), .. Int32(0), .. Int32(0x5F0F3CF5), .. Int16(0), .. Int16(1000), .. new byte[16], .. new byte[4], .. Int16(500), .. Int16(500), .. Int16(0), .. Int16(8), .. Int16(2), .. Int16(1), .. Int16(0)],
            ["hhea"] = [.. Int32(0x10000), .. Int16(800), .. Int16(-200), .. new byte[26], .. Int16(2)],
            ["hmtx"] = [.. Int16(500), .. Int16(0), .. Int16(500), .. Int16(0)],
            ["loca"] = [.. Int32(0), .. Int32(0), .. Int32(glyf.Length)],
            ["maxp"] = [.. Int32(0x10000), .. Int16(2), .. new byte[26]],
        };
        var at = 12 + (16 * tables.Count);
        byte[] directory = [.. Int32(0x10000), .. Int16((short)tables.Count), .. new byte[6]], content = [];
        foreach (var (name, table) in tables)
        {
            directory = [.. directory, .. Encoding.ASCII.GetBytes(name), .. Int32(0), .. Int32(at + content.Length), .. Int32(table.Length)];
            content = [.. content, .. table, .. new byte[(4 - (table.Length % 4)) % 4]];
        }
        return [.. directory, .. content];
    }

    private static byte[] Index(params byte[][] items)
    {
        byte[] index = [.. Int16((short)items.Length), 2];
        short at = 1;
        foreach (var item in items.Prepend([]))
            index = [.. index, .. Int16(at += (short)item.Length)];
        return [.. index, .. items.SelectMany(i => i)];
    }

    /// <summary>The encryption of Type 1 fonts (Adobe Type 1 Font Format, 7.1).</summary>
    private static byte[] Encrypted(byte[] plain, ushort key)
    {
        var cipher = new byte[plain.Length];
        for (var i = 0; i < plain.Length; i++)
        {
            cipher[i] = (byte)(plain[i] ^ (key >> 8));
            key = (ushort)(((cipher[i] + key) * 52845) + 22719);
        }
        return cipher;
    }

    private static byte[] Int16(short value)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteInt16BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Int32(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
