using Tailor.Core.Vocabulary;

namespace Tailor.Core.Parsing;

/// <summary>Tells what a section under an unknown title is, by words in the title and by what stands in it.</summary>
internal static class SectionGuess
{
    /// <summary>The kind that fits a custom section, or one of courses that turn out to be degrees, given the kinds that the resume has under known titles; else <see cref="SectionKind.Custom"/>.</summary>
    public static SectionKind Of(SectionKind kind, string title, IReadOnlyList<ResumeLine> lines, IReadOnlySet<SectionKind> known)
    {
        if (kind == SectionKind.Certifications)
            return HasRange(lines) && LooksLikeEducation(lines, known) ? SectionKind.Education : kind;
        if (SectionHeadings.KindWithin(title) is { } word && Enum.Parse<SectionKind>(word, ignoreCase: true) is not SectionKind.Contact and var named)
            return named;
        if (HasRange(lines) && LooksLikeEducation(lines, known))
            return SectionKind.Education;
        if (HasRange(lines) && !known.Contains(SectionKind.Experience))
            return SectionKind.Experience;
        return !known.Contains(SectionKind.Skills) && IsListOfSkills(lines) ? SectionKind.Skills : SectionKind.Custom;
    }

    private static bool HasRange(IReadOnlyList<ResumeLine> lines) => lines.Any(l => !EntrySplitter.IsBody(l) && DateRangeParser.Find(l.Text)?.IsRange == true);

    private static bool LooksLikeEducation(IReadOnlyList<ResumeLine> lines, IReadOnlySet<SectionKind> known) =>
        !known.Contains(SectionKind.Education) && lines.Any(l => Evidence.Institution(l.Text) > 0.5) && lines.Any(l => Evidence.IsDegree(l.Text));

    /// <summary>Whether all lines are labels with lists or items of few words, and there are several.</summary>
    private static bool IsListOfSkills(IReadOnlyList<ResumeLine> lines)
    {
        var items = lines.SelectMany(l => SkillList.Split(SkillsParser.Separated(l)[(l.Text.IndexOf(':', StringComparison.Ordinal) + 1)..])).ToList();
        return items.Count >= 3 && items.Count >= 2 * lines.Count(l => l.IsBullet) && items.TrueForAll(i => i.Split(' ').Length <= 4 && DateRangeParser.Find(i) is null);
    }
}
