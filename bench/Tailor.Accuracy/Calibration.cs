namespace Tailor.Accuracy;

/// <summary>Values whose confidence lies in one range, and how many of them are right.</summary>
internal sealed record ConfidenceRange(double From, double To, int Stated, int Right)
{
    public double Share => Stated == 0 ? 0 : (double)Right / Stated;
}

/// <summary>Whether values are as often right as their confidence says.</summary>
internal static class Calibration
{
    /// <summary>From this confidence on, a value is stated as sure.</summary>
    public const double Sure = 0.9;

    private static readonly double[] Edges = [0, 0.5, 0.7, 0.8, Sure, 0.95, 1];

    /// <summary>The ranges in ascending order, then all values stated as sure. Optional values are neither right nor wrong and do not count.</summary>
    public static IReadOnlyList<ConfidenceRange> Of(IEnumerable<ScoredDocument> documents)
    {
        var stated = documents.SelectMany(d => d.Findings).Where(f => f.Got.Length > 0 && f.Confidence is not null).ToList();
        return [.. Edges.Zip(Edges.Skip(1), Range), Range(Sure, 1)];

        ConfidenceRange Range(double from, double to)
        {
            var within = stated.FindAll(f => f.Confidence >= from && (f.Confidence < to || to >= 1));
            return new ConfidenceRange(from, to, within.Count, within.Count(f => f.IsRight));
        }
    }
}
