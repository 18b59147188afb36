using System.Text.RegularExpressions;
using Tailor.Core.Vocabulary;

namespace Tailor.Core.Coaching;

/// <summary>
/// The gate that every proposed text passes: it may state no number, no name and no skill that its source does not, and may not
/// drop a number, a negation, a limit ("up to") or a share of the credit ("helped").
/// </summary>
public static partial class SuggestionCheck
{
    /// <summary>The parts of a proposed text that its source does not support, and the limits of the source that it drops.</summary>
    public static IReadOnlyList<string> Unsupported(string proposed, string source)
    {
        var words = Words(source);
        return
        [
            .. Numbers(proposed).Except(Numbers(source)),
            .. Numbers(source).Except(Numbers(proposed)),
            .. Name().Matches(proposed).Where(m => m.Index > 0).Select(m => m.Value).Where(n => !words.Contains(n)),
            .. SkillVocabulary.Default.FindIn(proposed)
                .Select(m => proposed.Substring(m.Start, m.Length))
                .Where(s => !Words(s).All(w => words.Contains(w) || VerbForms.Of(w) is not null)),
            .. Limit().Matches(source).Select(m => m.Value.ToLowerInvariant()).Except(Limit().Matches(proposed).Select(m => m.Value.ToLowerInvariant())),
        ];
    }

    private static IEnumerable<string> Numbers(string text) => Number().Matches(text).Select(m => m.Value);

    private static HashSet<string> Words(string text) => new(Word().Matches(text).Select(m => m.Value), StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"\d+(?:[.,:]\d+)*")]
    private static partial Regex Number();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\b\p{Lu}[\p{L}\p{N}]*")]
    private static partial Regex Name();

    [GeneratedRegex(@"\b(?:not|no|never|without|within|about|around|approximately|roughly|circa|some|nearly|almost|up to|at most|at least|over|more than|under|less than|fewer than|estimated|help(?:ed|s|ing)?|assist(?:ed|s|ing)?|support(?:ed|s|ing)?|contribut(?:ed|es|ing)|participat(?:ed|es|ing)|part of|co-\w+|together with|one of|partly|may|might)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Limit();
}
