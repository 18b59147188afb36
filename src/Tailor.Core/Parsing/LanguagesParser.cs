using System.Text.RegularExpressions;
using Tailor.Core.Vocabulary;
using Tailor.Resumes;

namespace Tailor.Core.Parsing;

/// <summary>Reads spoken languages with their levels: "English (Fluent); German – B2", "Native: Tamil", tables, one above the other.</summary>
internal static partial class LanguagesParser
{
    /// <summary>The longest names of languages have this many words: "te reo Māori".</summary>
    private const int MostNameWords = 3;

    /// <summary>The languages in order.</summary>
    public static IReadOnlyList<SpokenLanguage> Parse(IReadOnlyList<ResumeLine> lines)
    {
        var languages = new List<SpokenLanguage>();
        foreach (var run in lines.SelectMany(l => l.Runs()))
        {
            string? levelAbove = null;
            foreach (var item in SkillList.Split(WithFigures(ResumeLine.TextOf(run))))
            {
                var found = ItemsIn(item);
                if (found is [{ Name: var name, Level: null }] && languages.Count > 0 && !SpokenLanguages.IsName(name) && SpokenLanguages.IsLevel(name))
                    languages[^1] = languages[^1] with { Level = languages[^1].Level is { } level ? $"{level}, {name}" : name };
                else
                    languages.AddRange(found.Select(l => l with { Level = l.Level ?? levelAbove }));
                levelAbove = IsLevelFirst(item) ? found[^1].Level : found.Count > 0 && found[^1].Level is null ? levelAbove : null;
            }
        }
        return languages;
    }

    /// <summary>"Native: Tamil": the level counts for the languages that follow, too.</summary>
    private static bool IsLevelFirst(string item) => PairPattern().Match(item) is { Success: true } pair && IsSwapped(pair);

    private static bool IsSwapped(Match pair) =>
        !SpokenLanguages.IsName(pair.Groups["name"].Value) && SpokenLanguages.IsName(pair.Groups["level"].Value);

    private static List<SpokenLanguage> ItemsIn(string item)
    {
        if (PairPattern().Match(item) is { Success: true } pair)
        {
            var (name, level) = (EntryHead.Trim(pair.Groups["name"].Value), EntryHead.Trim(pair.Groups["level"].Value));
            return [IsSwapped(pair) ? new SpokenLanguage { Name = level, Level = name } : new SpokenLanguage { Name = name, Level = level }];
        }
        var words = item.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var names = NamesIn(words);
        if (names.Count == 0 || (names.Count == 1 && names[0].Count == words.Length))
            return [new SpokenLanguage { Name = EntryHead.Trim(item) }];
        var isLevelFirst = names[0].First > 0;
        return [.. names.Select((n, i) => new SpokenLanguage
        {
            Name = string.Join(' ', words.Skip(n.First).Take(n.Count)),
            Level = isLevelFirst ? Between(i == 0 ? 0 : names[i - 1].First + names[i - 1].Count, n.First) : Between(n.First + n.Count, i + 1 < names.Count ? names[i + 1].First : words.Length),
        })];

        string? Between(int first, int end) => EntryHead.Trim(JoiningPattern().Replace(string.Join(' ', words.Skip(first).Take(end - first)), "")) is { Length: > 0 } level ? level : null;
    }

    /// <summary>Where names of languages stand among the words.</summary>
    private static List<(int First, int Count)> NamesIn(string[] words)
    {
        var names = new List<(int, int)>();
        for (var i = 0; i < words.Length; i++)
        {
            for (var count = Math.Min(MostNameWords, words.Length - i); count > 0; count--)
            {
                if (!SpokenLanguages.IsName(string.Join(' ', words.Skip(i).Take(count))))
                    continue;
                names.Add((i, count));
                i += count - 1;
                break;
            }
        }
        return names;
    }

    /// <summary>Levels drawn as stars or dots as figures: "★★★★☆" is 4/5.</summary>
    private static string WithFigures(string text) => SignsPattern().Replace(text, m => FormattableString.Invariant($" ({m.Value.Count(IsFull)}/{m.Value.Count(c => c != ' ')})"));

    private static bool IsFull(char c) => c is '★' or '●' or '■' or '▪' or '•' or '█' or '⬤' or '⚫' or '◆' or '✦' or '▮' or '◼';

    [GeneratedRegex(@"^(?<name>[^(:：（–—-]+?)\s*(?:[(（](?<level>[^)）]+)[)）]|(?:[:：–—]|\s-|-\s)\s*(?<level>.+))$", RegexOptions.CultureInvariant)]
    private static partial Regex PairPattern();

    [GeneratedRegex(@"\s*[★●■▪•█⬤⚫◆✦▮◼]{1,10}[☆○□▫◦░⚪◇✧▯◻]{0,9}(?<=\S{3})", RegexOptions.CultureInvariant)]
    private static partial Regex SignsPattern();

    [GeneratedRegex(@"\s+(?:in|of|speaker of|proficiency in)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex JoiningPattern();
}
