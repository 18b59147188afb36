using Tailor.Core.Vocabulary;
using Tailor.Resumes;
using Tailor.Resumes.Jobs;
using Tailor.Resumes.Scoring;
using Tailor.Resumes.Suggestions;

namespace Tailor.Core.Coaching;

/// <summary>Questions to expect, each from words of the posting or the resume.</summary>
internal static class InterviewCoach
{
    private const int MostTechnical = 4;
    private const int MostRoleSpecific = 3;
    private const int MostBehavioral = 2;
    private const int MostDesignParts = 3;

    /// <summary>The questions.</summary>
    public static IEnumerable<InterviewQuestion> Questions(Resume resume, JobPosting? posting, IReadOnlyList<SkillMatch> matches) =>
        [.. posting is null ? [] : FromPosting(posting, matches), .. FromResume(resume)];

    private static IEnumerable<InterviewQuestion> FromPosting(JobPosting posting, IReadOnlyList<SkillMatch> matches)
    {
        var technologies = matches.Where(m => m.Skill is { Importance: Importance.Required, Technology: true });
        foreach (var match in technologies.OrderBy(m => m.Shown ? 1 : 0).Take(MostTechnical))
        {
            yield return Technical(match);
        }

        var parts = posting.Skills
            .Where(s => s.Importance != Importance.Mentioned && SkillVocabulary.Default.Named(s.Name) is { Category: "architecture" or "database" or "cloud" or "platform" })
            .Select(s => s.Name)
            .Take(MostDesignParts)
            .ToList();
        if (parts.Count >= 2)
        {
            yield return new InterviewQuestion(
                "system_design",
                $"Sketch a system that uses {Listed(parts)}: which part does what, and what happens when one of them fails?",
                "Start from the load and the failure that matter, then say why each part is there and what you would leave out.");
        }

        foreach (var requirement in posting.KeyRequirements.Where(r => r.Length > 20).Take(MostRoleSpecific))
        {
            yield return new InterviewQuestion(
                "role_specific",
                $"The posting asks for \"{Quote.Short(requirement)}\". When did you last do this, and what was your part?",
                "Name one case: the situation, what you decided, and what came of it.");
        }
    }

    private static InterviewQuestion Technical(SkillMatch match) => match switch
    {
        { Evidence: { } evidence } => new InterviewQuestion(
            "technical",
            $"You write \"{Quote.Short(evidence)}\". How did you use {match.Skill.Name} there, and what would you do differently today?",
            "Have the decisions, the alternatives that you rejected and one thing that went wrong ready."),
        { Listed: true } => new InterviewQuestion(
            "technical",
            $"You list {match.Skill.Name}. Which piece of work shows it best, and what was hard about it?",
            "Choose one piece of work that you can explain in depth; it is not in your bullets yet."),
        _ => new InterviewQuestion(
            "technical",
            $"The post requires {match.Skill.Name}, which your resume does not show. What have you done that comes closest?",
            "Say openly what you have not done, what carries over from what you know, and how you would learn the rest."),
    };

    private static IEnumerable<InterviewQuestion> FromResume(Resume resume) =>
        BulletPlace.In(resume)
            .Where(p => p.Section == "experience")
            .Select(p => (p.Text, p.Entry, Verb: Coordination.FirstWord(p.Text) is { } word ? VerbForms.Of(word) : null))
            .Where(p => p.Verb?.Kind is VerbKind.Lead or VerbKind.Change)
            .Take(MostBehavioral)
            .Select(p => new InterviewQuestion(
                "behavioral",
                p.Verb!.Kind == VerbKind.Lead
                    ? $"\"{Quote.Short(p.Text)}\": tell about a disagreement during this and how it ended."
                    : $"\"{Quote.Short(p.Text)}\": who had to be convinced, and how did you know that it worked?",
                $"Tell it as situation, task, action and result; this is from your time as {p.Entry}."));

    private static string Listed(List<string> names) => $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
}
