using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Tailor.Documents.Reading;

/// <summary>Reads ZIP archives that lie in memory.</summary>
internal static class ZipBytes
{
    private static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(i => CrcOf((uint)i))];

    /// <summary>The archive; throws <see cref="InvalidDataException"/> when it is none or its directory is damaged.</summary>
    public static ZipArchive Open(ReadOnlyMemory<byte> bytes)
    {
        var content = MemoryMarshal.TryGetArray(bytes, out var array) ? array : bytes.ToArray();
        return new ZipArchive(new MemoryStream(content.Array!, content.Offset, content.Count, writable: false), ZipArchiveMode.Read);
    }

    /// <summary>
    /// An entry's content, decompressed step by step within the budget; throws <see cref="InvalidDataException"/> when its
    /// checksum is wrong: one flipped bit would else be a wrong letter that nobody notices.
    /// </summary>
    public static byte[] Read(ZipArchiveEntry entry, ReadBudget budget)
    {
        using var compressed = entry.Open();
        using var content = new MemoryStream();
        var buffer = new byte[32 * 1024];
        var crc = uint.MaxValue;
        while (compressed.Read(buffer) is > 0 and var read)
        {
            budget.Inflate(read);
            content.Write(buffer, 0, read);
            foreach (var value in buffer.AsSpan(0, read))
                crc = CrcTable[(byte)(crc ^ value)] ^ (crc >> 8);
        }
        return ~crc == entry.Crc32 ? content.ToArray() : throw new InvalidDataException("The checksum of an entry is wrong.");
    }

    /// <summary>The polynomial of ZIP (APPNOTE.TXT, 4.4.7), bits reversed.</summary>
    private static uint CrcOf(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
            value = (value & 1) == 0 ? value >> 1 : 0xEDB88320 ^ (value >> 1);
        return value;
    }
}
