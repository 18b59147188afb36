using System.Globalization;
using System.Text;
using HarfBuzzSharp;

namespace Tailor.Pdf.Fonts;

/// <summary>
/// One font of a font file, opened once and used by every thread: HarfBuzz faces and fonts may be shared when they are not
/// changed. Lives as long as the process.
/// </summary>
public sealed class FontFace
{
    /// <summary>
    /// The tables that drawing needs (ISO 32000-1, 9.9), and those by which a variable font's outlines are taken at its default. Without
    /// the others HarfBuzz cuts a font several times faster.
    /// </summary>
    private static readonly string[] OutlineTables =
        ["head", "hhea", "hmtx", "maxp", "loca", "glyf", "CFF ", "fvar", "avar", "gvar", "HVAR"];

    private readonly Lazy<nint> coverage;
    private readonly Lazy<nint> outlines;
    private readonly Lazy<ushort?> emptyGlyph;

    private FontFace(Face face, FontDescription description, FontMetrics metrics, bool isCff, CffCharset? charset)
    {
        Face = face;
        Font = new Font(face);
        HarfBuzz.MakeFontImmutable(Font.Handle);
        Family = description.Family;
        PostScriptName = description.PostScriptName;
        Bold = description.Bold;
        Italic = description.Italic;
        Metrics = metrics;
        IsCff = isCff;
        Charset = charset;
        coverage = new(() =>
        {
            var set = HarfBuzz.CreateSet();
            HarfBuzz.CollectUnicodes(face.Handle, set);
            return set;
        });
        outlines = new(() => OutlinesOf(face));
        emptyGlyph = new(FindEmptyGlyph);
    }

    /// <summary>Its family's name.</summary>
    public string Family { get; }

    /// <summary>Its PostScript name: ASCII letters, digits and hyphens.</summary>
    public string PostScriptName { get; }

    /// <summary>Whether it is bold.</summary>
    public bool Bold { get; }

    /// <summary>Whether it is italic or oblique.</summary>
    public bool Italic { get; }

    /// <summary>Its measures.</summary>
    public FontMetrics Metrics { get; }

    /// <summary>Whether its outlines are in the Compact Font Format, and not TrueType's.</summary>
    internal bool IsCff { get; }

    /// <summary>The character identifiers of a CID-keyed CFF font; null for any other.</summary>
    internal CffCharset? Charset { get; }

    internal Face Face { get; }

    /// <summary>HarfBuzz's handle of a face that has only the tables for drawing.</summary>
    internal nint Outlines => outlines.Value;

    internal Font Font { get; }

    /// <summary>A glyph that draws nothing and does not move the pen; null when there is none.</summary>
    internal ushort? EmptyGlyph => emptyGlyph.Value;

    /// <summary>
    /// Whether it has a glyph for each character of what a reader sees as one, as written or composed. Characters that draw
    /// nothing need none.
    /// </summary>
    internal bool Covers(ReadOnlySpan<char> grapheme)
    {
        foreach (var character in grapheme.EnumerateRunes())
        {
            if (!Has(character))
            {
                return CoversComposed(grapheme);
            }
        }
        return true;
    }

    /// <summary>
    /// The face at this index of a font file, or null when it cannot be embedded: damaged, without outlines (bitmap and colour
    /// fonts), with CFF2 outlines, which PDF does not know, or forbidden by its licence flags.
    /// </summary>
    internal static FontFace? Open(Blob blob, int index)
    {
        var face = new Face(blob, index);
        var tables = face.Tables.Select(tag => tag.ToString()).ToHashSet();
        var isCff = tables.Contains("CFF ");
        if (!isCff && !tables.Contains("glyf"))
        {
            return null;
        }
        face.MakeImmutable();
        try
        {
            var charset = isCff ? CffCharset.Read(face) : null;
            return FontDescription.Read(face) is { MayEmbed: true } description && FontMetrics.Read(face) is { } metrics
                ? new(face, description, metrics, isCff, charset)
                : null;
        }
        catch (Exception exception) when (exception is IndexOutOfRangeException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static nint OutlinesOf(Face face)
    {
        var builder = HarfBuzz.CreateFaceBuilder();
        foreach (var tag in face.Tables.Where(tag => OutlineTables.Contains(tag.ToString())))
        {
            using var table = face.ReferenceTable(tag);
            _ = HarfBuzz.AddTable(builder, tag, table.Handle);
        }
        HarfBuzz.MakeFaceImmutable(builder);
        return builder;
    }

    /// <summary>How far the glyph moves the pen, as a fraction of the type size.</summary>
    internal double AdvanceOf(uint glyph) => Font.GetHorizontalGlyphAdvance(glyph) / (double)Metrics.UnitsPerEm;

    /// <summary>HarfBuzz makes any space of the plain one, and the hyphen that does not break of the one that does.</summary>
    private bool Has(Rune character) =>
        Unseen.Is(character)
        || HarfBuzz.SetHas(coverage.Value, (uint)character.Value) != 0
        || (Rune.GetUnicodeCategory(character) == UnicodeCategory.SpaceSeparator && HarfBuzz.SetHas(coverage.Value, ' ') != 0)
        || (character.Value == 0x2011 && HarfBuzz.SetHas(coverage.Value, 0x2010) != 0);

    /// <summary>Fonts that join letters have one for the characters that join them or keep them apart, but some draw these.</summary>
    private ushort? FindEmptyGlyph()
    {
        foreach (var character in (ReadOnlySpan<uint>)[0x200C, 0x200D, 0x200B, 0x200E, 0x200F])
        {
            if (Font.TryGetNominalGlyph(character, out var glyph) && AdvanceOf(glyph) == 0
                && (!Font.TryGetGlyphExtents(glyph, out var extents) || (extents.Width == 0 && extents.Height == 0)))
            {
                return (ushort)glyph;
            }
        }
        return null;
    }

    private bool CoversComposed(ReadOnlySpan<char> grapheme)
    {
        if (grapheme.Length < 2)
        {
            return false;
        }
        var composed = grapheme.ToString().Normalize(NormalizationForm.FormC);
        return composed.Length < grapheme.Length && Covers(composed);
    }
}
