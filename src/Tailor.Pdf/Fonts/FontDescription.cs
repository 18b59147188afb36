using System.Buffers.Binary;
using System.Text;
using HarfBuzzSharp;

namespace Tailor.Pdf.Fonts;

/// <summary>What a font's tables name and OS/2 say about it.</summary>
internal sealed record FontDescription(string Family, string PostScriptName, bool Bold, bool Italic, bool MayEmbed)
{
    private const int FamilyId = 1;
    private const int PostScriptId = 6;
    private const int TypographicFamilyId = 16;
    private const int RestrictedLicence = 0x2;

    /// <summary>
    /// OS/2 fsSelection bits 0, 5 and 9; fsType's lowest four bits forbid embedding only when they say just "restricted".
    /// </summary>
    public static FontDescription? Read(Face face)
    {
        using var nameBlob = face.ReferenceTable(Tag.Parse("name"));
        using var os2Blob = face.ReferenceTable(Tag.Parse("OS/2"));
        var os2 = os2Blob.AsSpan();
        var names = Names(nameBlob.AsSpan());
        if (os2.Length < 64 || !names.TryGetValue(FamilyId, out var family))
        {
            return null;
        }
        var selection = BinaryPrimitives.ReadUInt16BigEndian(os2[62..]);
        var licence = BinaryPrimitives.ReadUInt16BigEndian(os2[8..]) & 0xF;
        return new(
            names.GetValueOrDefault(TypographicFamilyId, family),
            PostScriptNameOf(names.GetValueOrDefault(PostScriptId, family)),
            (selection & 0x20) != 0,
            (selection & 0x201) != 0,
            licence != RestrictedLicence);
    }

    private static string PostScriptNameOf(string name)
    {
        var plain = string.Concat(name.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-'));
        return plain.Length == 0 ? "Font" : plain;
    }

    /// <summary>The Windows Unicode names by identifier, American English first.</summary>
    private static Dictionary<int, string> Names(ReadOnlySpan<byte> table)
    {
        const int Windows = 3;
        const int AmericanEnglish = 0x409;
        var names = new Dictionary<int, string>();
        if (table.Length < 6)
        {
            return names;
        }
        int count = BinaryPrimitives.ReadUInt16BigEndian(table[2..]);
        int storage = BinaryPrimitives.ReadUInt16BigEndian(table[4..]);
        for (var i = 0; i < count && 18 + (12 * i) <= table.Length; i++)
        {
            var record = table.Slice(6 + (12 * i), 12);
            int platform = BinaryPrimitives.ReadUInt16BigEndian(record);
            int language = BinaryPrimitives.ReadUInt16BigEndian(record[4..]);
            int id = BinaryPrimitives.ReadUInt16BigEndian(record[6..]);
            int length = BinaryPrimitives.ReadUInt16BigEndian(record[8..]);
            var start = storage + BinaryPrimitives.ReadUInt16BigEndian(record[10..]);
            if (platform != Windows || start + length > table.Length || (language != AmericanEnglish && names.ContainsKey(id)))
            {
                continue;
            }
            names[id] = Encoding.BigEndianUnicode.GetString(table.Slice(start, length));
        }
        return names;
    }
}
