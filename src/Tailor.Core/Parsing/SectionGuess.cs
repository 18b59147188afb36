using Tailor.Core.Vocabulary;

namespace Tailor.Core.Parsing;

/// <summary>Tells what a section under an unknown title is, by words in the title and by what stands in it.</summary>
internal static class SectionGuess
{
    /// <summary>The kind that fits, given the kinds that the resume has under known titles; else <see cref="SectionKind.Custom"/>.</summary>
    public static SectionKind Of(string title, IReadOnlyList<ResumeLine> lines, IReadOnlySet<SectionKind> known)
    {
        if (SectionHeadings.KindWithin(title) is { } kind && Enum.Parse<SectionKind>(kind, ignoreCase: true) is not SectionKind.Contact and var named)
            return named;
        var ranges = lines.Count(l => !EntrySplitter.IsBody(l) && DateRangeParser.Find(l.Text)?.IsRange == true);
        if (ranges > 0 && !known.Contains(SectionKind.Education) && lines.Any(l => Evidence.Institution(l.Text) > 0.5) && lines.Any(l => Evidence.IsDegree(l.Text)))
            return SectionKind.Education;
        if (ranges > 0 && !known.Contains(SectionKind.Experience))
            return SectionKind.Experience;
        return !known.Contains(SectionKind.Skills) && IsListOfSkills(lines) ? SectionKind.Skills : SectionKind.Custom;
    }

    /// <summary>Whether all lines are labels with lists or items of few words, and there are several.</summary>
    private static bool IsListOfSkills(IReadOnlyList<ResumeLine> lines)
    {
        var items = lines.SelectMany(l => SkillList.Split(l.Text[(l.Text.IndexOf(':', StringComparison.Ordinal) + 1)..])).ToList();
        return items.Count >= 4 && items.Count >= 2 * lines.Count(l => l.IsBullet) && items.TrueForAll(i => i.Split(' ').Length <= 4 && !i.Any(char.IsDigit));
    }
}
