using Tailor.Core.Vocabulary;
using Tailor.Resumes;

namespace Tailor.Core.Coaching;

/// <summary>The tense that an entry's bullets are written in.</summary>
internal enum Tense
{
    /// <summary>The work is done: "Managed".</summary>
    Past,

    /// <summary>The work goes on: "Manage".</summary>
    Present,
}

/// <summary>Decides the tense of an entry.</summary>
internal static class Tenses
{
    private static readonly string[] Now = ["present", "current", "now", "today", "ongoing", "heute", "aujourd'hui", "actualidad", "obecnie"];

    /// <summary>
    /// Present for a job held now: it says so, or its dates end with a word for now. Without dates the other bullets decide, and
    /// past when they do not, since that is the custom.
    /// </summary>
    public static Tense Of(Work work) =>
        work switch
        {
            { Current: { } current } => current ? Tense.Present : Tense.Past,
            { EndDate: not null } => Tense.Past,
            _ when Now.Any(w => work.Duration.Contains(w, StringComparison.OrdinalIgnoreCase)) => Tense.Present,
            { Duration.Length: > 0 } => Tense.Past,
            _ => Habit(work.Description),
        };

    /// <summary>The verb in this tense.</summary>
    public static string Form(this Tense tense, Verb verb) => tense == Tense.Past ? verb.Past : verb.Base;

    private static Tense Habit(IEnumerable<string> bullets)
    {
        var first = bullets.Select(b => b.Split(' ', 2)[0]).ToList();
        var present = first.Count(w => VerbForms.OfBase(w) is { } verb && !verb.Past.Equals(w, StringComparison.OrdinalIgnoreCase));
        return present > first.Count(w => VerbForms.OfPast(w) is not null) ? Tense.Present : Tense.Past;
    }
}
