using Tailor.Resumes.Jobs;
using Tailor.Resumes.Terms;

namespace Tailor.Resumes.Scoring;

/// <summary>Where a resume shows a skill that a posting asks for.</summary>
/// <param name="Skill">The posting's skill.</param>
/// <param name="Listed">Whether the skills section names it.</param>
/// <param name="Evidence">The first text outside that section that shows it, or null.</param>
public sealed record SkillMatch(JobSkill Skill, bool Listed, string? Evidence)
{
    /// <summary>Whether the resume shows it at all.</summary>
    public bool Shown => Listed || Evidence is not null;
}

/// <summary>Looks for a posting's skills anywhere in a resume: in skills, bullets, projects, courses …</summary>
public static class SkillMatcher
{
    /// <summary>
    /// The required and preferred skills, in the posting's order; of skills that are alternatives to one another the one that the
    /// resume shows best, else the first. One pass over the resume's text.
    /// </summary>
    public static IReadOnlyList<SkillMatch> Match(Resume resume, JobPosting posting)
    {
        var wanted = posting.Skills.Where(s => s.Importance != Importance.Mentioned).ToList();
        var index = new TermIndex(wanted.SelectMany((skill, id) =>
            skill.Forms.Select(f => new Term(f, id)).Concat(skill.ExactForms.Select(f => new Term(f, id, Exact: true)))));
        var listed = new bool[wanted.Count];
        foreach (var match in ResumeTexts.ListedSkills(resume).SelectMany(index.Find))
        {
            listed[match.Id] = true;
        }

        var evidence = new string?[wanted.Count];
        foreach (var text in ResumeTexts.Prose(resume))
        {
            foreach (var match in index.Find(text))
            {
                evidence[match.Id] ??= text;
            }
        }

        var matches = wanted.Select((skill, id) => new SkillMatch(skill, listed[id], evidence[id])).ToList();
        return [.. matches.Where(m => m == BestOfGroup(m, matches))];
    }

    private static SkillMatch BestOfGroup(SkillMatch match, List<SkillMatch> matches) =>
        match.Skill.Alternatives.Count == 0
            ? match
            : matches.Where(m => m == match || match.Skill.Alternatives.Contains(m.Skill.Name)).OrderBy(m => m.Listed ? 0 : m.Shown ? 1 : 2).First();
}
