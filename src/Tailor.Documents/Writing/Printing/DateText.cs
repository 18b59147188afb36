using System.Globalization;

namespace Tailor.Documents.Writing.Printing;

/// <summary>Dates as a person reads them.</summary>
internal static class DateText
{
    /// <summary>A month (<c>2021-03</c>) as the language prints it (<c>Mar 2021</c>); everything else as it is.</summary>
    public static string Month(string date, Labels labels) =>
        date.Length == 7 && DateOnly.TryParseExact(date, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? labels.Month(month.Year, month.Month)
            : date;

    /// <summary>From start to end, or the one of them that there is; empty when there is neither.</summary>
    public static string Range(string start, string end, bool isCurrent, Labels labels)
    {
        var from = Month(start, labels);
        var to = end.Length == 0 && isCurrent ? labels.Present : Month(end, labels);
        return from.Length == 0 || to.Length == 0 || from == to ? (from.Length > 0 ? from : to) : $"{from} \u2013 {to}";
    }
}
