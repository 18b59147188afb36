using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Tailor.Core.Vocabulary;

namespace Tailor.Core.Truth;

/// <summary>What a number in a text says, in whatever notation.</summary>
/// <param name="Value">The number as written, scales applied: "4.2 million" is 4,200,000.</param>
/// <param name="Dimension">What its unit measures (<c>time</c>, <c>usd</c>, <c>percent</c>), or null without a unit.</param>
/// <param name="Factor">How many of its dimension's smallest unit its unit is.</param>
/// <param name="Start">Where it starts, in UTF-16 units.</param>
/// <param name="End">Where it ends, its unit included.</param>
/// <param name="IsWord">Whether it is written as a word.</param>
/// <param name="HasPlus">Whether a plus sign follows it.</param>
internal sealed partial record Quantity(decimal Value, string? Dimension, decimal Factor, int Start, int End, bool IsWord, bool HasPlus)
{
    /// <summary>Rounded figures agree with one another within this share: 1.5 hours and 90 minutes, a year and 12 months.</summary>
    private const decimal Tolerance = 0.01m;

    private const int FirstYear = 1950;
    private const int LastYear = 2060;

    private static readonly (string Dimension, decimal Factor, string[] Forms)[] Units =
        [.. DataFile.Rows("units", 3).Select(r => (r[0], decimal.Parse(r[1], CultureInfo.InvariantCulture), DataFile.List(r[2])))];

    private static readonly FrozenDictionary<string, (string Dimension, decimal Factor)> UnitByForm = Units
        .SelectMany(u => u.Forms.Select(f => (f, u)))
        .GroupBy(p => p.f, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => (g.First().u.Dimension, g.First().u.Factor), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, decimal> Words = DataFile.Rows("number-words", 2)
        .SelectMany(r => DataFile.List(r[1]).Select(w => (w, Value: decimal.Parse(r[0], CultureInfo.InvariantCulture))))
        .GroupBy(p => p.w, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(g => g.Key, g => g.First().Value, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, decimal> Scales = new (string, decimal)[]
    {
        ("k", 1000), ("K", 1000), ("thousand", 1000), ("Tsd", 1000), ("tys", 1000), ("mil", 1000), ("mille", 1000), ("tausend", 1000), ("tysięcy", 1000),
        ("m", 1_000_000), ("M", 1_000_000), ("mn", 1_000_000), ("mm", 1_000_000), ("mln", 1_000_000), ("Mio", 1_000_000), ("million", 1_000_000), ("millions", 1_000_000), ("Millionen", 1_000_000), ("Million", 1_000_000), ("millones", 1_000_000), ("millón", 1_000_000), ("milionów", 1_000_000), ("miliona", 1_000_000),
        ("bn", 1_000_000_000), ("b", 1_000_000_000), ("B", 1_000_000_000), ("billion", 1_000_000_000), ("Mrd", 1_000_000_000), ("Milliarden", 1_000_000_000), ("milliards", 1_000_000_000), ("mld", 1_000_000_000),
    }.ToFrozenDictionary(p => p.Item1, p => p.Item2, StringComparer.Ordinal);

    /// <summary>Whether it names a year, as in a date.</summary>
    public bool IsYear => Dimension is null && !IsWord && Value is >= FirstYear and <= LastYear && decimal.IsInteger(Value);

    /// <summary>Whether both say the same number, whatever their notation; a missing unit agrees with any.</summary>
    public bool Agrees(Quantity other) =>
        Dimension is null || other.Dimension is null
            ? Value == other.Value
            : Dimension == other.Dimension && Math.Abs((Value * Factor) - (other.Value * other.Factor)) <= Tolerance * Math.Abs(other.Value * other.Factor);

    /// <summary>The numbers of a text in its order. "One" counts only with a unit, since it is an article too.</summary>
    public static IReadOnlyList<Quantity> In(string text, string language)
    {
        var found = new List<Quantity>();
        foreach (Match match in Pattern().Matches(text))
        {
            var quantity = match.Groups["digits"].Success ? OfDigits(text, match, language) : OfWord(text, match);
            if (quantity is not null && (found.Count == 0 || quantity.Start >= found[^1].End))
            {
                found.Add(quantity);
            }
        }

        return WithSharedUnits(text, found);
    }

    private static Quantity? OfDigits(string text, Match match, string language)
    {
        var digits = match.Groups["digits"].Value;
        var end = match.Groups["digits"].Index + digits.Length;
        var value = ValueOf(digits, language);
        var (start, currency) = CurrencyBefore(text, match.Index);
        var plus = end < text.Length && text[end] == '+';
        end += plus ? 1 : 0;
        if (ScaleAfter().Match(text, end) is { Success: true } scale && Scales.TryGetValue(scale.Groups[1].Value, out var factor)
            && (currency is not null || scale.Groups[1].Value is not ("m" or "b" or "mm")))
        {
            (value, end) = (value * factor, scale.Index + scale.Length);
            plus |= end < text.Length && text[end] == '+';
            end += end < text.Length && text[end] == '+' ? 1 : 0;
        }

        return WithUnit(text, value, start, end, isWord: false, plus, currency);
    }

    private static Quantity? OfWord(string text, Match match)
    {
        var value = 0m;
        foreach (var part in match.Value.Split([' ', '-', '\u2011'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Words.TryGetValue(part, out var number))
            {
                value = number >= 100 && value > 0 ? value * number : value + number;
            }
        }

        var quantity = WithUnit(text, value, match.Index, match.Index + match.Length, isWord: true, plus: false, currency: null);
        return value <= 1 && (quantity.Dimension is null || value == 0) ? null : quantity;
    }

    private static Quantity WithUnit(string text, decimal value, int start, int end, bool isWord, bool plus, string? currency)
    {
        if (currency is not null && UnitByForm.TryGetValue(currency, out var money))
        {
            return new Quantity(value, money.Dimension, money.Factor, start, end, isWord, plus);
        }

        var after = UnitAfter().Match(text, end);
        if (!after.Success)
        {
            return new Quantity(value, null, 1, start, end, isWord, plus);
        }

        // Two words ("per cent", "square metres") go before one.
        foreach (var form in (string[])[after.Groups["two"].Value, after.Groups["one"].Value])
        {
            if (form.Length > 0 && (UnitByForm.TryGetValue(form, out var unit) || (form.Length > 3 && UnitByForm.TryGetValue(form.ToLowerInvariant(), out unit))))
            {
                return new Quantity(value, unit.Dimension, unit.Factor, start, after.Groups["one"].Index + form.Length, isWord, plus);
            }
        }

        return new Quantity(value, null, 1, start, end, isWord, plus);
    }

    /// <summary>"From 61 to 83 percent", "12 minutes instead of 45": a number without a unit has its neighbour's.</summary>
    private static List<Quantity> WithSharedUnits(string text, List<Quantity> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Dimension is null && i + 1 < found.Count && found[i + 1] is { Dimension: not null } next && Between().IsMatch(text[found[i].End..next.Start]))
            {
                found[i] = found[i] with { Dimension = next.Dimension, Factor = next.Factor };
            }
            else if (found[i].Dimension is null && i > 0 && found[i - 1] is { Dimension: not null } last && Between().IsMatch(text[last.End..found[i].Start]) && !StartsNoun().IsMatch(text[found[i].End..]))
            {
                found[i] = found[i] with { Dimension = last.Dimension, Factor = last.Factor };
            }
        }

        return found;
    }

    private static (int Start, string? Currency) CurrencyBefore(string text, int at)
    {
        var match = Currency().Match(text[..at]);
        return match.Success ? (match.Index, match.Groups[1].Value) : (at, null);
    }

    private static decimal ValueOf(string digits, string language)
    {
        // In English a point before three digits parts decimals, elsewhere thousands.
        var plain = GroupSigns().Replace(digits, "");
        plain = language == "en" ? plain.Replace(",", "", StringComparison.Ordinal) : DotGroups().Replace(plain, "").Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : 0;
    }

    /// <summary>Numbers in digits, and words for numbers with the tens and units that belong together.</summary>
    private static Regex Pattern() => pattern.Value;

    private static readonly Lazy<Regex> pattern = new(() =>
    {
        var words = string.Join('|', Words.Keys.OrderByDescending(w => w.Length).Select(Regex.Escape));
        return new Regex(
            $@"(?<![\p{{L}}\p{{N}}.,])(?<digits>\d{{1,3}}(?:[\u00a0\u202f' ]\d{{3}})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)|(?<![\p{{L}}\p{{N}}])(?:{words})(?:[\s-](?:{words}))*(?![\p{{L}}\p{{N}}])",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    });

    [GeneratedRegex(@"\G[\s\u00a0\u202f-]?(k|K|thousand|Tsd|tys|mille|mil|tausend|tysięcy|mn|mm|mln|Mio|millions|million|Millionen|Million|millones|millón|milionów|miliona|m|M|bn|billion|Mrd|Milliarden|milliards|mld|b|B)\b\.?")]
    private static partial Regex ScaleAfter();

    [GeneratedRegex(@"\G[\s\u00a0\u202f-]?(?:d['’]|de\s)?(?<two>(?<one>%|[€£$]|[\p{L}µμ²]+)\s\p{L}+)|\G[\s\u00a0\u202f-]?(?:d['’]|de\s)?(?<one>%|[€£$]|[\p{L}µμ²]+)")]
    private static partial Regex UnitAfter();

    [GeneratedRegex(@"([€£$]|US\$|USD|EUR|GBP|CHF|PLN)\s?$")]
    private static partial Regex Currency();

    [GeneratedRegex(@"[\u00a0\u202f' ]")]
    private static partial Regex GroupSigns();

    [GeneratedRegex(@"\.(?=\d{3}(?!\d))")]
    private static partial Regex DotGroups();

    [GeneratedRegex(@"^\s?(?:to|and|or|-|–|—|instead of|rather than|bis|auf|und|à|et|a|y|do|i|from|statt|au lieu de|en lugar de|zamiast)\s?(?:about|around|only|just)?\s?$", RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    [GeneratedRegex(@"^[\s-]\p{L}{3,}")]
    private static partial Regex StartsNoun();
}
