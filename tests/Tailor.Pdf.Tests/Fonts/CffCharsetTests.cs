using Tailor.Pdf.Fonts;

namespace Tailor.Pdf.Tests.Fonts;

public class CffCharsetTests
{
    /// <summary>Header and an index of one name of one byte; the top dictionary follows.</summary>
    private static readonly byte[] Start = [1, 0, 4, 1, 0, 1, 1, 1, 2, (byte)'x'];

    /// <summary>A top dictionary that says ROS (0 0 0) and that the charset starts at byte 24.</summary>
    private static readonly byte[] CidKeyed = [0, 1, 1, 1, 10, 139, 139, 139, 12, 30, 28, 0, 24, 15];

    [Theory]
    [InlineData(new byte[] { 0, 0, 5, 0, 9, 1, 0 }, 4, new[] { 0, 5, 9, 256 })]
    [InlineData(new byte[] { 1, 0, 10, 1, 0, 40, 0 }, 4, new[] { 0, 10, 11, 40 })]
    [InlineData(new byte[] { 2, 0, 10, 0, 2 }, 4, new[] { 0, 10, 11, 12 })]
    public void Charset_InEachFormat_GivesTheIdentifiers(byte[] charset, int glyphs, int[] expected)
    {
        var read = CffCharset.Read([.. Start, .. CidKeyed, .. charset], glyphs);

        Assert.NotNull(read);
        Assert.Equal(expected, Enumerable.Range(0, glyphs).Select(glyph => (int)read[(uint)glyph]));
    }

    [Fact]
    public void Font_KeyedByName_HasNone() =>
        Assert.Null(CffCharset.Read([.. Start, 0, 1, 1, 1, 5, 28, 0, 24, 15], 4));

    [Fact]
    public void Table_CutAnywhere_EndsInAnIndexOutOfRange()
    {
        byte[] whole = [.. Start, .. CidKeyed, 2, 0, 10, 0, 2];
        for (var length = 0; length < whole.Length; length++)
        {
            var exception = Record.Exception(() => CffCharset.Read(whole.AsSpan(0, length), 4));
            Assert.True(exception is IndexOutOfRangeException or ArgumentOutOfRangeException, $"{length}: {exception}");
        }
    }
}
