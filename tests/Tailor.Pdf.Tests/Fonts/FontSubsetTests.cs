using System.Text;
using HarfBuzzSharp;
using Tailor.Pdf.Fonts;
using Tailor.Pdf.Writing;

namespace Tailor.Pdf.Tests.Fonts;

/// <summary>Also the check that HarfBuzz's constants, which are copied from its C header, still mean what we take them for.</summary>
public class FontSubsetTests
{
    private static readonly FontFace Carlito = FontLibrary.Bundled.Find(BundledFonts.Sans, false, false)!;

    [Fact]
    public void Subset_OfATrueTypeFont_HoldsOnlyTheTablesThatDrawingNeeds()
    {
        using var face = Open(FontSubset.Make(Carlito, [0, 40, 41]));

        var tables = face.Tables.Select(tag => tag.ToString()).Order(StringComparer.Ordinal);
        Assert.Equal(["glyf", "head", "hhea", "hmtx", "loca", "maxp"], tables);
    }

    [Fact]
    public void Subset_OfSomeGlyphs_NumbersThemInTheOrderGiven()
    {
        Assert.True(Carlito.Font.TryGetNominalGlyph('W', out var wide));
        Assert.True(Carlito.Font.TryGetNominalGlyph('l', out var narrow));

        using var face = Open(FontSubset.Make(Carlito, [0, wide, narrow]));
        using var font = new Font(face);

        Assert.Equal(Carlito.Font.GetHorizontalGlyphAdvance(wide), font.GetHorizontalGlyphAdvance(1));
        Assert.Equal(Carlito.Font.GetHorizontalGlyphAdvance(narrow), font.GetHorizontalGlyphAdvance(2));
        Assert.Equal(3, face.GlyphCount);
    }

    [Fact]
    public void Subset_KeepsTheBoxForMissingCharacters()
    {
        using var face = Open(FontSubset.Make(Carlito, [0]));
        using var font = new Font(face);

        Assert.True(font.TryGetGlyphExtents(0, out var extents));
        Assert.NotEqual(0, extents.Width);
    }

    [Fact]
    public void Subset_OfAnAccentedLetter_KeepsItsParts()
    {
        Assert.True(Carlito.Font.TryGetNominalGlyph('é', out var glyph));

        using var face = Open(FontSubset.Make(Carlito, [0, glyph]));
        using var font = new Font(face);

        Assert.True(font.TryGetGlyphExtents(1, out var accented));
        Assert.True(Carlito.Font.TryGetGlyphExtents(glyph, out var whole));
        Assert.Equal(whole.Height, accented.Height);
    }

    private static Face Open(byte[] font)
    {
        Assert.NotEqual("OTTO", Encoding.ASCII.GetString(font, 0, 4));
        return new(Blob.FromStream(new MemoryStream(font)), 0);
    }
}
