using System.Globalization;
using System.Text.RegularExpressions;
using Tailor.Resumes.Jobs;

namespace Tailor.Core.Jobs;

/// <summary>Reads the base pay as a posting prints it.</summary>
internal static partial class SalaryReader
{
    /// <summary>A yearly pay below this, or any above <see cref="Highest"/>, is a figure of something else (a bonus, a budget).</summary>
    private const decimal LowestYearly = 8_000;

    private const decimal Highest = 2_000_000;

    /// <summary>The period stands within so many characters after the figure.</summary>
    private const int Nearby = 40;

    private static readonly (string Name, Regex Pattern)[] Periods = [("hour", Hour()), ("day", Day()), ("week", Week()), ("month", Month()), ("year", Year())];

    /// <summary>The first range of money that reads as pay, else the first figure, or null.</summary>
    public static Salary? Read(IReadOnlyList<PostingLine> lines) =>
        lines.Where(l => l.Section != PostingSection.Noise)
            .SelectMany(l => Money().Matches(l.Text).Select(m => Pay(l, m)))
            .OfType<Salary>()
            .OrderBy(s => s.Min == s.Max ? 1 : 0)
            .FirstOrDefault();

    private static Salary? Pay(PostingLine line, Match match)
    {
        var thousands = match.Groups["k"].Success;
        var min = Amount(match.Groups["min"].Value, thousands);
        var max = match.Groups["max"].Success ? Amount(match.Groups["max"].Value, thousands) : min;
        var end = match.Index + match.Length;
        var after = line.Text[end..Math.Min(line.Text.Length, end + Nearby)];
        var period = Periods.Where(p => p.Pattern.IsMatch(match.Value + after)).Select(p => p.Name).FirstOrDefault() ?? (max >= LowestYearly ? "year" : null);
        return Plausible(max, period) && !NotPay().IsMatch(after)
            ? new Salary(min, max, CurrencyOf(match.Groups["currency"].Value), period)
            : null;
    }

    private static bool Plausible(decimal amount, string? period) => period switch
    {
        "hour" => amount is >= 5 and <= 500,
        "day" => amount is >= 40 and <= 5_000,
        "week" => amount is >= 100 and <= 20_000,
        "month" => amount is >= 400 and <= 60_000,
        _ => amount is >= LowestYearly and <= Highest,
    };

    private static decimal Amount(string digits, bool thousands)
    {
        // "78,000", "78.000" and "78 000" group thousands; "18.50" has cents.
        var plain = Grouping().Replace(digits, "").Replace(',', '.');
        var amount = decimal.Parse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return thousands && amount < 1000 ? amount * 1000 : amount;
    }

    private static string? CurrencyOf(string sign) => sign.ToUpperInvariant() switch
    {
        "€" or "EUR" => "EUR",
        "£" or "GBP" => "GBP",
        "$" or "USD" or "US$" => "USD",
        "CHF" => "CHF",
        "CAD" or "C$" or "CA$" => "CAD",
        "AUD" or "A$" => "AUD",
        "PLN" or "ZŁ" => "PLN",
        "SEK" => "SEK",
        _ => null,
    };

    [GeneratedRegex(@"(?<currency>(?:US\$|CA?\$|A\$|[€£$]|\b(?:EUR|GBP|USD|CHF|CAD|AUD|PLN|SEK)\b))\s?(?<min>(?:\d{1,3}(?:[.,\u00a0\u202f' ]\d{3})+(?:[.,]\d{2}(?!\d))?|\d{1,6}(?:[.,]\d{1,2}(?!\d))?))(?<k>\s?k\b)?(?:\s?€)?(?:\s?/\s?[a-z]{2,5}\b)?(?:\s?(?:-|–|—|to|and|bis|und|à|et|a|y)\s?(?:(?:US\$|CA?\$|A\$|[€£$]|\b(?:EUR|GBP|USD|CHF|CAD|AUD|PLN|SEK)\b))?\s?(?<max>(?:\d{1,3}(?:[.,\u00a0\u202f' ]\d{3})+(?:[.,]\d{2}(?!\d))?|\d{1,6}(?:[.,]\d{1,2}(?!\d))?))(?<k>\s?k\b)?(?:\s?€)?(?:\s?/\s?[a-z]{2,5}\b)?)?|\b(?<min>(?:\d{1,3}(?:[.,\u00a0\u202f' ]\d{3})+(?:[.,]\d{2}(?!\d))?|\d{1,6}(?:[.,]\d{1,2}(?!\d))?))(?<k>\s?k\b)?(?:\s?€)?(?:\s?/\s?[a-z]{2,5}\b)?(?:\s?(?:-|–|—|to|and|bis|und|à|et|a|y)\s?(?:(?:US\$|CA?\$|A\$|[€£$]|\b(?:EUR|GBP|USD|CHF|CAD|AUD|PLN|SEK)\b))?\s?(?<max>(?:\d{1,3}(?:[.,\u00a0\u202f' ]\d{3})+(?:[.,]\d{2}(?!\d))?|\d{1,6}(?:[.,]\d{1,2}(?!\d))?))(?<k>\s?k\b)?(?:\s?€)?(?:\s?/\s?[a-z]{2,5}\b)?)?\s?(?<currency>€|£|EUR\b|GBP\b|USD\b|CHF\b|PLN\b|SEK\b|zł)", RegexOptions.IgnoreCase)]
    private static partial Regex Money();

    [GeneratedRegex(@"[.,\u00a0\u202f' ](?=\d{3}(?!\d))")]
    private static partial Regex Grouping();

    [GeneratedRegex(@"(?:\bper|\ban|/|\bpro|\bpar|\bpor)\s?(?:hour|hr|h|Stunde|heure|hora)\b|\bhourly\b", RegexOptions.IgnoreCase)]
    private static partial Regex Hour();

    [GeneratedRegex(@"(?:\bper|\ba|/|\bpro|\bpar|\bpor)\s?(?:day|Tag|jour|día)\b|\bdaily\b", RegexOptions.IgnoreCase)]
    private static partial Regex Day();

    [GeneratedRegex(@"(?:\bper|\ba|/|\bpro|\bpar|\bpor)\s?(?:week|wk|Woche|semaine|semana)\b|\bweekly\b", RegexOptions.IgnoreCase)]
    private static partial Regex Week();

    [GeneratedRegex(@"(?:\bper|\ba|/|\bpro|\bpar|\bal|\bpor)\s?(?:month|mo|Monat|mois|mes)\b|\bmonthly\b|\bmonatlich\b|\bmensuel", RegexOptions.IgnoreCase)]
    private static partial Regex Month();

    [GeneratedRegex(@"(?:\bper|\ba|/|\bpro|\bpar|\bal|\bpor)\s?(?:year|yr|annum|Jahr|an|año)\b|\b(?:annual(?:ly)?|yearly|anuales|annuels?|p\.a\.|jährlich)", RegexOptions.IgnoreCase)]
    private static partial Regex Year();

    [GeneratedRegex(@"^\s?(?:million|m\b|bn|billion|in funding|budget|bonus|of funding|sign|OTE|revenue|allowance|Mio|vouchers?)", RegexOptions.IgnoreCase)]
    private static partial Regex NotPay();
}
