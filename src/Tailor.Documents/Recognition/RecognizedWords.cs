using System.Text.RegularExpressions;
using Tailor.Core.Parsing;

namespace Tailor.Documents.Recognition;

/// <summary>
/// Makes a recognized page's words like those of a written page: upright, in points, with one size per kind of line. The places of
/// the words are turned, not the pixels: Tesseract reads lines that slope by a few degrees as well as level ones.
/// </summary>
internal static partial class RecognizedWords
{
    /// <summary>The height of capitals in parts of the size: 0.66 to 0.74 in usual fonts.</summary>
    private const double CapitalHeight = 0.7;

    /// <summary>Heights are measured in whole pixels: within this part of the usual height a line has the usual size.</summary>
    private const double HeightTolerance = 0.08;

    /// <summary>A sign of which neither side is longer than this part of a letter's height is a bullet, whatever it was taken for.</summary>
    private const double BulletSize = 0.8;

    /// <summary>A line tells the page's slope when it is at least this many times as long as it is high.</summary>
    private const double TellingLength = 8;

    /// <summary>The words, in points from the top left corner of the page.</summary>
    /// <param name="page">The recognized page.</param>
    /// <param name="area">Where its picture is on the page.</param>
    public static IReadOnlyList<TextWord> Of(HocrPage page, Box area)
    {
        var slope = SlopeOf(page.Lines);
        var usual = Median(page.Lines.Select(l => (l.CapitalHeight, Weight: (double)l.Words.Sum(w => w.Text.Length))));
        var (toX, toY) = ((area.Right - area.Left) / page.Width, (area.Bottom - area.Top) / page.Height);
        var (cos, sin) = (1 / Math.Sqrt(1 + (slope * slope)), slope / Math.Sqrt(1 + (slope * slope)));
        return [.. page.Lines.SelectMany(WordsOf)];

        IEnumerable<TextWord> WordsOf(HocrLine line)
        {
            var height = Math.Abs(line.CapitalHeight - usual) <= HeightTolerance * usual ? usual : line.CapitalHeight;
            var size = Math.Round(2 * height * toY / CapitalHeight) / 2;
            var baseline = area.Top + (toY * Median(line.Words.Select(w => (Down(w.Box.Left, BaselineAt(line, w)), 1.0))));
            foreach (var word in line.Words)
            {
                var left = Right(word.Box.Left, BaselineAt(line, word));
                yield return new TextWord
                {
                    Text = IsBullet(word, line) ? "•" : Repair(word.Text),
                    Box = new Box(
                        area.Left + (toX * left), baseline - (TextWord.Ascent * size),
                        area.Left + (toX * (left + word.Box.Right - word.Box.Left)), baseline + (TextWord.Descent * size)),
                    FontSize = size,
                    Certainty = word.Confidence / 100,
                };
            }
        }

        double Right(double x, double y) => (x * cos) + (y * sin);
        double Down(double x, double y) => (y * cos) - (x * sin);
    }

    private static double BaselineAt(HocrLine line, HocrWord word) => line.Box.Bottom + line.Offset + (line.Slope * (word.Box.Left - line.Box.Left));

    /// <summary>How much the page's lines fall per pixel to the right.</summary>
    private static double SlopeOf(IReadOnlyList<HocrLine> lines) =>
        Median(lines.Where(l => l.Box.Right - l.Box.Left > TellingLength * l.CapitalHeight).Select(l => (l.Slope, l.Box.Right - l.Box.Left)));

    private static bool IsBullet(HocrWord word, HocrLine line)
    {
        var (width, height) = (word.Box.Right - word.Box.Left, word.Box.Bottom - word.Box.Top);
        return word.Text.Length == 1 && Math.Max(width, height) <= BulletSize * line.LetterHeight && 2 * Math.Min(width, height) > Math.Max(width, height)
            && (word == line.Words[0] || char.IsLetterOrDigit(word.Text[0]) || word.Text[0] > '~');
    }

    /// <summary>What is often taken for something else: zeros of old-style figures for the letter o, a dash for several signs.</summary>
    private static string Repair(string text) =>
        Dashes.IsMatch(text) ? "—" : Figures.IsMatch(text) ? text.Replace('o', '0').Replace('O', '0') : text;

    /// <summary>The weighted median; 0 of nothing.</summary>
    private static double Median(IEnumerable<(double Value, double Weight)> values)
    {
        var sorted = values.OrderBy(v => v.Value).ToList();
        var half = sorted.Sum(v => v.Weight) / 2;
        foreach (var (value, weight) in sorted)
        {
            half -= weight;
            if (half <= 0)
                return value;
        }
        return 0;
    }

    [GeneratedRegex("^(?:[-–—~_]{2,}|~)$", RegexOptions.CultureInvariant)]
    private static partial Regex Dashes { get; }

    /// <summary>Figures and their separators only, beside the letter o.</summary>
    [GeneratedRegex(@"^(?=.*\d)[(+]?[\doO]+(?:[./:,-][\doO]+)*[).,;]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Figures { get; }
}
