using System.Globalization;
using System.Text.RegularExpressions;
using Tailor.Core.Vocabulary;

namespace Tailor.Core.Parsing;

/// <summary>Finds dates and ranges of dates in text, in the forms and languages of the word lists.</summary>
internal static partial class DateRangeParser
{
    /// <summary>Two-digit years below this are of this century: nobody's résumé reaches into the future by more than this.</summary>
    private const int CenturyTurn = 60;

    /// <summary>A day, the longest name of a month and a word between two dates take no more characters.</summary>
    private const int LongestLoneMonth = 48;

    /// <summary>The longest words for "since" have some ten characters.</summary>
    private const int LongestSince = 24;

    private static readonly Dictionary<string, int> Months = WordLists.Read("months")
        .SelectMany(m => m.Words.Select(w => (w, Number: int.Parse(m.Kind, CultureInfo.InvariantCulture))))
        .GroupBy(m => m.w).ToDictionary(g => g.Key, g => g.First().Number, StringComparer.Ordinal);

    private static readonly HashSet<string> Seasons = [.. WordLists.Read("date-words", "season")];
    private static readonly HashSet<string> Since = [.. WordLists.Read("date-words", "since")];
    private static readonly HashSet<string> To = [.. WordLists.Read("date-words", "to")];
    private static readonly List<string> Present = [.. WordLists.Read("date-words", "present").OrderByDescending(w => w.Length)];

    /// <summary>The first range in the text, or its first date when it has no range.</summary>
    public static DateRange? Find(string text)
    {
        var all = FindAll(text);
        return all.FirstOrDefault(d => d.IsRange) ?? (all.Count > 0 ? all[0] : null);
    }

    /// <summary>All ranges and lone dates in the text, in its order.</summary>
    public static IReadOnlyList<DateRange> FindAll(string text)
    {
        if (!text.Any(char.IsDigit))
            return [];
        text = Digits.ToAscii(text);
        var dates = Dates(text);
        var found = new List<DateRange>();
        for (var i = 0; i < dates.Count; i++)
        {
            var (date, start, end, isShort) = dates[i];
            if (i + 1 < dates.Count && IsDash(text[end..dates[i + 1].Start]))
            {
                start = SinceBefore(text, start) ?? start;
                found.Add(new DateRange(date, dates[i + 1].Date, false, start, dates[i + 1].End - start));
                i++;
            }
            else if (date.Month is null && ShortEndPattern().Match(text, end) is { Success: true } last && int.Parse(last.Groups["y"].ValueSpan, CultureInfo.InvariantCulture) is var year && year > Math.Max(12, date.Year % 100))
            {
                found.Add(new DateRange(date, new YearMonth((date.Year / 100 * 100) + year, null), false, start, last.Index + last.Length - start));
            }
            else if (PresentAfter(text, end) is { } presentEnd)
            {
                start = SinceBefore(text, start) ?? start;
                found.Add(new DateRange(date, null, true, start, presentEnd - start));
            }
            else if (MonthBefore(text, start) is { } first)
            {
                found.Add(new DateRange(new YearMonth(date.Year, first.Month), date, false, first.Start, end - first.Start));
            }
            else if (SinceBefore(text, start) is { } since)
            {
                found.Add(new DateRange(date, null, true, since, end - since));
            }
            else if (!isShort)
            {
                found.Add(new DateRange(null, date, false, start, end - start));
            }
        }
        return found;
    }

    /// <summary>The dates; one is short when only a range tells it from another number: 03/19, 2019.3.</summary>
    private static List<(YearMonth Date, int Start, int End, bool IsShort)> Dates(string text)
    {
        var dates = new List<(YearMonth, int, int, bool)>();
        foreach (Match match in DatePattern().Matches(text))
        {
            var year = ReadYear(match.Groups["y"].Value);
            int? month = match.Groups["m"].Success ? int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture) : null;
            var (start, end) = (match.Index, match.Index + match.Length);
            if (match.Groups["w"] is { Success: true } word)
            {
                var name = word.Value.ToLowerInvariant();
                if (Months.TryGetValue(name, out var number))
                    month = number;
                else if (match.Groups["back"].Success)
                    end = match.Groups["y"].Index + 4;
                else if (!Seasons.Contains(name))
                    start = match.Groups["y"].Index;
                if (start != match.Index && (match.Groups["y"].Length < 4 || char.IsLetter(text[start - 1])))
                    continue;
            }
            dates.Add((new YearMonth(year, month), start, end, match.Groups["short"].Success));
        }
        return dates;
    }

    private static int ReadYear(string digits)
    {
        var year = int.Parse(digits, CultureInfo.InvariantCulture);
        return digits.Length == 4 ? year : year < CenturyTurn ? 2000 + year : 1900 + year;
    }

    private static bool IsDash(string between)
    {
        var word = between.Trim().ToLowerInvariant();
        return word.Length > 0 && (word.All(c => char.IsWhiteSpace(c) || c is '-' or '>' or '―' or '\u00ad' or '–' or '—' or '−' or '‒' or '~' or '～' or '〜' or '→' or '/' or '‐' or '‑') || To.Contains(word));
    }

    private static int? PresentAfter(string text, int end)
    {
        var separator = SeparatorPattern().Match(text, end);
        if (!separator.Success)
            return null;
        var start = separator.Index + separator.Length;
        foreach (var word in Present)
        {
            if (string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (start + word.Length == text.Length || !char.IsLetter(text[start + word.Length]) || !char.IsAscii(word[0])))
                return start + word.Length;
        }
        return null;
    }

    /// <summary>A month without its year before the date: "Jun – Aug 2023".</summary>
    private static (int Month, int Start)? MonthBefore(string text, int start)
    {
        var from = Math.Max(0, start - LongestLoneMonth);
        var match = LoneMonthPattern().Match(text[from..start]);
        return match.Success && Months.TryGetValue(match.Groups["w"].Value.ToLowerInvariant(), out var month) && match.Groups["w"].Length > 2
            ? (month, from + match.Index)
            : null;
    }

    private static int? SinceBefore(string text, int start)
    {
        return start <= LongestSince && Since.Contains(text[..start].TrimEnd().ToLowerInvariant()) ? 0 : null;
    }

    [GeneratedRegex(
        @"(?<!\d)(?<y>(?:19|20)\d\d)\s?[-/.]\s?(?<m>0[1-9]|1[0-2])(?:[-/.]\d{1,2})?(?![\d])"
        + @"|(?<![\d.,])(?<short>(?<y>(?:19|20)\d\d)\.\s?(?<m>[1-9]))\.?(?![\d]|[.,]\d)"
        + @"|(?<![\d.,])(?<m>0?[1-9]|1[0-2])[/-](?:1[3-9]|2\d|3[01])[/-](?<y>(?:19|20)\d\d)(?!\d)"
        + @"|(?<![\d.,])(?:\d{1,2}[./-]\s?)?(?<m>0?[1-9]|1[0-2])\s?[./-]\s?(?<y>(?:19|20)\d\d)(?!\d)"
        + @"|(?<![\d.,/$€£-])(?<short>(?<m>0[1-9]|1[0-2])/(?<y>\d\d))(?![\d/.,%-]\d|\d|%)"
        + @"|(?<!\d)(?<y>(?:19|20)\d\d)\s?[年년]\s?(?:(?<m>1[0-2]|0?[1-9])\s?[月월](?:\s?\d{1,2}\s?[日일])?)?"
        + @"|\b(?:Q[1-4]|[1-4]Q|H[12]|T[1-4]|[1-4]\.\s?Quartal)[\s/-]*(?<y>(?:19|20)\d\d)(?!\d)"
        + @"|\btháng\s(?<m>1[0-2]|0?[1-9])(?:\s?[/-]\s?|,?\snăm\s|\s)(?<y>(?:19|20)\d\d)(?!\d)"
        + @"|(?<!\d)(?<y>(?:19|20)\d\d)\.?,?\s(?<w>\p{L}[\p{L}\p{M}]{2,30})(?<back>\.?)(?!\.?,?\s*(?:\d{1,2}(?:st|nd|rd|th)?,\s*)?(?:19|20)\d\d)(?=\.?\s*(?:$|[-–—−)~〜|,]))"
        + @"|(?:(?<![\d.,/:-])(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|of\s+)?)?(?<w>\p{L}[\p{L}\p{M}]{0,30})\.?,?[\s/-]*(?:\d{1,2}(?:st|nd|rd|th)?,\s*)?(?:de\s+|del\s+)?(?:(?<y>(?:19|20)\d\d)(?!\s?[-/.]\s?(?:0[1-9]|1[0-2])(?!\d))|['’](?<y>\d\d))(?![\d])"
        + @"|(?<![\d.,$€£]|\d:)(?<y>(?:19|20)\d\d)(?![\d]|[.,]\d|%)",
        RegexOptions.CultureInvariant)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"\G[\s)]*(?:[-–—−―~～〜→/‐‑]+|(?:to|bis|à|a|hasta|até|al|tot|till?|til|do|по|до|until|έως|μέχρι|până|la|إلى|עד|sampai|đến|ke)\b|to the\b|から|부터)?[\s(]*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SeparatorPattern();

    [GeneratedRegex(@"\G\s?[-–—/]\s?(?<y>\d\d)(?![\d./-])", RegexOptions.CultureInvariant)]
    private static partial Regex ShortEndPattern();

    [GeneratedRegex(@"(?:\b\d{1,2}\.?\s+)?(?<w>\p{L}[\p{L}\p{M}]*)\.?\s*(?:[-–—−/]|\s(?:to|bis|à|au|a|al|do|по|до|tot|t/m|til|till|hasta|até))\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex LoneMonthPattern();

}
