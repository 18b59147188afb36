using System.Globalization;

namespace Tailor.Documents.Writing.Docx;

/// <summary>Points in the units of WordprocessingML.</summary>
internal static class DocxUnits
{
    /// <summary>Twentieths of a point.</summary>
    public static int Twips(double points) => (int)Math.Round(points * 20);

    /// <summary>Twentieths of a point, as attribute text.</summary>
    public static string TwipsText(double points) => Twips(points).ToString(CultureInfo.InvariantCulture);

    /// <summary>Half points, as attribute text.</summary>
    public static string HalfPoints(double points) => ((int)Math.Round(points * 2)).ToString(CultureInfo.InvariantCulture);

    /// <summary>Eighths of a point.</summary>
    public static uint Eighths(double points) => (uint)Math.Round(points * 8);
}
