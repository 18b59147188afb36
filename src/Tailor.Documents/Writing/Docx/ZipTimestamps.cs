using System.Buffers.Binary;

namespace Tailor.Documents.Writing.Docx;

/// <summary>Takes the time of writing out of a zip file, so that the same content gives the same bytes.</summary>
internal static class ZipTimestamps
{
    // Offsets and signatures: PKWARE APPNOTE 6.3, sections 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (its end).
    private const int EndLength = 22;
    private const uint CentralSignature = 0x02014B50;

    /// <summary>1 January 1980, the first day that a zip file can state.</summary>
    private const uint FirstDay = 0x00210000;

    /// <summary>The same zip, its entries dated on the first day that the format knows. Changed in place.</summary>
    /// <param name="zip">A zip without a comment, as the packaging library writes it.</param>
    public static byte[] Clear(byte[] zip)
    {
        var end = zip.AsSpan(zip.Length - EndLength);
        var entries = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]);
        var at = (int)BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        for (var i = 0; i < entries; i++)
        {
            var header = zip.AsSpan(at);
            if (BinaryPrimitives.ReadUInt32LittleEndian(header) != CentralSignature)
            {
                throw new InvalidDataException("The zip's directory is not where its end says.");
            }

            BinaryPrimitives.WriteUInt32LittleEndian(header[12..], FirstDay);
            var local = (int)BinaryPrimitives.ReadUInt32LittleEndian(header[42..]);
            BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(local + 10), FirstDay);
            at += 46 + BinaryPrimitives.ReadUInt16LittleEndian(header[28..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[30..])
                + BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
        }

        return zip;
    }
}
