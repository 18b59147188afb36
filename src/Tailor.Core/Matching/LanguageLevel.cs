using System.Text.RegularExpressions;
using Tailor.Core.Vocabulary;

namespace Tailor.Core.Matching;

/// <summary>A spoken language and how well it is asked for.</summary>
/// <param name="Language">Its English name.</param>
/// <param name="Level">How well: 1 for A1 to 6 for C2, 7 for native; 0 when any level will do.</param>
internal sealed partial record LanguageLevel(string Language, int Level)
{
    private const int Fluent = 5;
    private const int Native = 7;

    /// <summary>What a requirement asks for, or null when it names no language as one to be spoken.</summary>
    public static LanguageLevel? Asked(string requirement)
    {
        var language = NamedThings.SpokenLanguages.FindIn(requirement).Select(l => (l.Name, l.Start, l.Length)).FirstOrDefault();
        return language.Name is null || SkillVocabulary.Default.FindIn(requirement).Any(m => m.Skill.Technology) ? null : new LanguageLevel(language.Name, LevelIn(requirement, fallback: 0));
    }

    /// <summary>Whether a text tells of the language at that level.</summary>
    public RequirementMatch In(string text)
    {
        foreach (var part in text.Split([',', ';', '\n', '|', '/'], StringSplitOptions.TrimEntries))
        {
            if (NamedThings.SpokenLanguages.FindIn(part).Any(l => l.Name == Language))
            {
                var level = LevelIn(part, fallback: Fluent);
                return level >= Level
                    ? new RequirementMatch(Answer.Yes, part, "The level is as high or higher.")
                    : new RequirementMatch(Answer.Partly, part, "The level is lower.");
            }
        }

        return new RequirementMatch(Answer.No, "", "The text does not tell of the language.");
    }

    private static int LevelIn(string text, int fallback) =>
        Grade().Match(text) is { Success: true } grade ? ((grade.Value[0] is 'A' or 'a' ? 0 : grade.Value[0] is 'B' or 'b' ? 2 : 4) + (grade.Value[1] - '0'))
        : NativeWord().IsMatch(text) ? Native
        : FluentWord().IsMatch(text) ? Fluent
        : MiddleWord().IsMatch(text) ? 3
        : BasicWord().IsMatch(text) ? 2
        : fallback;

    [GeneratedRegex(@"\b[ABC][12]\b", RegexOptions.IgnoreCase)]
    private static partial Regex Grade();

    [GeneratedRegex(@"\b(?:native|mother tongue|bilingual|Muttersprache|langue maternelle|maternelle|nativo|nativa|ojczysty)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NativeWord();

    [GeneratedRegex(@"\b(?:fluen\w+|professional|business|excellent|very good|verhandlungssicher|fließend|courant|fluido|biegły|proficient|advanced)\b", RegexOptions.IgnoreCase)]
    private static partial Regex FluentWord();

    [GeneratedRegex(@"\b(?:conversational|intermediate|good|working knowledge|gut|bon niveau|intermedio)\b", RegexOptions.IgnoreCase)]
    private static partial Regex MiddleWord();

    [GeneratedRegex(@"\b(?:basic|beginner|elementary|school|some|Grundkenntnisse|notions|básico)\b", RegexOptions.IgnoreCase)]
    private static partial Regex BasicWord();
}
