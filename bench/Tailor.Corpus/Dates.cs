using System.Globalization;

namespace Tailor.Corpus;

/// <summary>
/// How a layout prints dates: a .NET pattern for a month with its year, such as <c>MMM yyyy</c> (<c>yyyy</c> prints years
/// alone), and what stands between the two ends.
/// </summary>
internal sealed record Dates(string Month, string Dash)
{
    /// <summary>What the truth may say of a date (<c>2020-06</c> or <c>2020</c>): no month where none is printed.</summary>
    public string? Truth(string? date) => Month == "yyyy" ? date?[..4] : date;

    public string Point(string date, CultureInfo language) =>
        date.Length == 4
            ? date
            : DateOnly.ParseExact(date, "yyyy-MM", CultureInfo.InvariantCulture).ToString(
                Month.Contains("MMM", StringComparison.Ordinal) ? MonthInWords(language) : MonthInDigits(language), language)
                // Some cultures put a direction mark beside the separator; people who type do not.
                .Replace("\u200F", "", StringComparison.Ordinal);

    private string MonthInWords(CultureInfo language) => language.TwoLetterISOLanguageName switch
    {
        "ja" => "yyyy年M月",
        "ko" => "yyyy년 M월",
        _ => Month,
    };

    /// <summary>Koreans write the year first; the layouts' own patterns would print 03. 2022, which nobody writes.</summary>
    private string MonthInDigits(CultureInfo language) =>
        language.TwoLetterISOLanguageName == "ko" && Month.StartsWith("MM", StringComparison.Ordinal) ? "yyyy.MM" : Month;

    public string Span(string? start, string? end, bool current, CultureInfo language)
    {
        var last = current ? Wording.Of(language).Present : end is null ? null : Point(end, language);
        var first = start is null ? null : Point(start, language);
        return first == last ? first ?? "" : string.Join(Dash, new[] { first, last }.OfType<string>());
    }
}
