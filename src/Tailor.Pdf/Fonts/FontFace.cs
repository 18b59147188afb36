using System.Text;
using HarfBuzzSharp;

namespace Tailor.Pdf.Fonts;

/// <summary>
/// One font of a font file, opened once and used by every thread: HarfBuzz faces and fonts may be shared when they are not
/// changed. Lives as long as the process.
/// </summary>
public sealed class FontFace
{
    private readonly Lazy<nint> coverage;
    private readonly Lazy<CffCharset?> charset;

    private FontFace(Face face, FontDescription description, FontMetrics metrics, bool isCff)
    {
        Face = face;
        Font = new Font(face);
        Family = description.Family;
        PostScriptName = description.PostScriptName;
        Bold = description.Bold;
        Italic = description.Italic;
        Metrics = metrics;
        IsCff = isCff;
        charset = new(() => isCff ? CffCharset.Read(face) : null);
        coverage = new(() =>
        {
            var set = HarfBuzz.CreateSet();
            HarfBuzz.CollectUnicodes(face.Handle, set);
            return set;
        });
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
    internal CffCharset? Charset => charset.Value;

    internal Face Face { get; }

    internal Font Font { get; }

    /// <summary>
    /// Whether it has a glyph for each character of what a reader sees as one, as written or composed. Characters that draw
    /// nothing need none.
    /// </summary>
    internal bool Covers(ReadOnlySpan<char> grapheme)
    {
        foreach (var character in grapheme.EnumerateRunes())
        {
            if (!Unseen.Is(character) && HarfBuzz.SetHas(coverage.Value, (uint)character.Value) == 0)
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
        var description = FontDescription.Read(face);
        var metrics = FontMetrics.Read(face);
        return description is { MayEmbed: true } && metrics is not null ? new(face, description, metrics, isCff) : null;
    }

    /// <summary>How far the glyph moves the pen, as a fraction of the type size.</summary>
    internal double AdvanceOf(uint glyph) => Font.GetHorizontalGlyphAdvance(glyph) / (double)Metrics.UnitsPerEm;

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
