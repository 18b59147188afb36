using System.Text.RegularExpressions;

namespace Tailor.Core.Parsing;

/// <summary>A part of an entry's head between separators, dates taken out.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Look">How it is set.</param>
/// <param name="Order">Which it is among the pieces of that look in its entry.</param>
/// <param name="IsBesideTab">Whether a tab parts it from what stands left of it.</param>
internal sealed record HeadPiece(string Text, Look Look, int Order, bool IsBesideTab)
{
    /// <summary>The place in the entry that pieces of other entries share with it when all are set alike.</summary>
    public (bool Bold, bool Italic, double Size, int Order) Slot => (Look.Bold, Look.Italic, Math.Round(Look.Size), Order);
}

/// <summary>The head of an entry in pieces.</summary>
/// <param name="Pieces">Its pieces in order.</param>
/// <param name="Dates">Its dates.</param>
/// <param name="DatesText">Its dates as printed; empty when it has none.</param>
/// <param name="Link">The first link in it.</param>
internal sealed partial record EntryHead(IReadOnlyList<HeadPiece> Pieces, DateRange? Dates, string DatesText, string? Link)
{
    /// <summary>Cuts an entry's head at tabs, changes of look and separators.</summary>
    public static EntryHead Of(IReadOnlyList<ResumeLine> lines)
    {
        DateRange? dates = null;
        var datesText = "";
        var (pieces, looks) = (new List<HeadPiece>(), new LookCounts());
        foreach (var run in lines.SelectMany(line => line.Runs()))
        {
            var text = EntryLabels.Without(ResumeLine.TextOf(run));
            if ((dates is null || !dates.IsRange) && DateRangeParser.Find(text) is { } found && (dates is null || found.IsRange) && !IsPartOfName(text, found))
            {
                dates = !found.IsRange && OpenEndPattern().IsMatch(text, found.Index + found.Length) ? found with { Start = found.End, End = null, Current = true } : found;
                datesText = text.Substring(found.Index, found.Length);
                var (start, end) = WithBrackets(text, found);
                text = DurationPattern().Replace(string.Concat(text.AsSpan(0, start), " | ", text.AsSpan(end)), " ");
            }
            else if (DurationPattern().Match(text) is { Success: true } duration && duration.Length >= text.Trim().Length)
            {
                continue;
            }
            var isBesideTab = run[0].AfterTab;
            foreach (var part in SeparatorPattern().Split(text).Select(Trim).Select(p => StopPattern().Replace(JoiningWordPattern().Replace(p, ""), "")).Where(p => p.Any(char.IsLetterOrDigit)))
            {
                var look = Look.Of(run);
                pieces.Add(new HeadPiece(part, look, looks.CountAndAdd(look), isBesideTab));
                isBesideTab = false;
            }
        }
        return new EntryHead(pieces, dates, datesText, lines.SelectMany(l => l.Words).FirstOrDefault(w => w.Link is not null)?.Link);
    }

    /// <summary>Where dates begin and end, the brackets around them included.</summary>
    private static (int Start, int End) WithBrackets(string text, DateRange dates)
    {
        var (start, end) = (dates.Index, dates.Index + dates.Length);
        return start > 0 && end < text.Length && text[start - 1] is '(' && text[end] is ')' ? (start - 1, end + 1) : (start, end);
    }

    /// <summary>A year between words belongs to a name: "Hackathon 2024 Finals".</summary>
    public static bool IsPartOfName(string text, DateRange found) =>
        !found.IsRange && found.End!.Value.Month is null && found.Index > 0 && text[..found.Index].Any(char.IsLetter)
        && text[(found.Index + found.Length)..].Any(char.IsLetter) && text[found.Index - 1] is not ('(' or '|') && text[found.Index + found.Length] is not ('.' or ',' or ';');

    /// <summary>Whether the text says how long something lasted: "(2 years, 3 months)".</summary>
    public static bool IsDuration(string text) => DurationPattern().Match(text) is { Success: true } match && match.Length == text.Length;

    /// <summary>The text without separators and empty brackets around it.</summary>
    public static string Trim(string text)
    {
        var trimmed = EmptyBracketPattern().Replace(text, " ").Trim(' ', ',', ';', '|', '·', '•', '–', '—', '-', ':', '/', '∙', '⋅', '~');
        if (trimmed.StartsWith('(') && trimmed.EndsWith(')') && trimmed.IndexOf(')', StringComparison.Ordinal) == trimmed.Length - 1)
            trimmed = trimmed[1..^1];
        if (trimmed.StartsWith('(') && !trimmed.Contains(')', StringComparison.Ordinal))
            trimmed = trimmed[1..];
        if (trimmed.EndsWith('(') || (trimmed.EndsWith(')') && !trimmed.Contains('(', StringComparison.Ordinal)))
            trimmed = trimmed[..^1];
        return trimmed.Trim();
    }

    /// <summary>Cuts at commas outside brackets.</summary>
    public static List<string> AtCommas(string text)
    {
        var parts = new List<string>();
        var (depth, start) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] is '(' or '[' or '（' ? 1 : text[i] is ')' or ']' or '）' ? -1 : 0;
            if (text[i] is ',' or '、' or '，' && depth <= 0)
            {
                parts.Add(text[start..i].Trim());
                start = i + 1;
            }
        }
        parts.Add(text[start..].Trim());
        return parts.FindAll(p => p.Length > 0);
    }

    /// <summary>Words that joined a piece to the one before or after it.</summary>
    [GeneratedRegex(@"^(?:at|@|in|bei|chez|hos|presso)(?:\s+|$)|(?:^|\s+)(?:at|@|in|by|from)$", RegexOptions.CultureInvariant)]
    private static partial Regex JoiningWordPattern();

    /// <summary>The full stop of a head that is written as a sentence: after a word too long for an abbreviation, or after a state.</summary>
    [GeneratedRegex(@"(?<=\p{Ll}{4}|,\s\p{Lu}{2})\.$", RegexOptions.CultureInvariant)]
    private static partial Regex StopPattern();

    [GeneratedRegex(@"\s+[|·•∙⋅–—‒]\s+|\s+-\s+|\s*\|\s*|\s+(?=\()(?=\([^)]*$)", RegexOptions.CultureInvariant)]
    private static partial Regex SeparatorPattern();

    /// <summary>A dash that nothing follows: "2021-03 —" lasts until now.</summary>
    [GeneratedRegex(@"\G\s[-–—]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex OpenEndPattern();

    [GeneratedRegex(@"\(\s*[|,–—-]*\s*\)|\[\s*\]", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyBracketPattern();

    [GeneratedRegex(@"\(?\b\d+\s*(?:years?|yrs?|months?|mos?|Jahre?|Monate?|ans?|mois|años?|meses|anos?)\b(?:\s*,?\s*\d+\s*(?:months?|mos?|Monate?|mois|meses))?\)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DurationPattern();
}
