using System.Globalization;
using System.Text;
using Tailor.Core.Vocabulary;

namespace Tailor.Core.Truth;

/// <summary>What a word is compared by: its spelling, its stem and the groups of words that say the same.</summary>
/// <param name="Key">The word in lower case without accents, British endings written as American ones.</param>
/// <param name="Stem">What is left of it without the endings of its forms and of the words made of it.</param>
/// <param name="OwnGroups">Groups of words of resumes that say the same.</param>
/// <param name="Groups">Groups of words that share a usual meaning.</param>
/// <param name="Lemmas">The word and the forms that it may be of.</param>
internal sealed record WordMeaning(string Key, string Stem, IReadOnlyList<int> OwnGroups, IReadOnlyList<int> Groups, IReadOnlyList<string> Lemmas)
{
    private const int ShortestStem = 3;

    private static readonly string[] Endings =
    [
        "izations", "ization", "ations", "ation", "iciones", "icion", "aciones", "acion", "ierung", "ierte", "ements", "ement", "ments", "ment", "ungen", "ating", "ated", "ates", "ances", "ance", "ences", "ence", "enie", "anie", "ilem", "ilam", "alem", "alam", "ings", "ions",
        "ing", "ion", "ung", "ate", "ers", "ors", "ies", "ied", "ity", "ive", "ant", "ent", "able", "ible", "ness", "ful", "ado", "ada", "ido", "ando", "ten", "tet", "er", "or", "es", "ed", "ly", "al", "en", "ar", "ir", "te", "ow", "ach", "ami", "s", "e", "y", "i", "o", "a", "t",
    ];

    private static readonly Dictionary<string, string> Plurals = DataFile.Rows("plurals", 2).ToDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    /// <summary>British spellings with the American ones that both are compared by; parts of words, so that every form is met.</summary>
    private static readonly (string British, string American)[] Spellings =
    [
        ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("yse", "yze"), ("ysing", "yzing"), ("our", "or"), ("ogue", "og"), ("programme", "program"), ("ence", "ense"), ("ice", "ise"),
        ("fibre", "fiber"), ("centre", "center"), ("metre", "meter"), ("litre", "liter"), ("theatre", "theater"), ("ageing", "aging"), ("tyre", "tire"), ("mould", "mold"), ("plough", "plow"), ("grey", "gray"),
        ("judgement", "judgment"), ("fulfil", "fulfill"), ("fulfilll", "fulfill"), ("enrolment", "enrollment"), ("aluminium", "aluminum"), ("jewellery", "jewelry"), ("paed", "ped"), ("anaes", "anes"), ("haem", "hem"), ("orthopaed", "orthoped"), ("cheque", "check"), ("elling", "eling"), ("elled", "eled"),
    ];

    private static readonly Dictionary<string, List<int>> Own = Index([.. DataFile.Rows("claim-synonyms", 1), .. DataFile.Rows("nominals", 2).Select(r => new[] { $"{r[0]} {r[1]}" })], word => StemOf(KeyOf(word)));
    private static readonly List<string[]> Meanings = [.. DataFile.Rows("synonyms", 2)];
    private static readonly Dictionary<string, List<int>> General = Index(Meanings, word => word);

    /// <summary>The meaning of a word.</summary>
    public static WordMeaning Of(string word)
    {
        var lower = Words.Lower(word);
        var key = KeyOf(lower);
        List<string> lemmas = [lower, .. Singular(lower), .. VerbForms.Of(lower) is { } verb ? [verb.Base] : Bases(lower).Where(General.ContainsKey)];
        var stem = StemOf(KeyOf(lemmas[^1]));
        return new WordMeaning(key, stem, GroupsOf(Own, [stem, StemOf(key)]), GroupsOf(General, lemmas), lemmas);
    }

    /// <summary>The words of the next wider meanings: whoever drives a truck operates it.</summary>
    public IEnumerable<string> Wider => Groups.SelectMany(g => Meanings[g][1].Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The word in lower case without accents, British endings written as American ones.</summary>
    public static string KeyOf(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var letter in Words.Lower(word).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(letter switch { 'ß' => "ss", 'ł' => "l", 'µ' or 'μ' => "u", _ => letter.ToString() });
            }
        }

        var key = plain.ToString();
        foreach (var (british, american) in Spellings)
        {
            key = key.Replace(british, american, StringComparison.Ordinal);
        }

        return key;
    }

    private static string StemOf(string key)
    {
        if (key.Length > 6 && key.StartsWith("ge", StringComparison.Ordinal) && key[^1] is 't' or 'n')
        {
            key = key[2..];
        }

        for (var round = 0; round < 3; round++)
        {
            var ending = Endings.FirstOrDefault(e => key.Length - e.Length >= ShortestStem && key.EndsWith(e, StringComparison.Ordinal));
            if (ending is null)
            {
                break;
            }

            key = key[..^ending.Length];
        }

        // "Plan" and "planning" differ by a doubled letter.
        return key.Length > ShortestStem && key[^1] == key[^2] ? key[..^1] : key;
    }

    private static int[] GroupsOf(Dictionary<string, List<int>> groups, List<string> lemmas) =>
        [.. lemmas.SelectMany(l => groups.GetValueOrDefault(l) ?? []).Distinct()];

    private static IEnumerable<string> Singular(string word) =>
        Plurals.TryGetValue(word, out var one) ? [one] : word.EndsWith("ies", StringComparison.Ordinal) ? [word[..^3] + "y"] : word.EndsWith('s') ? [word[..^1]] : [];

    /// <summary>What a word may be a form of when it is no listed verb: "watched" of "watch", "planed" of "plane".</summary>
    private static IEnumerable<string> Bases(string word)
    {
        foreach (var ending in (string[])["ed", "ing"])
        {
            if (word.Length > ending.Length + ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
            {
                var stem = word[..^ending.Length];
                yield return stem;
                yield return stem + "e";
                if (stem[^1] == stem[^2])
                {
                    yield return stem[..^1];
                }
            }
        }
    }

    private static Dictionary<string, List<int>> Index(IEnumerable<string[]> rows, Func<string, string> form)
    {
        var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (row, number) in rows.Select((r, i) => (r, i)))
        {
            foreach (var word in row[0].Split(' '))
            {
                Note(form(word), number);
                if (VerbForms.Of(word) is { } verb && verb.Base != word)
                {
                    Note(form(verb.Base), number);
                }
            }
        }

        return groups;

        void Note(string word, int number)
        {
            if (!groups.TryGetValue(word, out var numbers))
            {
                groups.Add(word, numbers = []);
            }

            numbers.Add(number);
        }
    }
}
