using Tailor.Core.Vocabulary;

namespace Tailor.Core.Truth;

/// <summary>A source text made ready for looking up the words of another.</summary>
internal sealed class SourceWords
{
    private const int LongestAcronym = 6;

    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> stems = new(StringComparer.Ordinal);
    private readonly HashSet<int> ownGroups = [];
    private readonly HashSet<int> groups = [];
    private readonly HashSet<string> lemmas = new(StringComparer.Ordinal);
    private readonly HashSet<string> wider = new(StringComparer.Ordinal);
    private readonly HashSet<string> joined = new(StringComparer.Ordinal);
    private readonly HashSet<string> initials = new(StringComparer.Ordinal);
    private readonly HashSet<string> skills = new(StringComparer.Ordinal);

    public SourceWords(string text, string language)
    {
        Text = text;
        Words = ClaimWord.In(text, language);
        foreach (var word in Words)
        {
            keys.Add(word.Meaning.Key);
            if (!word.IsFunction)
            {
                stems.Add(word.Meaning.Stem);
                ownGroups.UnionWith(word.Meaning.OwnGroups);
                groups.UnionWith(word.Meaning.Groups);
                lemmas.UnionWith(word.Meaning.Lemmas);
                wider.UnionWith(word.Meaning.Wider);
            }
        }

        foreach (var (first, second) in Words.Zip(Words.Skip(1)))
        {
            joined.Add(WordMeaning.Of(first.Meaning.Key + second.Meaning.Key).Stem);
        }

        foreach (var some in (IReadOnlyList<ClaimWord>[])[Words, [.. Words.Where(w => !w.IsFunction)]])
        {
            for (var i = 0; i < some.Count; i++)
            {
                var letters = "";
                for (var j = i; j < Math.Min(some.Count, i + LongestAcronym); j++)
                {
                    letters += some[j].Meaning.Key[0];
                    if (letters.Length > 1)
                    {
                        initials.Add(letters);
                    }
                }
            }
        }

        skills.UnionWith(SkillVocabulary.Default.FindIn(text).Select(m => m.Skill.Name));
    }

    /// <summary>The source text.</summary>
    public string Text { get; }

    /// <summary>Its words.</summary>
    public IReadOnlyList<ClaimWord> Words { get; }

    /// <summary>Whether it holds the word or another form of it.</summary>
    public bool Has(ClaimWord word) =>
        keys.Contains(word.Meaning.Key) || stems.Contains(word.Meaning.Stem) || joined.Contains(word.Meaning.Stem);

    /// <summary>Whether it holds a word that says the same of work.</summary>
    public bool HasOwnSynonym(ClaimWord word) => word.Meaning.OwnGroups.Any(ownGroups.Contains);

    /// <summary>Whether it holds a word of the same usual meaning.</summary>
    public bool HasSynonym(ClaimWord word) => word.Meaning.Groups.Any(groups.Contains) || word.Meaning.Lemmas.Any(wider.Contains);

    /// <summary>Whether it holds a word of a wider meaning: "moved" for "drove".</summary>
    public bool HasWider(ClaimWord word) => word.Meaning.Wider.Any(lemmas.Contains);

    /// <summary>Whether the two words stand side by side in it.</summary>
    public bool HasPair(ClaimWord first, ClaimWord second) => joined.Contains(WordMeaning.Of(first.Meaning.Key + second.Meaning.Key).Stem);

    /// <summary>Whether a compound is made of its words: "Bauteilbibliothek" of "Bibliothek" and "Bauteilen".</summary>
    public bool Composes(ClaimWord word) =>
        word.Meaning.Key.Length >= 2 * LongestAcronym
        && stems.Any(s => s.Length > 3 && word.Meaning.Key.StartsWith(s, StringComparison.Ordinal) && stems.Any(e => e.Length > 3 && e != s && word.Meaning.Key.AsSpan(s.Length).Contains(e, StringComparison.Ordinal)));

    /// <summary>Whether it writes out what the word abbreviates: "POS" for "point-of-sale", "K8s" for "Kubernetes".</summary>
    public bool Abbreviates(ClaimWord word) =>
        (word.Text.Length is > 1 and <= LongestAcronym && word.Text.All(char.IsUpper) && initials.Contains(word.Meaning.Key))
        || Words.Any(w => IsNumeronym(word.Meaning.Key, w.Meaning.Key));

    /// <summary>Whether it names the skill, by whatever name.</summary>
    public bool Names(Skill skill) => skills.Contains(skill.Name);

    /// <summary>Whether it has a word that stands for the first letters.</summary>
    public bool HasAcronym(string letters) => Words.Any(w => w.Meaning.Key == letters && w.Text.All(char.IsUpper));

    private static bool IsNumeronym(string brief, string word) =>
        brief.Length is >= 3 and <= 4 && word.Length > 4 && brief[0] == word[0] && brief[^1] == word[^1]
        && int.TryParse(brief.AsSpan(1, brief.Length - 2), out var between) && between == word.Length - 2;
}
