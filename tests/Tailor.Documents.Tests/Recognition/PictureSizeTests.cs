using Tailor.Documents.Reading;
using Tailor.Documents.Recognition;
using Tailor.Documents.Tests.Reading;

namespace Tailor.Documents.Tests.Recognition;

public sealed class PictureSizeTests
{
    private const string PngStart = "89504E470D0A1A0A0000000D49484452";

    [Theory]
    [InlineData("Png", PngStart + "0000028000000190", 640, 400)]
    [InlineData("Gif", "474946383961" + "8002" + "9001", 640, 400)]
    [InlineData("Bmp", "424D" + "00000000000000000000000000000000" + "80020000" + "70FEFFFF", 640, 400)]
    [InlineData("Jpeg", "FFD8" + "FFE0000400AA" + "FFFFC2" + "000B08" + "0190" + "0280", 640, 400)]
    [InlineData("WebP", "524946460000000057454250" + "5650385800000000" + "00000000" + "7F0200" + "8F0100", 640, 400)]
    [InlineData("WebP", "524946460000000057454250" + "5650384C000000002F" + "7FC26300", 640, 400)]
    [InlineData("WebP", "524946460000000057454250" + "5650382000000000" + "0000009D012A" + "8002" + "9001", 640, 400)]
    [InlineData("Tiff", "49492A0008000000" + "0200" + "000104000100000080020000" + "010103000100000090010000" + "00000000", 640, 400)]
    [InlineData("Tiff", "4D4D002A00000008" + "0002" + "010000030000000102800000" + "010100040000000100000190" + "00000000", 640, 400)]
    public void Size_IsReadFromTheHeader(string format, string hex, long width, long height) =>
        Assert.Equal(new PictureSize(width, height), PictureSize.Of(Convert.FromHexString(hex), Enum.Parse<FileFormat>(format)));

    [Theory]
    [InlineData("Png", PngStart + "00000280")]
    [InlineData("Png", PngStart + "0000000000000190")]
    [InlineData("Jpeg", "FFD8FFE0000400AAFFE1FFFF")]
    [InlineData("Jpeg", "FFD8FFE00000")]
    [InlineData("Tiff", "49492A00FFFFFFFF")]
    [InlineData("WebP", "524946460000000057454250")]
    public void Size_OfADamagedHeader_IsUnknown(string format, string hex) =>
        Assert.Null(PictureSize.Of(Convert.FromHexString(hex), Enum.Parse<FileFormat>(format)));

    [Fact]
    public void Tiff_WhoseDirectoriesFormACircle_EndsAtTheMostPages()
    {
        var file = Convert.FromHexString("49492A0008000000" + "0200" + "000104000100000080020000" + "010103000100000090010000" + "08000000");

        Assert.Equal(ReadBudget.MaxPages, PictureSize.Of(file, FileFormat.Tiff)?.Frames);
    }

    [Theory]
    [InlineData(PngStart + "0000753000007530", "document.picture-too-large")]
    [InlineData(PngStart + "FFFFFFFFFFFFFFFF", "document.picture-too-large")]
    [InlineData(PngStart + "0000800000000001", "document.picture-too-large")]
    [InlineData(PngStart, "document.damaged")]
    public async Task Picture_OfTooManyPixelsOrNoSize_IsRefusedBeforeItIsDecoded(string hex, string code) =>
        Assert.Equal(code, await Lines.CodeAsync(Convert.FromHexString(hex)));
}
