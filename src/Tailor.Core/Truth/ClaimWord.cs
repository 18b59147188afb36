using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Tailor.Core.Vocabulary;

namespace Tailor.Core.Truth;

/// <summary>A word of a claim.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Start">Where it starts, in UTF-16 units.</param>
/// <param name="Meaning">What it is compared by.</param>
/// <param name="IsFunction">Whether it states nothing by itself.</param>
/// <param name="IsNeutral">Whether it is a word of resumes that states nothing new.</param>
/// <param name="IsName">Whether it is written as a name inside its sentence.</param>
internal sealed partial record ClaimWord(string Text, int Start, WordMeaning Meaning, bool IsFunction, bool IsNeutral, bool IsName)
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Functions = WordLists.Read("function-words")
        .ToFrozenDictionary(k => k.Kind, k => k.Words.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Ranks = Forms(WordLists.Read("strong-words", "rank"));
    private static readonly FrozenSet<string> Strong = Forms(WordLists.Read("strong-words").SelectMany(k => k.Words));

    /// <summary>Where it ends.</summary>
    public int End => Start + Text.Length;

    /// <summary>Whether it states something.</summary>
    public bool IsContent => !IsFunction && !IsNeutral;

    /// <summary>The verb that it is a form of, or null.</summary>
    public Verb? Verb => VerbForms.Of(Words.Lower(Text));

    /// <summary>Whether it claims leadership, authorship or rank, so that only the same word supports it.</summary>
    public bool IsStrong => Strong.Contains(Meaning.Key) || Meaning.Lemmas.Any(Strong.Contains);

    /// <summary>Whether it claims a rank or a standing, which no other word supports.</summary>
    public bool IsRank => Ranks.Contains(Words.Lower(Text)) || Ranks.Contains(Meaning.Key);

    /// <summary>The language that most of its small words belong to: en, de, fr, es or pl.</summary>
    public static string LanguageOf(string text)
    {
        var words = WordPattern().Matches(text).Select(m => Words.Lower(m.Value)).ToList();
        return Functions.Where(f => f.Key != "neutral").OrderByDescending(f => words.Count(f.Value.Contains)).ThenBy(f => f.Key == "en" ? 0 : 1).First().Key;
    }

    /// <summary>The words of a text; names with digits such as K8s are one, the parts of hyphenated words are several.</summary>
    public static IReadOnlyList<ClaimWord> In(string text, string language) =>
        [.. WordPattern().Matches(text).Select(m =>
        {
            var lower = Words.Lower(m.Value);
            var opens = m.Index == 0 || SentenceStart().IsMatch(text[..m.Index]);
            var name = (char.IsUpper(m.Value[0]) && !opens) || m.Value.Skip(1).Any(c => char.IsUpper(c) || char.IsDigit(c)) || m.Value[^1] is '+' or '#';
            return new ClaimWord(
                m.Value,
                m.Index,
                WordMeaning.Of(m.Value),
                (Functions[language].Contains(lower) || Functions["en"].Contains(lower)) && !(name && m.Value.Length > 1 && m.Value.All(char.IsUpper)),
                Functions["neutral"].Contains(lower),
                name);
        })];

    private static FrozenSet<string> Forms(IEnumerable<string> words) => words.SelectMany(w => new[] { w, WordMeaning.KeyOf(w) }).ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}\p{N}]*(?:\+\+|\#)?|(?<=\d)(?:st|nd|rd|th)\b")]
    private static partial Regex WordPattern();

    [GeneratedRegex(@"(?:[.!?:;(\u2022]\s*|\n\s*)$")]
    private static partial Regex SentenceStart();
}
