using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace Tailor.Documents.Reading;

/// <summary>What a page draws, in the order in which it draws it. In points from the page's bottom left corner, y upwards.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Width">The width of what a reader shows of it.</param>
/// <param name="Height">The height of what a reader shows of it.</param>
/// <param name="Glyphs">Its glyphs.</param>
/// <param name="Paints">Its filled shapes, shadings and pictures.</param>
/// <param name="Shapes">The bounds of all shapes that are filled or stroked.</param>
/// <param name="Annotations">Its annotations.</param>
internal sealed record PdfPage(
    int Number, double Width, double Height, IReadOnlyList<PdfGlyph> Glyphs, IReadOnlyList<PdfPaint> Paints, IReadOnlyList<PdfArea> Shapes, IReadOnlyList<Annotation> Annotations)
{
    /// <summary>What a reader shows.</summary>
    public PdfArea Area => new(0, 0, Width, Height);
}

/// <summary>A glyph and what decides whether it is seen.</summary>
/// <param name="Letter">The glyph.</param>
/// <param name="PaintsBelow">How many paints were drawn before it.</param>
/// <param name="Clip">Bounds of what the clipping path leaves.</param>
/// <param name="Alpha">How opaque it is, 0 to 1.</param>
/// <param name="Layer">The innermost optional content that it belongs to.</param>
internal readonly record struct PdfGlyph(Letter Letter, int PaintsBelow, PdfArea Clip, double Alpha, PdfLayer? Layer);

/// <summary>Optional content (ISO 32000-1, 8.11) within optional content.</summary>
/// <param name="Content">The group or membership dictionary.</param>
/// <param name="Outer">What it lies in.</param>
internal sealed record PdfLayer(DictionaryToken Content, PdfLayer? Outer);

/// <summary>A rectangle in points, y upwards.</summary>
internal readonly record struct PdfArea(double Left, double Bottom, double Right, double Top)
{
    /// <summary>Its width; negative where nothing is left of it.</summary>
    public double Width => Right - Left;

    /// <summary>Its height; negative where nothing is left of it.</summary>
    public double Height => Top - Bottom;

    /// <summary>What both have in common.</summary>
    public PdfArea Intersect(PdfArea other) =>
        new(Math.Max(Left, other.Left), Math.Max(Bottom, other.Bottom), Math.Min(Right, other.Right), Math.Min(Top, other.Top));

    /// <summary>Whether both have something in common.</summary>
    public bool Overlaps(PdfArea other) => Left < other.Right && other.Left < Right && Bottom < other.Top && other.Bottom < Top;

    /// <summary>Which part of it lies in the other, 0 to 1.</summary>
    public double ShareIn(PdfArea other)
    {
        var common = Intersect(other);
        return common.Width <= 0 || common.Height <= 0 ? 0 : common.Width * common.Height / (Width * Height);
    }
}
