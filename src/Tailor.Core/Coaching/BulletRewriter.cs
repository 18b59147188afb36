using System.Text.RegularExpressions;
using Tailor.Core.Truth;
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
    private const string SloganReason = "Slogans say nothing that a reader can check; what you did does. Every fact is as you wrote it.";
    private const string SpellingReason = "Spelling mended; nothing else is changed.";
    private const string PastReason = "The job is over, so its bullets are told in the past. Every fact is as you wrote it.";
    private const string PresentReason = "You still do this, so it is told in the present. Every fact is as you wrote it.";
    private const string FillerReason = "Fewer words say the same. Every fact is as you wrote it.";

    /// <summary>A better text of the same facts, or null when the bullet is well as it is or no rewrite is certain.</summary>
    public static Rewrite? Of(string bullet, Tense tense)
    {
        var text = bullet.Trim();
        var spelt = Spelling.Mended(text, Spelling.In(text));
        var shorter = Fillers.Without(spelt);
        var plain = Slogan(shorter) ?? shorter;
        var opening = Duty(plain, tense) ?? Ability(plain, tense) ?? FirstPerson(plain) ?? Passive(plain) ?? Light(plain) ?? Told(plain, tense);
        var rewrite = opening
            ?? (plain != shorter ? new Rewrite(plain, SloganReason) : shorter != spelt ? new Rewrite(shorter, FillerReason) : spelt != text ? new Rewrite(spelt, SpellingReason) : null);
        return rewrite is not null && IsFinished(rewrite.Text) && TruthGuard.Check(rewrite.Text, ClaimSource.Of(spelt), DateOnly.MinValue).Count == 0 ? rewrite : null;
    }

    /// <summary>A rewrite that still tells of "I" or still starts with an announcement is half done.</summary>
    private static bool IsFinished(string text) => !FirstPersonWord().IsMatch(text) && !GerundOpener().IsMatch(text);

    /// <summary>"Results-driven; raised X" and "Spearheaded synergy by holding Y".</summary>
    private static string? Slogan(string text)
    {
        var lead = SloganLead().Match(text);
        if (lead.Success && Coordination.FirstWord(text[lead.Length..]) is { } verb && VerbForms.Of(verb) is not null)
        {
            return Sentence(text[lead.Length..]);
        }

        var by = SloganBy().Match(text);
        return by.Success && Coordination.Finite(text[by.Length..], Tense.Past) is { } finite ? Sentence(finite) : null;
    }

    private static Rewrite? Told(string text, Tense tense)
    {
        var told = Tenses.Leading(text);
        var wrong = told.Count > 0 && (tense == Tense.Past ? told.All(t => t == Tense.Present) : CurrentlyPast().IsMatch(text) && told.All(t => t == Tense.Past));
        return wrong && Tenses.Retold(text, tense) is { } retold ? new Rewrite(retold, tense == Tense.Past ? PastReason : PresentReason) : null;
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
        if (NotDoing().Match(rest) is { Success: true } not && VerbForms.OfGerund(not.Groups[1].Value) is { } left)
        {
            return new Rewrite($"{(own == Tense.Past ? "Did" : "Do")} not {left.Base}{rest[not.Length..]}", DutyReason);
        }

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
        var told = Sentence(verb.Base) + rest;
        var retold = own == Tense.Past ? Tenses.Retold(told, own) ?? (Coordination.MayHoldSecondVerb(rest) ? null : Sentence(own.Form(verb) + rest)) : told;
        return retold is null || (own == Tense.Past && Coordination.MayHoldSecondVerb(rest) && Tenses.Leading(told).Count < 2) ? null : new Rewrite(retold, DutyReason);
    }

    /// <summary>"I look after X and I guide Y".</summary>
    private static Rewrite? FirstPerson(string text)
    {
        var opener = FirstPersonOpener().Match(text);
        var rest = MyKnowledge().Replace(AndI().Replace(text[opener.Length..], " and "), "");
        return opener.Success && Coordination.FirstWord(rest) is { } word && VerbForms.Of(word) is not null && !FirstPersonWord().IsMatch(rest)
            ? new Rewrite(Sentence(rest), FirstPersonReason)
            : null;
    }

    /// <summary>"The schema was redesigned by me": only for past forms in -ed, which are participles too.</summary>
    private static Rewrite? Passive(string text)
    {
        var match = PassiveByMe().Match(text);
        if (!match.Success || VerbForms.OfParticiple(match.Groups["verb"].Value) is not { } verb || FirstPersonWord().IsMatch(match.Groups["rest"].Value))
        {
            return null;
        }

        var what = match.Groups["object"].Value;
        return new Rewrite($"{Sentence(verb.Past)}{match.Groups["particle"].Value} {char.ToLowerInvariant(what[0])}{what[1..]}{match.Groups["rest"].Value}", PassiveReason);
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

    [GeneratedRegex(@"^(?:I\s)?(?:(?<past>was\sable\sto|was\sassigned\sto|was\stasked\sto|was\sasked\sto|was\sresponsible\sto|managed\sto|got\sto|had\sto|my\s(?:role|job|task)\swas\sto|(?:my\s)?(?:duties|tasks|responsibilities)\swere\sto)|my\s(?:role|job|task)\sis\sto|am\sable\sto)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex InfinitiveOpener();

    [GeneratedRegex(@"^(?:in (?:my|this) role,? )?I\s+(?:was\s+the\s+(?:one|person)\s+who\s+)?(?:also\s)?", RegexOptions.IgnoreCase)]
    private static partial Regex FirstPersonOpener();

    [GeneratedRegex(@"\b(?:I|my|me|we|our|us|myself)\b")]
    private static partial Regex FirstPersonWord();

    [GeneratedRegex(@"\bmy\s+(?=(?:own\s+)?(?:knowledge|experience|skills|expertise|understanding)\b)")]
    private static partial Regex MyKnowledge();

    [GeneratedRegex(@"^not\s+([a-z]+ing)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotDoing();

    [GeneratedRegex(@"^(?:(?:results?|detail|goal|solutions?|customer)-(?:driven|oriented|focused|centric)|hard-?working|(?:highly\s+)?motivated|self-motivated|proactive|dynamic|passionate|innovative)(?:\s+and\s+[\w-]+)?\s*[;:,\u2013\u2014]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex SloganLead();

    [GeneratedRegex(@"^(?:spearheaded|drove|fostered|created|championed|delivered|enabled|promoted|achieved|unlocked)\s+(?:\w+\s+)?(?:synergy|synergies|excellence|alignment|value|engagement|innovation)\s+by\s+(?=[a-z]+ing\b)", RegexOptions.IgnoreCase)]
    private static partial Regex SloganBy();

    [GeneratedRegex(@"^Currently\s", RegexOptions.IgnoreCase)]
    private static partial Regex CurrentlyPast();

    [GeneratedRegex(@",?\s+and\s+I\s+")]
    private static partial Regex AndI();

    [GeneratedRegex(@"^(?<object>(?:(?:The|A|An|All|Both|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\s|\d)[^,;]*?)\s(?:was|were)\s(?<verb>[a-z]+)(?<particle>\s(?:up|out|down|off|over))?\sby\sme(?<rest>.*)$", RegexOptions.Singleline)]
    private static partial Regex PassiveByMe();

    [GeneratedRegex(@"^(?:(?<past>conducted|performed|carried out|made|provided|undertook|did)|conduct|perform|carry out|make|provide|undertake|do)\s+(?:an?\s+|the\s+)?(?=[a-z])", RegexOptions.IgnoreCase)]
    private static partial Regex LightVerb();
}
