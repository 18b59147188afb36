namespace Tailor.Bench;

/// <summary>Times of one measurement, in milliseconds.</summary>
internal sealed class Samples(IEnumerable<double> milliseconds)
{
    private readonly double[] sorted = [.. milliseconds.Order()];

    public double Minimum => sorted[0];

    public double Median => Quantile(0.5);

    public double P95 => Quantile(0.95);

    public double Maximum => sorted[^1];

    public int Count => sorted.Length;

    /// <summary>The nearest-rank quantile.</summary>
    private double Quantile(double q) => sorted[(int)Math.Ceiling(q * sorted.Length) - 1];

    public override string ToString() => FormattableString.Invariant($"{Median:F2} | {P95:F2} | {Maximum:F2}");
}
