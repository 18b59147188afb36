using System.Buffers.Binary;

namespace Tailor.Pdf.Images;

/// <summary>Reads what a PDF file has to say about a JPEG file: its size, its channels, and how it is turned (ITU T.81, Annex B; EXIF 2.3, 4.6).</summary>
internal static class JpegImage
{
    private const int OrientationTag = 0x0112;

    /// <summary>The picture, or null when the file is none that a PDF file can hold.</summary>
    public static ImageFile? Read(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        if (bytes is not [0xFF, 0xD8, 0xFF, ..])
        {
            return null;
        }
        var orientation = 1;
        for (var at = 2; at + 4 <= bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (length < 2 || at + 2 + length > bytes.Length)
            {
                return null;
            }
            var segment = bytes.Slice(at + 4, length - 2);
            if (IsFrame(marker))
            {
                return Frame(segment, file, orientation);
            }
            orientation = marker == 0xE1 && segment.StartsWith("Exif\0\0"u8) ? OrientationOf(segment[6..]) ?? orientation : orientation;
            at += 2 + length;
        }
        return null;
    }

    /// <summary>Start of frame: baseline, extended or progressive; the lossless and arithmetic kinds are not for PDF.</summary>
    private static bool IsFrame(byte marker) => marker is 0xC0 or 0xC1 or 0xC2;

    private static ImageFile? Frame(ReadOnlySpan<byte> frame, ReadOnlyMemory<byte> file, int orientation)
    {
        if (frame.Length < 6 || frame[0] != 8)
        {
            return null;
        }
        var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(frame[1..]), BinaryPrimitives.ReadUInt16BigEndian(frame[3..]));
        return width == 0 || height == 0 || (long)width * height > ImageFile.MaxSamples || frame[5] is not (1 or 3)
            ? null
            : new(width, height, frame[5], file, true, null, orientation);
    }

    /// <summary>The orientation in a TIFF header's first directory.</summary>
    private static int? OrientationOf(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8)
        {
            return null;
        }
        var isLittle = tiff[0] == 'I';
        var at = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (at > tiff.Length - 2)
        {
            return null;
        }
        var directory = tiff[(int)at..];
        var count = Short(directory, isLittle);
        for (var i = 0; i < count && 2 + (12 * (i + 1)) <= directory.Length; i++)
        {
            var entry = directory.Slice(2 + (12 * i), 12);
            if (Short(entry, isLittle) == OrientationTag)
            {
                return Short(entry[8..], isLittle) is >= 1 and <= 8 and var orientation ? orientation : null;
            }
        }
        return null;
    }

    private static int Short(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
