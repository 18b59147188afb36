using Tailor.Pdf.Fonts;

namespace Tailor.Pdf.Writing;

/// <summary>Cuts a font down to the glyphs that a document draws.</summary>
internal static class FontSubset
{
    /// <summary>Tables that a font inside a PDF does not need (ISO 32000-1, 9.9): text is already shaped.</summary>
    private static readonly uint[] Dropped =
    [
        .. new[] { "GSUB", "GPOS", "GDEF", "BASE", "JSTF", "MATH", "kern", "name", "cmap", "post", "OS/2", "DSIG", "FFTM", "gasp", "meta",
            "hdmx", "LTSH", "VDMX", "PCLT", "vhea", "vmtx", "VORG", "Silf", "Glat", "Gloc", "Feat", "Sill", "COLR", "CPAL", "SVG ", "STAT" }
            .Select(Tag),
    ];

    /// <summary>A TrueType font, or the bare CFF table of an OpenType font, with these glyphs in this order.</summary>
    public static byte[] Make(FontFace face, List<uint> glyphs)
    {
        var input = HarfBuzz.CreateSubsetInput();
        try
        {
            HarfBuzz.SetFlags(input, HarfBuzz.NoHinting | HarfBuzz.NotdefOutline | HarfBuzz.NoLayoutClosure);
            foreach (var tag in Dropped)
            {
                HarfBuzz.AddToSet(HarfBuzz.Set(input, HarfBuzz.DropTableTags), tag);
            }
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
                _ = HarfBuzz.PinAllAxesToDefault(input, face.Face.Handle);
            }
            return BytesOf(HarfBuzz.Subset(face.Face.Handle, input), face);
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
        var blob = face.IsCff ? HarfBuzz.ReferenceTable(subset, Tag("CFF ")) : HarfBuzz.ReferenceBlob(subset);
        HarfBuzz.DestroyFace(subset);
        return HarfBuzz.TakeBytes(blob);
    }

    private static uint Tag(string name) => ((uint)name[0] << 24) | ((uint)name[1] << 16) | ((uint)name[2] << 8) | name[3];
}
