namespace Tailor.Core.Coaching;

/// <summary>What a coach says about one bullet.</summary>
/// <param name="Issues">The names of its weaknesses: <c>weak_opening</c>, <c>no_metric</c> …; none when it is good.</param>
/// <param name="Rewrite">A better text of the same facts, or null when none is certain.</param>
/// <param name="Question">What to ask its owner, when a fact is missing, or null.</param>
public sealed record BulletReview(IReadOnlyList<string> Issues, string? Rewrite, string? Question);

/// <summary>Reviews single bullets. Deterministic; English only, other languages are left alone.</summary>
public static class BulletCoach
{
    /// <summary>The review of a bullet.</summary>
    /// <param name="bullet">Its text.</param>
    /// <param name="current">Whether the job is held now, so that duties are told in the present.</param>
    public static BulletReview Review(string bullet, bool current)
    {
        ArgumentNullException.ThrowIfNull(bullet);
        var tense = current ? Tense.Present : Tense.Past;
        var issues = BulletIssues.Of(bullet, tense);
        if (issues.Count == 0)
        {
            return new BulletReview([], null, null);
        }

        var rewrite = BulletRewriter.Of(bullet, tense)?.Text;
        var asks = rewrite is null || issues.Any(i => i is "no_metric" or "vague_metric") || BulletIssues.SharesCredit(bullet);
        return new BulletReview(issues, rewrite, asks ? BulletQuestions.For(rewrite ?? bullet) : null);
    }
}
