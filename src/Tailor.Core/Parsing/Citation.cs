using System.Text.RegularExpressions;

namespace Tailor.Core.Parsing;

/// <summary>A publication as it is cited: authors with initials before or behind the title, or the title in quotation marks.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Authors">Who wrote it; null when no authors are told from other words.</param>
/// <param name="Venue">The journal, publisher or place; null when nothing more is said.</param>
internal sealed partial record Citation(string Title, string? Authors, string? Venue)
{
    /// <summary>Titles in quotation marks have at least this many characters; shorter quotations are part of one.</summary>
    private const int ShortestQuoted = 8;

    /// <summary>Reads a citation without its number and date; null when neither quotation marks nor authors tell its parts.</summary>
    public static Citation? Of(string text)
    {
        var quoted = QuotePattern().Match(text);
        var authors = AuthorsPattern().Match(text);
        if (quoted.Success && quoted.Groups["title"].Length >= ShortestQuoted)
            return new Citation(Clean(quoted.Groups["title"].Value), authors.Success && authors.Index < quoted.Index ? authors.Value : null, OrNull(text[(quoted.Index + quoted.Length)..]));
        if (!authors.Success)
            return null;
        var after = text[(authors.Index + authors.Length)..];
        if (text[..authors.Index].Any(char.IsLetter))
            return new Citation(Clean(text[..authors.Index]), authors.Value, OrNull(after));
        after = after.TrimStart(' ', '.', ',', ':', ';', '|', '–', '—', '-');
        var end = SentenceEndPattern().Match(after);
        return !after.Any(char.IsLetter) ? null : end.Success
            ? new Citation(Clean(after[..(end.Index + 1)]), authors.Value, OrNull(after[(end.Index + 1)..]))
            : new Citation(Clean(after), authors.Value, null);
    }

    private static string Clean(string text) => EntryHead.Trim(text).TrimEnd('.', ',', ' ', ':');

    private static string? OrNull(string text) => Clean(text.TrimStart('.', ',', ' ')) is { Length: > 0 } rest && rest.Any(char.IsLetter) ? rest : null;

    [GeneratedRegex("[“\"„«「『](?<title>[^”\"“»」』]+)[”\"“»」』]", RegexOptions.CultureInvariant)]
    private static partial Regex QuotePattern();

    /// <summary>A stop after a word, not after an initial.</summary>
    [GeneratedRegex(@"(?<=[\p{Ll}\p{N})’”]|\p{Lu}{2})[.?!](?=\s|$)|\s[|–—]\s|(?<=\?),", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEndPattern();

    /// <summary>"A. Thistlewood, J. Okafor &amp; L. van der Berg", "Thistlewood, A., Okafor, J.", "Thistlewood A, et al."</summary>
    [GeneratedRegex(
        @"(?<![\p{L}\p{N}.])(?:" + Initials + Surname + @"|\p{Lu}[\p{L}'’-]+,\s" + Initials + @")(?:(?:\s?[,;]\s?|\s)(?:(?:&|and|und|et|y|e|og|och|i)\s)?(?:" + Initials + Surname + @"|\p{Lu}[\p{L}'’-]+,\s" + Initials + @"))*(?:,?\set\sal\.?)?(?![\p{L}])",
        RegexOptions.CultureInvariant)]
    private static partial Regex AuthorsPattern();

    private const string Initials = @"(?:\p{Lu}\p{Ll}?\.[\s-]?){1,3}";

    private const string Surname = @"(?:(?:van|von|der|den|de|da|do|dos|du|di|del|della|la|le|ten|ter|al|el|bin|ibn)[\s-])*\p{Lu}[\p{L}'’-]*(?:\s(?:(?:van|von|der|den|de|da|do|dos|du|di|del|della|la|le)\s)*\p{Lu}[\p{L}'’-]+)*";
}
