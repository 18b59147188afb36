using System.Text.RegularExpressions;
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
internal static partial class Tenses
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

    /// <summary>The tenses of the verb that a bullet starts with and of those coordinated with it; verbs whose form tells no tense are left out.</summary>
    public static IReadOnlyList<Tense> Leading(string text)
    {
        text = Adverb().Replace(text, "");
        if (Coordination.FirstWord(text) is not { } first || Told(first) is not { } tense || !Coordination.IsVerbAt(text, 0, first))
        {
            return [];
        }

        // After a past verb "and print posters" may go on with a noun.
        return
        [
            tense,
            .. AndVerb().Matches(text).Select(m => m.Groups[1])
                .Where(w => VerbForms.OfGerund(w.Value) is null && Coordination.IsVerbAt(text, w.Index, w.Value) && !(tense == Tense.Past && Coordination.IsAlsoNoun(w.Value)))
                .Select(w => Told(w.Value)).OfType<Tense>(),
        ];
    }

    /// <summary>The bullet with its leading verb and those coordinated with it in another tense; null when one of them cannot be told.</summary>
    public static string? Retold(string text, Tense tense)
    {
        text = tense == Tense.Present ? CurrentlyWord().Replace(text, "") : text;
        if (Coordination.FirstWord(text) is not { } first || VerbForms.Of(first) is not { } verb || Told(first) is null)
        {
            return null;
        }

        var rest = text;
        foreach (var word in AndVerb().Matches(text).Select(m => m.Groups[1]).Reverse().Where(w => Told(w.Value) is not null && Told(w.Value) != tense))
        {
            if (!Coordination.IsVerbAt(text, word.Index, word.Value))
            {
                return null;
            }

            rest = rest[..word.Index] + tense.Form(VerbForms.Of(word.Value)!) + rest[(word.Index + word.Length)..];
        }

        rest = rest[first.Length..];
        var form = tense.Form(verb);
        return char.ToUpperInvariant(form[0]) + form[1..] + rest;
    }

    private static Tense? Told(string word) =>
        (VerbForms.OfPast(word), VerbForms.OfBase(word) ?? VerbForms.OfThird(word)) switch
        {
            (not null, null) => Tense.Past,
            (null, not null) => Tense.Present,
            _ => null,
        };

    [GeneratedRegex(@"^(?:Currently|Also|Previously|Formerly|[A-Z][a-z]+ly)\s+")]
    private static partial Regex Adverb();

    [GeneratedRegex(@"^Currently\s+", RegexOptions.IgnoreCase)]
    private static partial Regex CurrentlyWord();

    [GeneratedRegex(@"\band\s+(?:also\s+|then\s+)?([a-z]+)(?=\s)")]
    private static partial Regex AndVerb();

    private static Tense Habit(IEnumerable<string> bullets)
    {
        var first = bullets.Select(b => b.Split(' ', 2)[0]).ToList();
        var present = first.Count(w => VerbForms.OfBase(w) is { } verb && !verb.Past.Equals(w, StringComparison.OrdinalIgnoreCase));
        return present > first.Count(w => VerbForms.OfPast(w) is not null) ? Tense.Present : Tense.Past;
    }
}
