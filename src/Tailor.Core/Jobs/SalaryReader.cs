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

    /// <summary>The first figure or range of money that reads as pay, or null.</summary>
    public static Salary? Read(IReadOnlyList<PostingLine> lines) =>
        lines.Where(l => l.Section != PostingSection.Noise)
            .SelectMany(l => Money().Matches(l.Text).Select(m => Pay(l, m)))
            .FirstOrDefault(s => s is not null);

    private static Salary? Pay(PostingLine line, Match match)
    {
        if (match.Groups["currency"].Captures.Count == 0)
        {
            return null;
        }

        var thousands = match.Groups["k"].Success;
        var min = Amount(match.Groups["min"].Value, thousands);
        var max = match.Groups["max"].Success ? Amount(match.Groups["max"].Value, thousands) : min;
        var after = line.Text[(match.Index + match.Length)..Math.Min(line.Text.Length, match.Index + match.Length + 40)];
        var period = PeriodOf(after, max);
        var plausible = period == "hour" ? max is >= 5 and <= 500 : period == "day" ? max is >= 40 and <= 5000
            : period == "month" ? max is >= 400 and <= 60_000 : max is >= LowestYearly and <= Highest;
        return plausible && !NotPay().IsMatch(after) ? new Salary(min, max, CurrencyOf(match.Groups["currency"].Value), period) : null;
    }

    private static decimal Amount(string digits, bool thousands)
    {
        // "78,000", "78.000" and "78 000" group thousands; "18.50" has cents.
        var plain = Grouping().Replace(digits, "").Replace(',', '.');
        var amount = decimal.Parse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return thousands && amount < 1000 ? amount * 1000 : amount;
    }

    private static string? PeriodOf(string after, decimal amount) =>
        Period().Match(after) is { Success: true } m
            ? m.Value.Trim(' ', '/').ToLowerInvariant() switch
            {
                var w when w.Contains("hour", StringComparison.Ordinal) || w.Contains("hr", StringComparison.Ordinal) || w.Contains("stunde", StringComparison.Ordinal) || w.Contains("heure", StringComparison.Ordinal) || w.Contains("hora", StringComparison.Ordinal) => "hour",
                var w when w.Contains("day", StringComparison.Ordinal) || w.Contains("tag", StringComparison.Ordinal) || w.Contains("jour", StringComparison.Ordinal) => "day",
                var w when w.Contains("week", StringComparison.Ordinal) => "week",
                var w when w.Contains("mon", StringComparison.Ordinal) || w.Contains("mois", StringComparison.Ordinal) || w.Contains("mes", StringComparison.Ordinal) => "month",
                _ => "year",
            }
            : amount >= LowestYearly ? "year" : null;

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

    [GeneratedRegex(@"(?<currency>US\$|CA?\$|A\$|[€£$]|\b(?:EUR|GBP|USD|CHF|CAD|AUD|PLN|SEK)\b)\s?(?<min>\d{1,3}(?:[.,\u00a0\u202f' ]\d{3})+|\d{1,6}(?:[.,]\d{1,2})?)(?<k>\s?k\b)?(?:\s?(?:-|–|—|to|and|bis|und|à|et|a|y)\s?(?:US\$|CA?\$|A\$|[€£$]|EUR|GBP|USD|CHF)?\s?(?<max>\d{1,3}(?:[.,\u00a0\u202f' ]\d{3})+|\d{1,6}(?:[.,]\d{1,2})?)(?<k>\s?k\b)?)?|(?<min>\b\d{1,3}(?:[.,\u00a0\u202f' ]\d{3})+|\b\d{1,6}(?:[.,]\d{1,2})?)(?<k>\s?k\b)?(?:\s?€)?(?:\s?(?:-|–|—|to|and|bis|und|à|et|a|y)\s?(?<max>\d{1,3}(?:[.,\u00a0\u202f' ]\d{3})+|\d{1,6}(?:[.,]\d{1,2})?)(?<k>\s?k\b)?)?\s?(?<currency>€|£|EUR\b|GBP\b|USD\b|CHF\b|PLN\b|SEK\b|zł)", RegexOptions.IgnoreCase)]
    private static partial Regex Money();

    [GeneratedRegex(@"[.,\u00a0\u202f' ](?=\d{3}(?!\d))")]
    private static partial Regex Grouping();

    [GeneratedRegex(@"(?:per |an |a |each |/ ?|pro |par |al |por )(?:hour|hr|day|week|month|year|annum|Stunde|Tag|Monat|Jahr|heure|jour|mois|an\b|hora|día|mes|año)|\b(?:hourly|monthly|annual(?:ly)?|yearly|brutos anuales|brut annuel|p\.a\.|pa\b|jährlich)", RegexOptions.IgnoreCase)]
    private static partial Regex Period();

    [GeneratedRegex(@"^\s?(?:million|m\b|bn|billion|in funding|budget|bonus|of funding|sign|OTE|revenue|allowance|Mio)", RegexOptions.IgnoreCase)]
    private static partial Regex NotPay();
}
