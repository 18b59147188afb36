using Tailor.Pdf.Fonts;

namespace Tailor.Pdf.Writing;

/// <summary>
/// The glyphs of one face that a document draws, each with the number (CID) that content streams name it by and the text that it
/// stands for. A TrueType glyph that stands for different texts gets several numbers; in CFF fonts the number is bound to the glyph.
/// </summary>
internal sealed class EmbeddedFont
{
    private readonly Dictionary<(uint Glyph, string Text), int> furtherTexts = [];
    private readonly Dictionary<uint, int> firstUses = new() { [0] = 0 };

    public EmbeddedFont(FontFace face, string name)
    {
        Face = face;
        Name = name;
        Uses = [new(0, 0, WidthOf(0), "")];
    }

    /// <summary>The font.</summary>
    public FontFace Face { get; }

    /// <summary>Its name among a page's resources.</summary>
    public string Name { get; }

    /// <summary>The glyphs in the whole font, by their index in the subset; the first is .notdef.</summary>
    public List<uint> Glyphs { get; } = [0];

    /// <summary>What is drawn, in the order of first use.</summary>
    public List<GlyphUse> Uses { get; }

    /// <summary>The use of a glyph for a text, and whether a reader of the file learns just this text from it.</summary>
    public (GlyphUse Use, bool IsExact) Use(uint glyph, ReadOnlySpan<char> text)
    {
        if (!firstUses.TryGetValue(glyph, out var first))
        {
            firstUses[glyph] = Uses.Count;
            Glyphs.Add(glyph);
            return (Add(glyph, Glyphs.Count - 1, text.ToString()), true);
        }
        var use = Uses[first];
        if (text.SequenceEqual(use.Text) || Face.IsCff || Uses.Count > ushort.MaxValue)
        {
            return (use, text.SequenceEqual(use.Text));
        }
        var key = (glyph, text.ToString());
        if (furtherTexts.TryGetValue(key, out var further))
        {
            return (Uses[further], true);
        }
        furtherTexts[key] = Uses.Count;
        return (Add(glyph, use.SubsetGlyph, key.Item2), true);
    }

    private GlyphUse Add(uint glyph, int subsetGlyph, string text)
    {
        var cid = !Face.IsCff ? Uses.Count : Face.Charset is { } charset ? charset[glyph] : subsetGlyph;
        var use = new GlyphUse((ushort)cid, (ushort)subsetGlyph, WidthOf(glyph), text);
        Uses.Add(use);
        return use;
    }

    private double WidthOf(uint glyph) => Math.Round(Face.AdvanceOf(glyph) * 1000, 1);
}

/// <summary>A glyph that stands for a text.</summary>
/// <param name="Cid">The number in content streams.</param>
/// <param name="SubsetGlyph">The glyph's index in the embedded subset.</param>
/// <param name="Width">How far it moves the pen, in thousandths of the type size, to a tenth.</param>
/// <param name="Text">The characters that it stands for; empty for none.</param>
internal readonly record struct GlyphUse(ushort Cid, ushort SubsetGlyph, double Width, string Text);
