using System.Text.RegularExpressions;
using Tailor.Core.Vocabulary;
using Tailor.Resumes.Jobs;

namespace Tailor.Core.Jobs;

/// <summary>A skill named in a posting, and how it is meant there.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Importance">How much it is asked for.</param>
/// <param name="Section">Where it stands.</param>
/// <param name="Negated">Whether the posting says that it is not needed.</param>
/// <param name="Evidence">The clause that names it.</param>
/// <param name="Alternatives">The skills that would do instead.</param>
internal sealed record SkillUse(Skill Skill, Importance Importance, PostingSection Section, bool Negated, string Evidence, IReadOnlyList<Skill> Alternatives);

/// <summary>Reads which skills a posting asks for, would like, or only names.</summary>
internal static partial class SkillReader
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
        return JobSkills.Create(uses.Key, strongest.Importance, strongest.Evidence, [.. strongest.Alternatives.Select(a => a.Name)]);
    }

    private static IEnumerable<SkillUse> Uses(PostingLine line)
    {
        foreach (var clause in Clauses.Split(line))
        {
            // "A degree in mathematics" asks for a degree, not for the skill.
            var isDegree = PostingTerms.NamesDegree(clause.Text);
            var mentions = SkillVocabulary.Default.FindIn(clause.Text).Where(m => !(isDegree && m.Skill.Category == "field")).ToList();
            var groups = Alternatives(clause.Text, mentions);
            foreach (var mention in mentions)
            {
                var importance = clause.ImportanceAt(mention.Start);
                var others = groups.Find(g => g.Contains(mention.Skill))?.Where(s => s != mention.Skill).ToList();
                yield return new SkillUse(mention.Skill, importance ?? Importance.Mentioned, line.Section, importance is null, clause.Text, others ?? []);
            }
        }
    }

    /// <summary>The skills that an "or" joins: "Python, Ruby or Go", "MySQL/PostgreSQL". A list ends with what follows its "or".</summary>
    private static List<List<Skill>> Alternatives(string text, List<SkillMention> mentions)
    {
        var groups = new List<List<Skill>>();
        var chain = new List<Skill>();
        var joined = false;
        foreach (var (mention, number) in mentions.Select((m, i) => (m, i)))
        {
            var gap = number == 0 ? "" : text[(mentions[number - 1].Start + mentions[number - 1].Length)..Math.Max(mention.Start, mentions[number - 1].Start + mentions[number - 1].Length)];
            if (number > 0 && !joined && Comma().IsMatch(gap))
            {
                chain.Add(mention.Skill);
            }
            else if (number > 0 && Or().IsMatch(gap))
            {
                chain.Add(mention.Skill);
                joined = true;
            }
            else
            {
                Close();
                chain = [mention.Skill];
            }
        }

        Close();
        return groups;

        void Close()
        {
            if (joined && chain.Distinct().Count() > 1)
            {
                groups.Add([.. chain.Distinct()]);
            }

            joined = false;
        }
    }

    [GeneratedRegex(@"^\s*,\s*$")]
    private static partial Regex Comma();

    [GeneratedRegex(@"^\s*(?:,\s*)?(?:or|oder|ou|o|and/or|/)\s*(?:else\s|even\s|another\s)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Or();
}
