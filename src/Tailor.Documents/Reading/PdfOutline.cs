using UglyToad.PdfPig.Core;

namespace Tailor.Documents.Reading;

/// <summary>The path that a page is drawing, as polygons: for what it covers, a curve is its end and middle points.</summary>
internal sealed class PdfOutline
{
    private readonly List<IReadOnlyList<PdfPoint>> polygons = [];
    private List<PdfPoint> polygon = [];

    /// <summary>Whether nothing was drawn yet.</summary>
    public bool IsEmpty => polygon.Count == 0 && polygons.Count == 0;

    /// <summary>Its polygons.</summary>
    public IReadOnlyList<IReadOnlyList<PdfPoint>> Polygons => polygon.Count == 0 ? polygons : [.. polygons, polygon];

    /// <summary>The bounds of all points.</summary>
    public PdfArea Bounds
    {
        get
        {
            var area = new PdfArea(double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
            foreach (var point in Polygons.SelectMany(p => p))
                area = new PdfArea(Math.Min(area.Left, point.X), Math.Min(area.Bottom, point.Y), Math.Max(area.Right, point.X), Math.Max(area.Top, point.Y));
            return area;
        }
    }

    /// <summary>Whether it is one rectangle with level sides.</summary>
    public bool IsLevelRectangle =>
        Polygons is [{ Count: 4 or 5 } corners] && (corners.Count == 4 || corners[0].Equals(corners[4]))
        && Enumerable.Range(0, 4).All(i => IsLevel(corners[i], corners[(i + 1) % 4]) && IsLevel(corners[i], corners[(i + 3) % 4]))
        && !corners[0].Equals(corners[2]);

    /// <summary>What it covers, drawn as one level or upright line of this width; null when it is anything else.</summary>
    public PdfArea? LevelLine(double width)
    {
        if (Polygons is not [[var from, var to]] || !IsLevel(from, to))
            return null;
        var (area, half) = (Bounds, width / 2);
        return area.Width > area.Height ? area with { Bottom = area.Bottom - half, Top = area.Top + half } : area with { Left = area.Left - half, Right = area.Right + half };
    }

    /// <summary>Begins a further polygon.</summary>
    public void MoveTo(PdfPoint point)
    {
        if (polygon.Count > 1)
            polygons.Add(polygon);
        polygon = [point];
    }

    /// <summary>Draws a straight line.</summary>
    public void LineTo(PdfPoint point) => polygon.Add(point);

    /// <summary>Draws a cubic curve.</summary>
    public void CurveTo(PdfPoint control1, PdfPoint control2, PdfPoint end)
    {
        var start = polygon.Count > 0 ? polygon[^1] : control1;
        polygon.Add(new PdfPoint(
            (start.X + (3 * control1.X) + (3 * control2.X) + end.X) / 8, (start.Y + (3 * control1.Y) + (3 * control2.Y) + end.Y) / 8));
        polygon.Add(end);
    }

    /// <summary>Where the polygon began.</summary>
    public PdfPoint? Start => polygon.Count > 0 ? polygon[0] : null;

    private static bool IsLevel(PdfPoint a, PdfPoint b) => Math.Abs(a.X - b.X) < 0.01 || Math.Abs(a.Y - b.Y) < 0.01;
}
