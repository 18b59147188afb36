using Tailor.Core.Vocabulary;
using Tailor.Resumes.Jobs;

namespace Tailor.Core.Jobs;

/// <summary>A skill named in a posting, and how it is meant there.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Importance">How much it is asked for.</param>
/// <param name="Section">Where it stands.</param>
/// <param name="Negated">Whether the posting says that it is not needed.</param>
/// <param name="Evidence">The clause that names it.</param>
internal sealed record SkillUse(Skill Skill, Importance Importance, PostingSection Section, bool Negated, string Evidence);

/// <summary>Reads which skills a posting asks for, would like, or only names.</summary>
internal static class SkillReader
{
    /// <summary>The skills in the order of their first mention, each as it is asked for most strongly.</summary>
    public static List<JobSkill> Read(IReadOnlyList<PostingLine> lines)
    {
        var uses = lines.Where(l => !l.Heading).SelectMany(Uses).ToList();

        // A posting that is all duties still asks for something: what its duties name is then what it needs.
        if (!uses.Any(u => u.Importance is Importance.Required or Importance.Preferred))
        {
            uses = [.. uses.Select(u => u is { Negated: false, Section: PostingSection.Duties or PostingSection.Unknown }
                ? u with { Importance = Importance.Required }
                : u)];
        }

        return [.. uses.GroupBy(u => u.Skill).Select(Merge)];
    }

    private static JobSkill Merge(IGrouping<Skill, SkillUse> uses)
    {
        var denied = uses.Any(u => u.Negated);
        var strongest = uses.Where(u => !denied || u.Section is PostingSection.Required or PostingSection.Preferred)
            .DefaultIfEmpty(uses.First())
            .MinBy(u => u.Importance)!;
        return JobSkills.Create(uses.Key, strongest.Importance, strongest.Evidence);
    }

    private static IEnumerable<SkillUse> Uses(PostingLine line) =>
        from clause in Clauses.Split(line)
        from mention in SkillVocabulary.Default.FindIn(clause.Text)
        let importance = clause.ImportanceAt(mention.Start)
        select new SkillUse(mention.Skill, importance ?? Importance.Mentioned, line.Section, importance is null, clause.Text);
}
