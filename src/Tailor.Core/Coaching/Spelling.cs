using System.Text.RegularExpressions;
using Tailor.Core.Vocabulary;

namespace Tailor.Core.Coaching;

/// <summary>A word that is written wrong.</summary>
/// <param name="Start">Where it starts, in UTF-16 units.</param>
/// <param name="Length">How long it is; for a doubled word with the space before it.</param>
/// <param name="Correction">What to write instead; empty for a doubled word.</param>
internal sealed record Misspelling(int Start, int Length, string Correction);

/// <summary>
/// Finds misspelt and doubled words in English. Sure rather than complete: a word counts as misspelt only when it is no English word,
/// no name, no skill, and one slip of the fingers away from a word of resumes.
/// </summary>
internal static partial class Spelling
{
    private const int ShortestWord = 5;

    private static readonly Lazy<HashSet<string>> Lexicon = new(() => [.. DataFile.Lines("english-words")]);

    /// <summary>Slips that people make again and again, more than one letter away.</summary>
    private static readonly Dictionary<string, string> Frequent = DataFile.Rows("misspellings", 2).SelectMany(r => r[1].Split(' ').Select(w => (w, r[0]))).ToDictionary(p => p.w, p => p.Item2, StringComparer.Ordinal);

    /// <summary>Whether it is an English word in any form.</summary>
    public static bool IsWord(string word) => Lexicon.Value.Contains(Words.Lower(word));

    /// <summary>The misspellings of a text in its order.</summary>
    public static IReadOnlyList<Misspelling> In(string text)
    {
        var found = new List<Misspelling>();
        foreach (Match match in Doubled().Matches(text))
        {
            if (Words.Lower(match.Groups[1].Value) is not ("that" or "had" or "bye" or "pom" or "so"))
            {
                found.Add(new Misspelling(match.Groups[1].Index + match.Groups[1].Length, match.Length - match.Groups[1].Length, ""));
            }
            else if (Words.Lower(match.Groups[1].Value) == "that" && ThatVerb().IsMatch(text[(match.Index + match.Length)..]))
            {
                found.Add(new Misspelling(match.Groups[1].Index + match.Groups[1].Length, match.Length - match.Groups[1].Length, ""));
            }
        }

        foreach (Match match in Word().Matches(text))
        {
            var opens = match.Index == 0;
            if ((char.IsUpper(match.Value[0]) && !opens) || match.Length < ShortestWord || match.Value.Skip(1).Any(char.IsUpper) || IsWord(match.Value) || IsKnown(match.Value))
            {
                continue;
            }

            if (Corrected(Words.Lower(match.Value)) is { } correction)
            {
                found.Add(new Misspelling(match.Index, match.Length, opens && char.IsUpper(match.Value[0]) ? char.ToUpperInvariant(correction[0]) + correction[1..] : correction));
            }
        }

        return [.. found.OrderBy(f => f.Start)];
    }

    /// <summary>The text with them mended.</summary>
    public static string Mended(string text, IEnumerable<Misspelling> misspellings)
    {
        foreach (var slip in misspellings.Reverse())
        {
            text = text[..slip.Start] + slip.Correction + text[(slip.Start + slip.Length)..];
        }

        return text;
    }

    private static bool IsKnown(string word) => SkillVocabulary.Default.FindIn(word).Any() || Towns.KindOf(Words.Lower(word)) != TownKind.None || VerbForms.Of(word) is not null;

    /// <summary>The word of resumes that is one slip away; null when there is none or more than one.</summary>
    private static string? Corrected(string word)
    {
        if (Frequent.TryGetValue(word, out var known))
        {
            return known;
        }

        var candidates = Slips(word).Where(Lexicon.Value.Contains).Distinct().ToList();
        var framed = candidates.Where(c => c[0] == word[0] && c[^1] == word[^1]).ToList();
        candidates = framed.Count > 0 ? framed : candidates;
        var verbs = candidates.Where(c => VerbForms.Of(c) is not null).ToList();
        var swapped = candidates.Where(c => c.Length == word.Length && c.Order().SequenceEqual(word.Order())).ToList();
        return swapped.Count == 1 ? swapped[0] : verbs.Count == 1 ? verbs[0] : candidates.Count == 1 ? candidates[0] : null;
    }

    /// <summary>Two neighbours swapped, a letter missing, doubled or too many, a vowel or a neighbouring key wrong.</summary>
    private static IEnumerable<string> Slips(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i + 1 < word.Length && word[i] != word[i + 1])
            {
                yield return word[..i] + word[i + 1] + word[i] + word[(i + 2)..];
            }

            yield return word[..i] + word[(i + 1)..];
            for (var letter = 'a'; letter <= 'z'; letter++)
            {
                yield return word[..i] + letter + word[i..];
                if ("aeiouy".Contains(letter, StringComparison.Ordinal) && "aeiouy".Contains(word[i], StringComparison.Ordinal))
                {
                    yield return word[..i] + letter + word[(i + 1)..];
                }
            }
        }

        for (var letter = 'a'; letter <= 'z'; letter++)
        {
            yield return word + letter;
        }
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}'’.-])[\p{L}]+(?![\p{L}\p{N}'’@/_-]|\.\p{L})")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<![\p{L}\p{N}-])(\p{L}{2,})\s+\1(?![\p{L}\p{N}-])", RegexOptions.IgnoreCase)]
    private static partial Regex Doubled();

    [GeneratedRegex(@"^\s+(?!(?:is|was|are|were|the|a|an)\b)\p{L}+s\b")]
    private static partial Regex ThatVerb();
}
