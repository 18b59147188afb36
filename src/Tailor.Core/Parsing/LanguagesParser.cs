using System.Text.RegularExpressions;
using Tailor.Core.Vocabulary;
using Tailor.Resumes;

namespace Tailor.Core.Parsing;

/// <summary>Reads spoken languages with their levels: "English (Fluent); German – B2", tables, one above the other.</summary>
internal static partial class LanguagesParser
{
    /// <summary>The languages in order.</summary>
    public static IReadOnlyList<SpokenLanguage> Parse(IReadOnlyList<ResumeLine> lines)
    {
        var languages = new List<SpokenLanguage>();
        foreach (var item in lines.SelectMany(l => l.Runs()).SelectMany(r => SkillList.Split(ResumeLine.TextOf(r))))
        {
            var match = PairPattern().Match(item);
            var (name, level) = match.Success ? (match.Groups["name"].Value, match.Groups["level"].Value) : (item, null);
            if (languages.Count > 0 && languages[^1].Level is null && level is null && !SpokenLanguages.IsName(name) && SpokenLanguages.IsLevel(name))
                languages[^1] = languages[^1] with { Level = name };
            else
                languages.Add(new SpokenLanguage { Name = EntryHead.Trim(name), Level = level is null ? null : EntryHead.Trim(level) });
        }
        return languages;
    }

    [GeneratedRegex(@"^(?<name>[^(:–—-]+?)\s*(?:\((?<level>[^)]+)\)|[:–—-]\s*(?<level>.+))$", RegexOptions.CultureInvariant)]
    private static partial Regex PairPattern();
}
