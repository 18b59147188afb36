using System.Text.RegularExpressions;

namespace Tailor.Core.Parsing;

/// <summary>Page numbers and running headers: text of the pages, not of the resume.</summary>
internal static partial class RunningLines
{
    /// <summary>The lines without page numbers, the name of the program that made them, and without what pages repeat at their head or foot, the first of them but for numbers.</summary>
    public static IReadOnlyList<TextLine> Remove(IReadOnlyList<TextLine> lines)
    {
        var ends = lines.GroupBy(l => l.Page).SelectMany(page => Ends([.. page])).ToHashSet();
        var repeated = ends.Where(CanRun).GroupBy(l => WithoutDigits(l.Text), StringComparer.Ordinal)
            .Where(g => g.Select(l => l.Page).Distinct().Count() > 1)
            .SelectMany(g => g.Where(l => l.Page > 1 || g.Any(other => other.Page > 1 && other.Text != l.Text)))
            .ToHashSet();
        var body = lines.TakeWhile(l => l.Role == LineRole.PageHeader).Count();
        var head = Math.Max(body, MostHeadLines);
        var names = lines.Take(head).Select(l => LettersOf(l.Text)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        repeated.UnionWith(lines.Skip(head).Where(l => (l.Role == LineRole.PageHeader || (ends.Contains(l) && l.Text.Any(char.IsDigit))) && LettersOf(l.Text) is var letters && (letters.Length == 0 ? l.Role == LineRole.PageHeader : names.Contains(letters))));
        return [.. lines.Where(l => l.Words.Count > 0 && !repeated.Contains(l) && !(ends.Contains(l) && PageNumberPattern().IsMatch(l.Text)) && !(l.Page == lines[^1].Page && (l == lines[^1] || ends.Contains(l)) && ColophonPattern().IsMatch(l.Text)))];
    }

    /// <summary>The topmost and lowest lines of a page.</summary>
    private static IEnumerable<TextLine> Ends(List<TextLine> page)
    {
        if (page[0].Words[0].Box is null)
            return [];
        var byPlace = page.OrderBy(l => l.Words[0].Box?.Top ?? 0).ToList();
        return byPlace.Take(2).Concat(byPlace.TakeLast(2));
    }

    /// <summary>Dates of entries that differ in digits alone are no running header.</summary>
    private static bool CanRun(TextLine line) => line.Text.Any(char.IsLetter) && DateRangeParser.Find(line.Text)?.IsRange != true;

    /// <summary>The name and what a footer repeats of the head stand in so many lines.</summary>
    private const int MostHeadLines = 3;

    private static string LettersOf(string text) => string.Concat(text.Where(char.IsLetter));

    private static string WithoutDigits(string text) => string.Concat(text.Where(c => !char.IsDigit(c)));

    [GeneratedRegex(@"^(?:(?:this\s+)?(?:cv|resume|résumé|page|document)\s+(?:was\s+)?)?(?:made|built|created|designed|generated|produced|powered|rendered)\s+(?:with|by|using)\s+\S+(?:\s+\S+){0,10}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ColophonPattern();

    [GeneratedRegex(@"^(?:(?:page|seite|página|pagina|sida|side|strona|стор\.?|стр\.?)\s*)?\d{1,3}\s*(?:(?:/|of|von|de|di|av|af|z|из|з)\s*\d{1,3})?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PageNumberPattern();
}
