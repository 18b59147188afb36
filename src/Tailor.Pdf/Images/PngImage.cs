using System.Buffers.Binary;
using System.IO.Compression;

namespace Tailor.Pdf.Images;

/// <summary>Reads the samples of a PNG file (ISO/IEC 15948): every kind of colour, depth and interlacing. Checksums are not looked at.</summary>
internal static class PngImage
{
    /// <summary>Where the passes of an interlaced picture begin, and how far apart their samples are.</summary>
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>The picture, or null when the file is no PNG file, or a damaged one.</summary>
    public static ImageFile? Read(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        if (bytes is not [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..])
        {
            return null;
        }
        Header? header = null;
        ReadOnlySpan<byte> palette = default, transparent = default;
        var data = new MemoryStream();
        for (var at = 8; at + 12 <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            if (length > bytes.Length - at - 12)
            {
                return null;
            }
            var chunk = bytes.Slice(at + 8, (int)length);
            switch (BinaryPrimitives.ReadUInt32BigEndian(bytes[(at + 4)..]))
            {
                case 0x49484452: // IHDR
                    header = Header.Read(chunk);
                    break;
                case 0x504C5445: // PLTE
                    palette = chunk;
                    break;
                case 0x74524E53: // tRNS
                    transparent = chunk;
                    break;
                case 0x49444154: // IDAT
                    data.Write(chunk);
                    break;
            }
            at += (int)length + 12;
        }
        return header is null || (header.ColourType == 3 && palette.Length < 3) ? null : Decode(header, data, palette, transparent);
    }

    private static ImageFile? Decode(Header header, MemoryStream data, ReadOnlySpan<byte> palette, ReadOnlySpan<byte> transparent)
    {
        var channels = header.ColourType is 0 or 4 ? 1 : 3;
        var colours = new byte[header.Width * header.Height * channels];
        var opacity = new byte[header.Width * header.Height];
        data.Position = 0;
        try
        {
            using var inflated = new ZLibStream(data, CompressionMode.Decompress);
            foreach (var (x, y, stepX, stepY) in header.IsInterlaced ? Passes : [(0, 0, 1, 1)])
            {
                var columns = (header.Width - x + stepX - 1) / stepX;
                var (previous, row) = (new byte[header.BytesOf(columns)], new byte[header.BytesOf(columns)]);
                for (var line = y; line < header.Height && columns > 0; line += stepY)
                {
                    var filter = inflated.ReadByte();
                    inflated.ReadExactly(row);
                    if (!Unfilter(filter, row, previous, header.BytesPerSample))
                    {
                        return null;
                    }
                    for (var i = 0; i < columns; i++)
                    {
                        var to = (line * header.Width) + x + (i * stepX);
                        opacity[to] = Sample(header, row, i, palette, transparent, colours.AsSpan(to * channels, channels));
                    }
                    (previous, row) = (row, previous);
                }
            }
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            return null;
        }
        return new(header.Width, header.Height, channels, colours, false, Array.TrueForAll(opacity, value => value == 255) ? (ReadOnlyMemory<byte>?)null : opacity, 1);
    }

    /// <summary>The colour of a sample goes to <paramref name="colour"/>; the answer is how opaque it is.</summary>
    private static byte Sample(
        Header header, ReadOnlySpan<byte> row, int at, ReadOnlySpan<byte> palette, ReadOnlySpan<byte> transparent, Span<byte> colour)
    {
        if (header.ColourType == 3)
        {
            var index = header.Value(row, at);
            var entry = Math.Min(index, (palette.Length / 3) - 1) * 3;
            palette.Slice(entry, 3).CopyTo(colour);
            return index < transparent.Length ? transparent[index] : (byte)255;
        }
        var isTransparent = transparent.Length >= colour.Length * 2;
        for (var channel = 0; channel < colour.Length; channel++)
        {
            var value = header.Value(row, (at * header.Channels) + channel);
            isTransparent = isTransparent && value == BinaryPrimitives.ReadUInt16BigEndian(transparent[(channel * 2)..]);
            colour[channel] = header.ToByte(value);
        }
        return header.ColourType >= 4 ? header.ToByte(header.Value(row, (at * header.Channels) + colour.Length))
            : isTransparent ? (byte)0 : (byte)255;
    }

    /// <summary>Undoes what made the row easier to compress; false for an unknown way.</summary>
    private static bool Unfilter(int filter, Span<byte> row, ReadOnlySpan<byte> above, int step)
    {
        for (var i = 0; i < row.Length && filter != 0; i++)
        {
            var left = i < step ? 0 : row[i - step];
            row[i] += filter switch
            {
                1 => (byte)left,
                2 => above[i],
                3 => (byte)((left + above[i]) / 2),
                4 => (byte)Paeth(left, above[i], i < step ? 0 : above[i - step]),
                _ => 0,
            };
        }
        return filter is >= 0 and <= 4;
    }

    private static int Paeth(int left, int above, int corner)
    {
        var (a, b, c) = (Math.Abs(above - corner), Math.Abs(left - corner), Math.Abs(left + above - (2 * corner)));
        return a <= b && a <= c ? left : b <= c ? above : corner;
    }

    private sealed record Header(int Width, int Height, int Depth, int ColourType, bool IsInterlaced)
    {
        /// <summary>How many values a sample is made of.</summary>
        public int Channels => ColourType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

        /// <summary>The distance of what a filter compares, in bytes.</summary>
        public int BytesPerSample => Math.Max(1, Channels * Depth / 8);

        public static Header? Read(ReadOnlySpan<byte> chunk)
        {
            if (chunk.Length < 13)
            {
                return null;
            }
            var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(chunk), BinaryPrimitives.ReadUInt32BigEndian(chunk[4..]));
            var isKnown = (chunk[9], chunk[8]) is (0, 1 or 2 or 4 or 8 or 16) or (3, 1 or 2 or 4 or 8) or (2 or 4 or 6, 8 or 16);
            return width == 0 || height == 0 || width > ImageFile.MaxSamples || height > ImageFile.MaxSamples
                || (long)width * height > ImageFile.MaxSamples || !isKnown || chunk[12] > 1
                ? null
                : new((int)width, (int)height, chunk[8], chunk[9], chunk[12] == 1);
        }

        public int BytesOf(int samples) => ((samples * Channels * Depth) + 7) / 8;

        /// <summary>A value of a row, as it is stored.</summary>
        public int Value(ReadOnlySpan<byte> row, int at) => Depth switch
        {
            16 => BinaryPrimitives.ReadUInt16BigEndian(row[(at * 2)..]),
            8 => row[at],
            _ => (row[at * Depth / 8] >> (8 - Depth - (at * Depth % 8))) & ((1 << Depth) - 1),
        };

        /// <summary>A value between 0 and 255.</summary>
        public byte ToByte(int value) => (byte)(Depth == 16 ? value >> 8 : value * 255 / ((1 << Depth) - 1));
    }
}
