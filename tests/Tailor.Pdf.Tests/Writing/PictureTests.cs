using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Tailor.Pdf.Images;
using Tailor.Pdf.Layout;

namespace Tailor.Pdf.Tests.Writing;

/// <summary>Pictures, as poppler draws them.</summary>
public class PictureTests
{
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>A grey JPEG of 8 by 8 samples whose upper half is black and lower half white, made by libjpeg.</summary>
    private static readonly byte[] Jpeg = Convert.FromBase64String(
        "/9j/2wBDAAIBAQEBAQIBAQECAgICAgQDAgICAgUEBAMEBgUGBgYFBgYGBwkIBgcJBwYGCAsICQoKCgoKBggLDAsKDAkKCgr/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAv/EABgQAAIDAAAAAAAAAAAAAAAAAAAaaafl/9oACAEBAAA/ACjHKLSe0f/Z");

    [Theory]
    [InlineData(2, 8, false)]
    [InlineData(2, 16, false)]
    [InlineData(2, 8, true)]
    [InlineData(6, 8, false)]
    [InlineData(6, 16, true)]
    [InlineData(0, 8, false)]
    [InlineData(0, 1, true)]
    [InlineData(0, 4, false)]
    [InlineData(3, 2, false)]
    [InlineData(3, 8, true)]
    [InlineData(4, 8, false)]
    public void Png_OfEachKind_HasItsSamples(int colourType, int depth, bool isInterlaced)
    {
        var image = ImageFile.Read(Png(11, 5, colourType, depth, isInterlaced, (x, y) => (x + y) % 2 == 0));

        Assert.NotNull(image);
        Assert.Equal((11, 5), (image.Width, image.Height));
        for (var i = 0; i < 55; i++)
        {
            Assert.Equal((i % 11 + i / 11) % 2 == 0 ? 255 : 0, image.Data.Span[i * image.Channels]);
        }
        Assert.Null(image.Opacity);
    }

    [Fact]
    public void Picture_OnAPage_IsSeenAndDescribed()
    {
        var image = ImageFile.Read(Png(4, 4, 2, 8, false, (_, y) => y >= 2))!;

        var file = Sample.Render(new Picture(image, 40, 40, "Portrait of Ada"));

        Assert.Contains("Figure", PdfTool.Structure(file), StringComparison.Ordinal);
        Assert.Contains("/Alt (Portrait of Ada)", PdfTool.Objects(file), StringComparison.Ordinal);
        Assert.True(IsDark(file, 70, 60));
        Assert.False(IsDark(file, 70, 82));
        Assert.Contains("No syntax or stream encoding errors found", PdfTool.Check(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 70, 60)]
    [InlineData(3, 70, 82)]
    [InlineData(6, 80, 70)]
    [InlineData(8, 58, 70)]
    public void Jpeg_TurnedByItsCamera_IsTurnedBack(int orientation, int darkX, int darkY)
    {
        var image = ImageFile.Read(WithOrientation(orientation))!;
        Assert.Equal(orientation, image.Orientation);

        var file = Sample.Render(new Picture(image, 40, 40, "Ada"));

        Assert.True(IsDark(file, darkX, darkY));
        Assert.False(IsDark(file, 140 - darkX, 140 - darkY));
    }

    [Fact]
    public void Picture_ThatIsRound_HasNoCorners()
    {
        var image = ImageFile.Read(Png(4, 4, 2, 8, false, (_, _) => false))!;

        var file = Sample.Render(new Picture(image, 40, 40, "") { IsRound = true });

        Assert.True(IsDark(file, 70, 70));
        Assert.False(IsDark(file, 52, 52));
        Assert.DoesNotContain("Figure", PdfTool.Structure(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_ThatAreNoPicture_AreNone()
    {
        var png = Png(11, 5, 6, 8, true, (_, _) => true);
        Assert.Null(ImageFile.Read("GIF89a"u8.ToArray()));
        Assert.Null(ImageFile.Read(Array.Empty<byte>()));
        for (var length = 0; length < png.Length - 12; length++)
        {
            Assert.Null(ImageFile.Read(png.AsMemory(0, length)));
        }
        for (var length = 0; length < Jpeg.Length; length++)
        {
            _ = ImageFile.Read(Jpeg.AsMemory(0, length));
        }
    }

    private static bool IsDark(PdfFile file, int x, int y)
    {
        var pixmap = PdfTool.Pixels(file);
        var header = Encoding.ASCII.GetString(pixmap, 0, 20).Split('\n');
        var size = header[1].Split(' ').Select(int.Parse).ToArray();
        var start = header[0].Length + header[1].Length + header[2].Length + 3;
        return pixmap[start + (((y * size[0]) + x) * 3)] < 128;
    }

    /// <summary>The JPEG with an EXIF segment.</summary>
    private static byte[] WithOrientation(int orientation) =>
    [
        .. Jpeg[..2],
        0xFF, 0xE1, 0, 34, .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0,
        .. Jpeg[2..],
    ];

    private static byte[] Png(int width, int height, int colourType, int depth, bool isInterlaced, Func<int, int, bool> isWhite)
    {
        var channels = colourType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
        var raw = new MemoryStream();
        foreach (var (left, top, stepX, stepY) in isInterlaced ? Passes : [(0, 0, 1, 1)])
        {
            for (var y = top; y < height && left < width; y += stepY)
            {
                var bits = new List<bool>();
                for (var x = left; x < width; x += stepX)
                {
                    for (var channel = 0; channel < channels; channel++)
                    {
                        var isOpacity = channel == channels - 1 && colourType >= 4;
                        bits.AddRange(colourType == 3
                            ? Enumerable.Range(0, depth).Select(bit => bit == depth - 1 && isWhite(x, y))
                            : Enumerable.Repeat(isOpacity || isWhite(x, y), depth));
                    }
                }
                raw.WriteByte(0);
                raw.Write([.. bits.Chunk(8).Select(chunk => (byte)chunk.Select((bit, i) => bit ? 128 >> i : 0).Sum())]);
            }
        }
        var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(raw.ToArray());
        }
        byte[] header = [0, 0, 0, (byte)width, 0, 0, 0, (byte)height, (byte)depth, (byte)colourType, 0, 0, (byte)(isInterlaced ? 1 : 0)];
        return
        [
            0x89, .. "PNG\r\n\u001a\n"u8, .. Chunk("IHDR", header), .. colourType == 3 ? Chunk("PLTE", [0, 0, 0, 255, 255, 255]) : [],
            .. Chunk("IDAT", compressed.ToArray()), .. Chunk("IEND", []),
        ];
    }

    private static byte[] Chunk(string name, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        return [.. length, .. Encoding.ASCII.GetBytes(name), .. data, 0, 0, 0, 0];
    }
}
