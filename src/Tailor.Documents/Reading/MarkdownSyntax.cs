using System.Text.RegularExpressions;

namespace Tailor.Documents.Reading;

/// <summary>Tells Markdown from plain text. Lists and underlined headings prove nothing: people type those in plain text too.</summary>
internal static partial class MarkdownSyntax
{
    /// <summary>
    /// Two signs of markup are one too many for chance: headings with number signs, emphasis in asterisks, links with their
    /// address in parentheses.
    /// </summary>
    private const int EnoughSigns = 2;

    /// <summary>Whether the text is written in Markdown.</summary>
    public static bool IsIn(string text)
    {
        var signs = 0;
        foreach (var _ in Sign.EnumerateMatches(text))
        {
            if (++signs == EnoughSigns)
                return true;
        }
        return false;
    }

    [GeneratedRegex(@"^ {0,3}#{1,6}[ \t]+\S|\*\*[^\s*][^*\n]*\*\*|__[^\s_][^_\n]*__|\[[^\]\n]+\]\((https?:|mailto:|tel:|www\.|#)[^)\s]*\)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Sign { get; }
}
