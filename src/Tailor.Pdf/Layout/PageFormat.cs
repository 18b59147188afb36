namespace Tailor.Pdf.Layout;

/// <summary>The size of a page and its margins, in points (1/72 inch).</summary>
/// <param name="Width">Width of the paper.</param>
/// <param name="Height">Height of the paper.</param>
/// <param name="Margins">The room around the text.</param>
public sealed record PageFormat(double Width, double Height, Margins Margins)
{
    /// <summary>The width between the margins.</summary>
    public double TextWidth => Width - Margins.Left - Margins.Right;

    /// <summary>210 × 297 mm.</summary>
    public static PageFormat A4(Margins margins) => new(595.276, 841.89, margins);

    /// <summary>8.5 × 11 inches.</summary>
    public static PageFormat Letter(Margins margins) => new(612, 792, margins);
}

/// <summary>The room around the text of a page, in points.</summary>
public sealed record Margins(double Left, double Top, double Right, double Bottom)
{
    /// <summary>The same room on all sides.</summary>
    public static Margins All(double points) => new(points, points, points, points);
}
