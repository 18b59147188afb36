namespace Tailor.Core.Parsing;

/// <summary>A month or a year.</summary>
/// <param name="Year">The year, four digits.</param>
/// <param name="Month">The month from 1, or null when only the year is printed.</param>
internal readonly record struct YearMonth(int Year, int? Month)
{
    /// <summary><c>2021-03</c> or <c>2021</c>.</summary>
    public override string ToString() => Month is { } month ? FormattableString.Invariant($"{Year:D4}-{month:D2}") : FormattableString.Invariant($"{Year:D4}");
}

/// <summary>Dates as they stand in a text.</summary>
/// <param name="Start">The first month or year; null for an end alone, as a graduation.</param>
/// <param name="End">The last; null when it goes on (<paramref name="Current"/>).</param>
/// <param name="Current">Whether it goes on.</param>
/// <param name="Index">Where the dates begin in the text.</param>
/// <param name="Length">How many characters they take.</param>
internal sealed record DateRange(YearMonth? Start, YearMonth? End, bool Current, int Index, int Length)
{
    /// <summary>Whether it has two ends, or a start and no end.</summary>
    public bool IsRange => Start is not null;
}
