using System.Buffers.Binary;
using Tailor.Documents.Reading;

namespace Tailor.Documents.Recognition;

/// <summary>What a picture's header says of its size, read without decoding the picture: small files can hold huge ones.</summary>
/// <param name="Width">In pixels, of its widest frame.</param>
/// <param name="Height">In pixels, of its highest frame.</param>
/// <param name="Frames">How many pages it has; only TIFF has more than one.</param>
internal readonly record struct PictureSize(long Width, long Height, int Frames = 1)
{
    /// <summary>The most pixels: A4 at 600 dots an inch has 35 million, a telephone's camera up to 50 but seldom over 12.</summary>
    public const int MaxPixels = 50_000_000;

    /// <summary>The longest side: Tesseract takes no longer one.</summary>
    public const int MaxSide = 32_767;

    /// <summary>The most entries of a TIFF directory that are looked at; size stands among the first.</summary>
    private const int MaxTiffEntries = 64;

    /// <summary>Whether it may be decoded.</summary>
    public bool IsBounded => Width <= MaxSide && Height <= MaxSide && Width * Height <= MaxPixels;

    /// <summary>The size in the header, or null when it is damaged.</summary>
    public static PictureSize? Of(ReadOnlySpan<byte> file, FileFormat format)
    {
        try
        {
            PictureSize size = format switch
            {
                FileFormat.Png => new(BinaryPrimitives.ReadUInt32BigEndian(file[16..]), BinaryPrimitives.ReadUInt32BigEndian(file[20..])),
                FileFormat.Gif => new(BinaryPrimitives.ReadUInt16LittleEndian(file[6..]), BinaryPrimitives.ReadUInt16LittleEndian(file[8..])),
                FileFormat.Bmp => new(Math.Abs((long)BinaryPrimitives.ReadInt32LittleEndian(file[18..])), Math.Abs((long)BinaryPrimitives.ReadInt32LittleEndian(file[22..]))),
                FileFormat.WebP => OfWebP(file[12..]),
                FileFormat.Tiff => OfTiff(file),
                _ => OfJpeg(file),
            };
            return size is { Width: > 0, Height: > 0 } ? size : null;
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static PictureSize OfJpeg(ReadOnlySpan<byte> file)
    {
        for (var at = 2; file[at] == 0xFF;)
        {
            var marker = file[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return new(BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]));
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (at >= file.Length)
                break;
        }
        return default;
    }

    private static PictureSize OfWebP(ReadOnlySpan<byte> chunk)
    {
        if (chunk.StartsWith("VP8X"u8))
            return new(1 + Read24(chunk[12..]), 1 + Read24(chunk[15..]));
        if (chunk.StartsWith("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(chunk[9..]);
            return new(1 + (bits & 0x3FFF), 1 + ((bits >> 14) & 0x3FFF));
        }
        return new(BinaryPrimitives.ReadUInt16LittleEndian(chunk[14..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(chunk[16..]) & 0x3FFF);
    }

    private static long Read24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    private static PictureSize OfTiff(ReadOnlySpan<byte> file)
    {
        var little = file[0] == (byte)'I';
        var size = default(PictureSize) with { Frames = 0 };
        for (var at = Read32(file[4..], little); at != 0 && size.Frames < ReadBudget.MaxPages; size = size with { Frames = size.Frames + 1 })
        {
            var directory = file[checked((int)Math.Min(at, int.MaxValue))..];
            var entries = Read16(directory, little);
            for (var i = 0; i < Math.Min(entries, MaxTiffEntries); i++)
            {
                var entry = directory[(2 + (12 * i))..];
                var value = Read16(entry[2..], little) == 3 ? Read16(entry[8..], little) : Read32(entry[8..], little);
                size = Read16(entry, little) switch
                {
                    256 => size with { Width = Math.Max(size.Width, value) },
                    257 => size with { Height = Math.Max(size.Height, value) },
                    _ => size,
                };
            }
            at = Read32(directory[(2 + (12 * entries))..], little);
        }
        return size;
    }

    private static int Read16(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static long Read32(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
