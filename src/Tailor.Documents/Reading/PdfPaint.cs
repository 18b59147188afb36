using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;

namespace Tailor.Documents.Reading;

/// <summary>A colour in red, green and blue, 0 to 1 each.</summary>
internal readonly record struct PdfColour(double Red, double Green, double Blue)
{
    /// <summary>Paper.</summary>
    public static readonly PdfColour White = new(1, 1, 1);

    /// <summary>A colour of PdfPig; null for patterns and where there is none.</summary>
    public static PdfColour? Of(IColor? colour)
    {
        if (colour is null or PatternColor)
            return null;
        var (red, green, blue) = colour.ToRGBValues();
        return new PdfColour(red, green, blue);
    }

    /// <summary>This colour over another one.</summary>
    public PdfColour Over(PdfColour below, double alpha) =>
        new(Mix(Red, below.Red, alpha), Mix(Green, below.Green, alpha), Mix(Blue, below.Blue, alpha));

    /// <summary>How far both are apart in the component that tells them apart best, 0 to 1.</summary>
    public double DistanceTo(PdfColour other) =>
        Math.Max(Math.Abs(Red - other.Red), Math.Max(Math.Abs(Green - other.Green), Math.Abs(Blue - other.Blue)));

    private static double Mix(double above, double below, double alpha) => below + (alpha * (above - below));
}

/// <summary>Something that is painted over an area of a page.</summary>
/// <param name="Bounds">Its bounds, within the clipping path's.</param>
/// <param name="Outlines">Its outlines as polygons; null for a rectangle that fills its bounds.</param>
/// <param name="EvenOdd">Whether the even-odd rule tells inside from outside, not the winding number.</param>
/// <param name="Colour">Its colour; null for pictures, shadings and patterns.</param>
/// <param name="Alpha">How opaque it is, 0 to 1.</param>
/// <param name="IsPicture">Whether it is a picture.</param>
/// <param name="Layer">The innermost optional content that it belongs to.</param>
internal sealed record PdfPaint(
    PdfArea Bounds, IReadOnlyList<IReadOnlyList<PdfPoint>>? Outlines, bool EvenOdd, PdfColour? Colour, double Alpha, bool IsPicture, PdfLayer? Layer)
{
    /// <summary>Whether it lies over a point.</summary>
    public bool Covers(double x, double y)
    {
        if (x < Bounds.Left || x > Bounds.Right || y < Bounds.Bottom || y > Bounds.Top)
            return false;
        if (Outlines is null)
            return true;
        var (winding, crossings) = (0, 0);
        foreach (var outline in Outlines)
        {
            for (var i = 0; i < outline.Count; i++)
            {
                var (from, to) = (outline[i], outline[(i + 1) % outline.Count]);
                if (from.Y <= y == to.Y <= y || from.X + ((y - from.Y) / (to.Y - from.Y) * (to.X - from.X)) <= x)
                    continue;
                winding += from.Y <= y ? 1 : -1;
                crossings++;
            }
        }
        return EvenOdd ? crossings % 2 == 1 : winding != 0;
    }

    /// <summary>Whether it lies over all of an area.</summary>
    public bool Covers(PdfArea area) =>
        Covers(area.Left, area.Bottom) && Covers(area.Left, area.Top) && Covers(area.Right, area.Bottom) && Covers(area.Right, area.Top)
        && Covers((area.Left + area.Right) / 2, (area.Bottom + area.Top) / 2);
}
