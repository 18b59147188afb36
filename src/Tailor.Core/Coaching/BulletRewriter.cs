using System.Text.RegularExpressions;
using Tailor.Core.Vocabulary;

namespace Tailor.Core.Coaching;

/// <summary>A rewrite of a bullet and its reason.</summary>
internal sealed record Rewrite(string Text, string Reason);

/// <summary>
/// Rewrites weak bullets where the grammar is certain: the words that only announce the work go, its verb comes first, and every
/// word of fact stays. What is not certain is left alone: a clumsy bullet is better than a wrong one.
/// </summary>
internal static partial class BulletRewriter
{
    private const string DutyReason = "Say what you did, not that it was your duty: the bullet now starts with its verb. Every fact is as you wrote it.";
    private const string FirstPersonReason = "Resume bullets leave out \"I\": the bullet now starts with its verb. Every fact is as you wrote it.";

    /// <summary>A better text of the same facts, or null when the bullet is well as it is or no rewrite is certain.</summary>
    public static Rewrite? Of(string bullet, Tense tense)
    {
        var text = bullet.Trim();
        var rewrite = Duty(text, tense) ?? Ability(text, tense) ?? FirstPerson(text);
        return rewrite is not null && rewrite.Text != bullet && SuggestionCheck.Unsupported(rewrite.Text, bullet).Count == 0 ? rewrite : null;
    }

    /// <summary>"Responsible for managing X and training Y".</summary>
    private static Rewrite? Duty(string text, Tense tense)
    {
        var opener = GerundOpener().Match(text);
        if (!opener.Success)
        {
            return null;
        }

        var own = opener.Groups["past"].Success ? Tense.Past : tense;
        var rest = text[opener.Length..];
        return (Coordination.Finite(rest, own) ?? Nominals.Finite(rest, own)) is { } finite ? new Rewrite(Sentence(finite), DutyReason) : null;
    }

    /// <summary>"Was able to reduce X".</summary>
    private static Rewrite? Ability(string text, Tense tense)
    {
        var opener = InfinitiveOpener().Match(text);
        if (!opener.Success || Coordination.FirstWord(text[opener.Length..]) is not { } word || VerbForms.OfBase(word) is not { } verb)
        {
            return null;
        }

        var rest = text[(opener.Length + word.Length)..];
        var own = opener.Groups["past"].Success ? Tense.Past : tense;

        // A second verb after "and" would have to follow; which words are verbs is certain only for gerunds.
        return own == Tense.Past && AndWord().Matches(rest).Any(m => VerbForms.OfBase(m.Groups[1].Value) is not null)
            ? null
            : new Rewrite(Sentence(own.Form(verb) + rest), DutyReason);
    }

    private static Rewrite? FirstPerson(string text)
    {
        var opener = FirstPersonOpener().Match(text);
        return opener.Success && Coordination.FirstWord(text[opener.Length..]) is { } word && VerbForms.Of(word) is not null
            && !FirstPersonWord().IsMatch(text[opener.Length..])
            ? new Rewrite(Sentence(text[opener.Length..]), FirstPersonReason)
            : null;
    }

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    [GeneratedRegex(@"^(?:I\s)?(?:(?<past>(?:was|were|have been|had been)\s(?:(?:also|fully|solely|primarily|mainly|directly)\s)?(?:made\s)?(?:responsible\sfor|in\scharge\sof|tasked\swith|charged\swith|entrusted\swith))|(?<past>had\s(?:the\s)?responsibility\sfor)|(?<past>(?:my\s)?(?:(?:key|main|primary|job|daily|core)\s)?(?:duties|responsibilities|tasks)\s(?:included|involved|were))|(?<past>(?:my\s)?role\s(?:included|involved))|(?:my\s)?(?:(?:key|main|primary|job|daily|core)\s)?(?:duties|responsibilities|tasks)\s(?:include|involve)|(?:my\s)?role\s(?:includes|involves)|(?:am\s|is\s)?(?:responsible\sfor|in\scharge\sof)|responsibility\sfor|responsibilities:|tasked\swith|charged\swith|accountable\sfor)[\s:]+(?:both\s(?=\w+ing\s))?", RegexOptions.IgnoreCase)]
    private static partial Regex GerundOpener();

    [GeneratedRegex(@"^(?:I\s)?(?:(?<past>was\sable\sto|was\sassigned\sto|was\stasked\sto|was\sasked\sto|was\sresponsible\sto|managed\sto|got\sto|my\s(?:role|job|task)\swas\sto)|my\s(?:role|job|task)\sis\sto|am\sable\sto)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex InfinitiveOpener();

    [GeneratedRegex(@"^(?:in (?:my|this) role,? )?I\s+(?:also\s)?", RegexOptions.IgnoreCase)]
    private static partial Regex FirstPersonOpener();

    [GeneratedRegex(@"\b(?:I|my|me|we|our|us|myself)\b")]
    private static partial Regex FirstPersonWord();

    [GeneratedRegex(@"(?:\band|,)\s+([a-z]+)", RegexOptions.IgnoreCase)]
    private static partial Regex AndWord();
}
