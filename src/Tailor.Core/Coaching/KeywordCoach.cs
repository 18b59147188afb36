using Tailor.Core.Vocabulary;
using Tailor.Resumes;
using Tailor.Resumes.Jobs;
using Tailor.Resumes.Scoring;
using Tailor.Resumes.Suggestions;

namespace Tailor.Core.Coaching;

/// <summary>Keywords that the resume shows but does not list, and gaps that it does not show.</summary>
internal static class KeywordCoach
{
    /// <summary>A general review lists no more than this: a longer list is nobody's priority.</summary>
    private const int MostWithoutPosting = 12;

    /// <summary>One suggestion for each skill that the text names and the skills section does not.</summary>
    public static IEnumerable<Suggestion> Suggestions(Resume resume, JobPosting? posting, IReadOnlyList<SkillMatch> matches)
    {
        var named = Named(resume);
        return posting is null
            ? named.Where(n => n.Key.Technology).Take(MostWithoutPosting).Select(n => Suggestion(n.Key.Name, n.Value, null))
            : from match in matches
              where match is { Listed: false, Shown: true }
              let skill = SkillVocabulary.Default.Named(match.Skill.Name)
              where skill is { Soft: false } && named.ContainsKey(skill)
              select Suggestion(skill.Name, named[skill], match.Skill.Importance);
    }

    /// <summary>What the posting asks for and the resume does not show.</summary>
    public static IEnumerable<Gap> Gaps(IReadOnlyList<SkillMatch> matches) =>
        from match in matches
        where !match.Shown
        orderby match.Skill.Importance
        select new Gap(string.Join(" or ", match.Skill.Alternatives.Prepend(match.Skill.Name)), match.Skill.Importance, match.Skill.Evidence, Advice(match.Skill));

    /// <summary>The skills that the text outside the skills section names by a name of their own, with the first text that does.</summary>
    private static Dictionary<Skill, string> Named(Resume resume)
    {
        var vocabulary = SkillVocabulary.Default;
        var listed = ResumeTexts.ListedSkills(resume).SelectMany(vocabulary.FindIn).Select(m => m.Skill).ToHashSet();
        var named = new Dictionary<Skill, string>();
        foreach (var text in ResumeTexts.Prose(resume))
        {
            foreach (var mention in vocabulary.FindIn(text).Where(m => !listed.Contains(m.Skill)))
            {
                named.TryAdd(mention.Skill, text);
            }
        }

        return named;
    }

    private static Suggestion Suggestion(string skill, string evidence, Importance? importance) => new()
    {
        Section = "skills",
        Type = "add_keyword",
        Path = "/skills/technical",
        Suggested = skill,
        Reason = $"{Asked(importance)}Your resume shows it (\"{Quote.Short(evidence)}\"), but your skills section, which keyword filters read first, does not list it.",
        Impact = importance switch { Importance.Required => Impact.High, Importance.Preferred => Impact.Medium, _ => Impact.Low },
    };

    private static string Asked(Importance? importance) => importance switch
    {
        Importance.Required => "The posting requires it. ",
        Importance.Preferred => "The posting would like it. ",
        _ => "",
    };

    private static string Advice(JobSkill skill) => skill.Technology
        ? $"If you have worked with {skill.Name}, name it in the bullet of the job or project where you did, with what you did with it. If not, leave it out."
        : $"If you have done this, add a bullet that shows it: where, with whom and with what result. If not, leave it out.";
}
