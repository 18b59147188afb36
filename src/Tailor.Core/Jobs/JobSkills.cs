using Tailor.Core.Vocabulary;
using Tailor.Resumes.Jobs;

namespace Tailor.Core.Jobs;

/// <summary>Makes a posting's skill of one of the vocabulary.</summary>
internal static class JobSkills
{
    /// <summary>The skill with every form that shows it: its own and those of the skills that imply it.</summary>
    public static JobSkill Create(Skill skill, Importance importance, string evidence, IReadOnlyList<string> alternatives)
    {
        var showing = SkillVocabulary.Default.Showing(skill).Prepend(skill).ToList();
        return new JobSkill
        {
            Name = skill.Name,
            Importance = importance,
            Technology = skill.Technology,
            Forms = [.. showing.SelectMany(s => s.Forms).Distinct(StringComparer.OrdinalIgnoreCase)],
            ExactForms = [.. showing.SelectMany(s => s.ExactForms).Distinct(StringComparer.Ordinal)],
            Alternatives = alternatives,
            Evidence = evidence,
        };
    }
}
