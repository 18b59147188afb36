using System.Text.RegularExpressions;
using Tailor.Core.Vocabulary;

namespace Tailor.Core.Coaching;

/// <summary>Makes a verb of a noun of action: "the preparation of VAT returns" → "Prepared VAT returns".</summary>
internal static partial class Nominals
{
    private static readonly Dictionary<string, Verb> Verbs = DataFile.Rows("nominals", 2)
        .Select(r => (Noun: r[0], Verb: VerbForms.OfBase(r[1])))
        .Where(p => p.Verb is not null)
        .ToDictionary(p => p.Noun, p => p.Verb!, StringComparer.OrdinalIgnoreCase);

    /// <summary>The text with its leading noun as a finite verb; null when it does not start with "the NOUN of" or holds a second one.</summary>
    public static string? Finite(string text, Tense tense)
    {
        if (GerundOf().Match(text) is { Success: true } running && VerbForms.OfGerund(running.Groups[1].Value) is { } done && !SecondGerund().IsMatch(text[running.Length..]))
        {
            return $"{tense.Form(done)} {text[running.Length..]}";
        }

        var match = NounOf().Match(text);
        if (!match.Success || !Verbs.TryGetValue(match.Groups[1].Value, out var verb))
        {
            return null;
        }

        var rest = AndNounOf().Replace(text[match.Length..], m => VerbOf(m.Groups["noun"].Value) is { } second ? $"{m.Groups["joint"].Value}{tense.Form(second)} " : m.Value);
        return SecondNoun().Matches(rest).Any(m => Verbs.ContainsKey(m.Groups[1].Value)) || Gerund().IsMatch(rest)
            ? null
            : $"{tense.Form(verb)} {rest}";
    }

    private static Verb? VerbOf(string noun) => Verbs.GetValueOrDefault(noun) ?? VerbForms.OfGerund(noun);

    /// <summary>The same after "conducted", "provided" …, where the noun may go on with "on" or "to"; null when it is not certain.</summary>
    public static string? OfLightVerb(string text, Tense tense)
    {
        var match = NounWithPreposition().Match(text);
        return match.Success && Verbs.TryGetValue(match.Groups[1].Value, out var verb) && Prepositions.Contains($"{verb.Base} {match.Groups[2].Value}")
            ? $"{tense.Form(verb)} {text[match.Length..]}"
            : null;
    }

    /// <summary>Where the noun's preposition leads to the verb's object: "maintenance on trucks" is maintaining trucks, "review to" is not.</summary>
    private static readonly HashSet<string> Prepositions = new(StringComparer.OrdinalIgnoreCase)
    {
        "analyze of", "assess of", "audit of", "calibrate of", "collect of", "evaluate of", "implement of", "improve to", "inspect of", "install of", "investigate of", "maintain of",
        "maintain on", "migrate of", "repair of", "repair to", "replace of", "review of", "survey of", "test of", "test on", "train to", "train for", "verify of",
    };

    /// <summary>"The day-to-day running of a guest house": such adjectives say nothing that the verb does not.</summary>
    [GeneratedRegex(@"^the\s+(?:day-to-day\s+|general\s+|overall\s+|smooth\s+|efficient\s+|effective\s+)?([a-z]+ing)\s+of\s+(?=\S)", RegexOptions.IgnoreCase)]
    private static partial Regex GerundOf();

    [GeneratedRegex(@"(?:,|\band)\s+(?:for\s+)?(?:the\s+)?[a-z]+ing\b", RegexOptions.IgnoreCase)]
    private static partial Regex SecondGerund();

    [GeneratedRegex(@"^([a-z-]+)\s+(of|on|to|for)\s+(?=\S)", RegexOptions.IgnoreCase)]
    private static partial Regex NounWithPreposition();

    [GeneratedRegex(@"^(?:the\s+)?([a-z-]+)\s+of\s+(?=\S)", RegexOptions.IgnoreCase)]
    private static partial Regex NounOf();

    [GeneratedRegex(@"(?<joint>(?:,|\band)\s+)(?:for\s+)?the\s+(?<noun>[a-z-]+)\s+of\s+", RegexOptions.IgnoreCase)]
    private static partial Regex AndNounOf();

    [GeneratedRegex(@"(?:,|\band)\s+(?:the\s+)?([a-z-]+)", RegexOptions.IgnoreCase)]
    private static partial Regex SecondNoun();

    [GeneratedRegex(@"(?:,|\band)\s+[a-z]+ing\b", RegexOptions.IgnoreCase)]
    private static partial Regex Gerund();
}
