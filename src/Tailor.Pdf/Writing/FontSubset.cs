using HarfBuzzSharp;
using Tailor.Pdf.Fonts;
using HarfBuzz = Tailor.Pdf.Fonts.HarfBuzz;

namespace Tailor.Pdf.Writing;

/// <summary>Cuts a font down to the glyphs that a document draws.</summary>
internal static class FontSubset
{
    /// <summary>A TrueType font, or the bare CFF table of an OpenType font, with these glyphs in this order.</summary>
    public static byte[] Make(FontFace face, List<uint> glyphs)
    {
        var input = HarfBuzz.CreateSubsetInput();
        try
        {
            HarfBuzz.SetFlags(input, HarfBuzz.NoHinting | HarfBuzz.NotdefOutline);
            var wanted = HarfBuzz.GlyphSet(input);
            var order = HarfBuzz.OldToNewGlyphs(input);
            for (var i = 0; i < glyphs.Count; i++)
            {
                HarfBuzz.AddToSet(wanted, glyphs[i]);
                if (face.Charset is null)
                {
                    HarfBuzz.SetInMap(order, glyphs[i], (uint)i);
                }
            }
            if (face.Face.HasVariationData)
            {
                _ = HarfBuzz.PinAllAxesToDefault(input, face.Outlines);
            }
            return BytesOf(HarfBuzz.Subset(face.Outlines, input), face);
        }
        finally
        {
            HarfBuzz.DestroySubsetInput(input);
        }
    }

    private static byte[] BytesOf(nint subset, FontFace face)
    {
        if (subset == 0)
        {
            throw new InvalidDataException($"HarfBuzz cannot make a subset of the font {face.PostScriptName}.");
        }
        var blob = face.IsCff ? HarfBuzz.ReferenceTable(subset, Tag.Parse("CFF ")) : HarfBuzz.ReferenceBlob(subset);
        HarfBuzz.DestroyFace(subset);
        return HarfBuzz.TakeBytes(blob);
    }
}
