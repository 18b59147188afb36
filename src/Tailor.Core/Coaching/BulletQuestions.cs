using System.Text.RegularExpressions;
using Tailor.Core.Vocabulary;

namespace Tailor.Core.Coaching;

/// <summary>Asks for the one fact that a bullet lacks, in the bullet's own words.</summary>
internal static partial class BulletQuestions
{
    /// <summary>An object of more words than this makes no readable question.</summary>
    private const int LongestObject = 7;

    /// <summary>The question, or null when the bullet holds a figure or names something checkable.</summary>
    public static string? For(string bullet)
    {
        var text = bullet.Trim().TrimEnd('.', ';', ',');
        if (text.Length == 0)
        {
            return null;
        }

        if (BulletIssues.SharesCredit(text))
        {
            return $"You write \"{Quote.Short(text)}\": which part was yours, and what came of it?";
        }

        if (BulletIssues.VagueWords(text) is { } vague)
        {
            return $"You write \"{vague}\" in \"{Quote.Short(text)}\": how many or how much was it exactly?";
        }

        if (BulletIssues.IsDuty(text))
        {
            return $"\"{Quote.Short(text)}\": what exactly did you do, and what came of it?";
        }

        if (BulletIssues.HasFigure(text))
        {
            return null;
        }

        text = Adverb().Replace(text, "");
        if (Coordination.FirstWord(text) is not { } first || VerbForms.Of(first) is not { } verb)
        {
            return $"\"{Quote.Short(text)}\": what exactly did you do, for how many people or cases, and with what result?";
        }

        var what = Object(text[first.Length..]);
        return what.Length == 0 ? null : verb.Kind switch
        {
            VerbKind.Change => $"By how much did {what} change: from what to what, and over what time?",
            VerbKind.Lead => $"How large was this: how many people, how much money or how many cases did {what} involve?",
            VerbKind.Build => $"Who used {what}, how many were they, and what was different afterwards?",
            VerbKind.Run => $"How much was it: how many a day, week or month does \"{Lower(first)} {what}\" stand for?",
            VerbKind.Communicate => $"How many people or how often: what came of {what}?",
            VerbKind.Analyse => $"How much data or how many cases was {what}, and what was decided because of it?",
            _ => $"What came of {what}: how many, how often, or how much?",
        };
    }

    /// <summary>The object after a verb: the words up to a comma or a clause of its own, cut before a preposition when they are many.</summary>
    private static string Object(string rest)
    {
        var end = ClauseStart().Match(rest);
        var words = (end.Success ? rest[..end.Index] : rest).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var taken = words.Take(LongestObject).ToList();
        if (words.Length > LongestObject && taken.FindLastIndex(w => Preposition().IsMatch(w)) is > 0 and var cut)
        {
            taken.RemoveRange(cut, taken.Count - cut);
        }

        return string.Join(' ', taken).TrimEnd(',', ';', ':');
    }

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    [GeneratedRegex(@"^[A-Z][a-z]+ly\s+")]
    private static partial Regex Adverb();

    [GeneratedRegex(@"^(?:in|on|at|for|of|with|from|to|into|across|over|under|during|between)$", RegexOptions.IgnoreCase)]
    private static partial Regex Preposition();

    [GeneratedRegex(@"[,;:(]|\s(?:so that|in order to|which|that|who|by|using|to ensure|ensuring|to)\s", RegexOptions.IgnoreCase)]
    private static partial Regex ClauseStart();
}
