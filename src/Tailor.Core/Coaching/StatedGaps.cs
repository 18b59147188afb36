using Tailor.Core.Matching;
using Tailor.Resumes.Suggestions;

namespace Tailor.Core.Coaching;

/// <summary>Gaps that the owner has answered with a statement: no gap any more, and not yet in the resume.</summary>
internal static class StatedGaps
{
    /// <summary>The gaps that a statement shows, each with what to do about it.</summary>
    public static IEnumerable<(Gap Gap, Suggestion Proposal)> In(IReadOnlyList<Gap> gaps, IReadOnlyList<string> statements, DateOnly today) =>
        from gap in gaps
        let shown = statements.FirstOrDefault(s => RequirementMatcher.Match(gap.Requirement, s, today).Answer == Answer.Yes)
        where shown is not null
        select (gap, new Suggestion
        {
            Section = "resume",
            Type = "finding",
            Reason = $"You stated \"{Quote.Short(shown)}\", and the posting asks for {gap.Requirement}. The resume does not say so yet: put it into the bullet of the job where you did it.",
            Impact = gap.Importance == Resumes.Jobs.Importance.Required ? Impact.High : Impact.Medium,
        });
}
