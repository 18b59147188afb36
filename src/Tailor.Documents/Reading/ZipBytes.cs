using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Tailor.Documents.Reading;

/// <summary>Opens a ZIP archive that lies in memory.</summary>
internal static class ZipBytes
{
    /// <summary>The archive; throws <see cref="InvalidDataException"/> when it is none or its directory is damaged.</summary>
    public static ZipArchive Open(ReadOnlyMemory<byte> bytes)
    {
        var content = MemoryMarshal.TryGetArray(bytes, out var array) ? array : bytes.ToArray();
        return new ZipArchive(new MemoryStream(content.Array!, content.Offset, content.Count, writable: false), ZipArchiveMode.Read);
    }
}
