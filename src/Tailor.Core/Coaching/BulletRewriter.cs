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
    private const string LightReason = "The verb says it without \"performed\" or \"conducted\". Every fact is as you wrote it.";
    private const string FirstPersonReason = "Resume bullets leave out \"I\": the bullet now starts with its verb. Every fact is as you wrote it.";
    private const string PassiveReason = "You did it, so say it: the bullet now starts with its verb. Every fact is as you wrote it.";
    private const string FillerReason = "Fewer words say the same. Every fact is as you wrote it.";

    /// <summary>A better text of the same facts, or null when the bullet is well as it is or no rewrite is certain.</summary>
    public static Rewrite? Of(string bullet, Tense tense)
    {
        var text = bullet.Trim();
        var opening = Duty(text, tense) ?? Ability(text, tense) ?? FirstPerson(text) ?? Passive(text) ?? Light(text);
        var shorter = Fillers.Without(opening?.Text ?? text);
        var rewrite = shorter == text ? null : new Rewrite(shorter, opening?.Reason ?? FillerReason);
        return rewrite is not null && SuggestionCheck.Unsupported(rewrite.Text, bullet).Count == 0 ? rewrite : null;
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

    /// <summary>"Was able to reduce X". A second verb would have to follow; which words are verbs is certain only for gerunds.</summary>
    private static Rewrite? Ability(string text, Tense tense)
    {
        var opener = InfinitiveOpener().Match(text);
        if (!opener.Success || Coordination.FirstWord(text[opener.Length..]) is not { } word || VerbForms.OfBase(word) is not { } verb)
        {
            return null;
        }

        var rest = text[(opener.Length + word.Length)..];
        var own = opener.Groups["past"].Success ? Tense.Past : tense;
        return own == Tense.Past && Coordination.MayHoldSecondVerb(rest) ? null : new Rewrite(Sentence(own.Form(verb) + rest), DutyReason);
    }

    /// <summary>"I look after X and I guide Y".</summary>
    private static Rewrite? FirstPerson(string text)
    {
        var opener = FirstPersonOpener().Match(text);
        var rest = AndI().Replace(text[opener.Length..], " and ");
        return opener.Success && Coordination.FirstWord(rest) is { } word && VerbForms.Of(word) is not null && !FirstPersonWord().IsMatch(rest)
            ? new Rewrite(Sentence(rest), FirstPersonReason)
            : null;
    }

    /// <summary>"The schema was redesigned by me": only for past forms in -ed, which are participles too.</summary>
    private static Rewrite? Passive(string text)
    {
        var match = PassiveByMe().Match(text);
        if (!match.Success || VerbForms.OfPast(match.Groups["verb"].Value) is not { } verb || FirstPersonWord().IsMatch(match.Groups["rest"].Value))
        {
            return null;
        }

        var what = match.Groups["object"].Value;
        return new Rewrite($"{Sentence(verb.Past)} {char.ToLowerInvariant(what[0])}{what[1..]}{match.Groups["rest"].Value}", PassiveReason);
    }

    /// <summary>"Conducted an analysis of X".</summary>
    private static Rewrite? Light(string text)
    {
        var opener = LightVerb().Match(text);
        return opener.Success && Nominals.OfLightVerb(text[opener.Length..], opener.Groups["past"].Success ? Tense.Past : Tense.Present) is { } finite
            ? new Rewrite(Sentence(finite), LightReason)
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

    [GeneratedRegex(@",?\s+and\s+I\s+")]
    private static partial Regex AndI();

    [GeneratedRegex(@"^(?<object>(?:(?:The|A|An|All|Both|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\s|\d)[^,;]*?)\s(?:was|were)\s(?<verb>[a-z]+ed)\sby\sme(?<rest>.*)$", RegexOptions.Singleline)]
    private static partial Regex PassiveByMe();

    [GeneratedRegex(@"^(?:(?<past>conducted|performed|carried out|made|provided|undertook|did)|conduct|perform|carry out|make|provide|undertake|do)\s+(?:an?\s+|the\s+)?(?=[a-z])", RegexOptions.IgnoreCase)]
    private static partial Regex LightVerb();
}
