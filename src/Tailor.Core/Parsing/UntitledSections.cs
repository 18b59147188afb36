using Tailor.Core.Vocabulary;

namespace Tailor.Core.Parsing;

/// <summary>Parts a resume without any headings at its gaps, by what stands between them.</summary>
internal static class UntitledSections
{
    /// <summary>Running text of this many words before the first entry is a profile.</summary>
    private const int SummaryWords = 14;

    /// <summary>Fewer items may be a place or a name.</summary>
    private const int FewestSkills = 3;

    /// <summary>The sections of the lines. A stretch that tells nothing of itself, such as bullets, goes on with the one above.</summary>
    public static IReadOnlyList<ResumeSection> Split(IReadOnlyList<TextLine> lines)
    {
        var sections = new List<ResumeSection>();
        List<TextLine> content = [];
        foreach (var stretch in Stretches(lines))
        {
            var last = sections.Count > 0 ? sections[^1] : null;
            var kind = last is null ? SectionKind.Header : KindOf(stretch, last.Kind) ?? last.Kind;
            if (kind == last?.Kind)
                content.AddRange(stretch);
            else
                sections.Add(new ResumeSection(kind, "", content = [.. stretch], null));
        }
        return sections;
    }

    /// <summary>The sections of a header that jobs without a title of their own follow; else the header itself.</summary>
    public static IReadOnlyList<ResumeSection> JobsBelow(ResumeSection header)
    {
        var sections = Split(header.Lines);
        return sections.Any(s => s.Kind == SectionKind.Experience && s.Lines.Any(l => DateRangeParser.Find(l.Text)?.IsRange == true)) ? sections : [header];
    }

    /// <summary>Lines without a gap between them.</summary>
    private static List<List<TextLine>> Stretches(IReadOnlyList<TextLine> lines)
    {
        var stretches = new List<List<TextLine>>();
        foreach (var line in lines)
        {
            if (stretches.Count == 0 || line.AfterGap || line.Block != stretches[^1][^1].Block)
                stretches.Add([]);
            stretches[^1].Add(line);
        }
        return stretches;
    }

    private static SectionKind? KindOf(List<TextLine> stretch, SectionKind above)
    {
        List<ResumeLine> lines = [.. stretch.Select(ResumeLine.Of).OfType<ResumeLine>()];
        var heads = lines.FindAll(l => !l.IsBullet);
        if (heads.Count == 0)
            return null;
        if (above == SectionKind.Header && (ContactParser.HasEmail(heads) || ContactParser.IsContact(heads)))
            return SectionKind.Header;
        if (above is not SectionKind.Header && heads.TrueForAll(l => Citation.Of(l.Text)?.Authors is not null && DateRangeParser.Find(l.Text) is { IsRange: false }))
            return SectionKind.Publications;
        if (heads.Exists(l => !EntrySplitter.IsBody(l) && DateRangeParser.Find(l.Text) is not null))
            return OfEntry(heads);
        var items = heads.SelectMany(l => SkillList.Split(SkillsParser.Separated(l)[(l.Text.IndexOf(':', StringComparison.Ordinal) + 1)..])).ToList();
        if (items.Count > 0 && items.TrueForAll(i => Words.Of(i) is [var name, ..] && (SpokenLanguages.IsName(name) || SpokenLanguages.IsLevel(i))))
            return SectionKind.Languages;
        if (above is SectionKind.Header or SectionKind.Summary && heads.Sum(l => l.Words.Count) >= SummaryWords && heads.Exists(EntrySplitter.IsBody))
            return SectionKind.Summary;
        return above is not SectionKind.Header && items.Count >= FewestSkills && items.Count > lines.Count && items.TrueForAll(i => i.Split(' ').Length <= 4) ? SectionKind.Skills : null;
    }

    /// <summary>What an entry with dates is: a course of study when degree and school, together, tell more than a job title.</summary>
    private static SectionKind OfEntry(List<ResumeLine> heads)
    {
        var study = Math.Max(0, heads.Max(l => Evidence.Degree(l.Text))) + Math.Max(0, heads.Max(l => Evidence.Institution(l.Text)));
        var isDegree = heads.Exists(l => Evidence.IsDegree(l.Text)) && heads.Exists(l => Evidence.IsInstitution(l.Text));
        return isDegree || (study > 0.5 && study >= heads.Max(l => Evidence.JobTitle(l.Text))) ? SectionKind.Education : SectionKind.Experience;
    }
}
