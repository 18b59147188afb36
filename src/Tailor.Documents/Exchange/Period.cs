using System.Globalization;
using System.Text.RegularExpressions;

namespace Tailor.Documents.Exchange;

/// <summary>From when until when, as the model has it.</summary>
/// <param name="Start">The first month or year, or null.</param>
/// <param name="End">The last month or year, or null.</param>
/// <param name="IsCurrent">Whether it lasts until now.</param>
/// <param name="Text">As a person reads it: <c>Mar 2021 - Present</c>; empty when nothing is known.</param>
internal sealed partial record Period(string? Start, string? End, bool IsCurrent, string Text)
{
    private static readonly string[] Now = ["present", "current", "now", "today", "ongoing"];

    /// <summary>The period of two dates as a format of data gives them, a missing end meaning now if so stated.</summary>
    public static Period Of(string? start, string? end, bool isOpenEnded)
    {
        var isCurrent = end is null ? isOpenEnded && start is not null : Now.Contains(end.Trim(), StringComparer.OrdinalIgnoreCase);
        var from = Readable(start);
        var to = isCurrent ? "Present" : Readable(end);
        return new Period(Month(start), isCurrent ? null : Month(end), isCurrent, from.Length == 0 || to.Length == 0 || from == to ? from + (from == to ? "" : to) : $"{from} - {to}");
    }

    /// <summary>The period of two members; a date in words is kept in the text, with a warning.</summary>
    public static Period Of(DataObject source, string startName, string endName, bool isOpenEnded)
    {
        var (start, end) = (source.Text(startName), source.Text(endName));
        var period = Of(start, end, isOpenEnded);
        Check(startName, start);
        if (!period.IsCurrent)
            Check(endName, end);
        return period;

        void Check(string name, string? date)
        {
            if (date is not null && Month(date) is null)
                source.Faults.Warn($"The date at {source.Path}.{name} is not written as 2021, 2021-03 or 2021-03-05. It was kept as text.");
        }
    }

    /// <summary>The month or year of <c>2021</c>, <c>2021-03</c> or <c>2021-03-05</c>; null when it is another text.</summary>
    public static string? Month(string? date) =>
        date is not null && Iso.Match(date) is { Success: true } iso ? iso.Groups[1].Value : null;

    private static string Readable(string? date) => Month(date) is not { } month ? date ?? ""
        : month.Length == 4 ? month
        : $"{CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(int.Parse(month.AsSpan(5), CultureInfo.InvariantCulture))} {month[..4]}";

    [GeneratedRegex(@"^([0-9]{4}(?:-(?:0[1-9]|1[0-2]))?)(?:(?<=-..)-(?:0[1-9]|[12][0-9]|3[01]))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Iso { get; }
}
