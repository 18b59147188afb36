using System.Text.RegularExpressions;

namespace Tailor.Core.Parsing;

/// <summary>Page numbers and running headers: text of the pages, not of the resume.</summary>
internal static partial class RunningLines
{
    /// <summary>The lines without page numbers, the name of the program that made them, and without what pages after the first repeat at their head or foot.</summary>
    public static IReadOnlyList<TextLine> Remove(IReadOnlyList<TextLine> lines)
    {
        var ends = lines.GroupBy(l => l.Page).SelectMany(page => Ends([.. page])).ToHashSet();
        var repeated = ends.Where(CanRun).GroupBy(l => WithoutDigits(l.Text), StringComparer.Ordinal)
            .Where(g => g.Select(l => l.Page).Distinct().Count() > 1)
            .SelectMany(g => g.Where(l => l.Page > 1))
            .ToHashSet();
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

    private static string WithoutDigits(string text) => string.Concat(text.Where(c => !char.IsDigit(c)));

    [GeneratedRegex(@"^(?:(?:this\s+)?(?:cv|resume|résumé|page|document)\s+(?:was\s+)?)?(?:made|built|created|designed|generated|produced|powered|rendered)\s+(?:with|by|using)\s+\S+(?:\s+\S+){0,10}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ColophonPattern();

    [GeneratedRegex(@"^(?:(?:page|seite|página|pagina|sida|side|strona|стор\.?|стр\.?)\s*)?\d{1,3}\s*(?:(?:/|of|von|de|di|av|af|z|из|з)\s*\d{1,3})?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PageNumberPattern();
}
