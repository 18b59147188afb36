using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using Tailor.Core.Vocabulary;

namespace Tailor.Core.Coaching;

/// <summary>
/// Makes finite verbs of a gerund and of those coordinated with it: "managing X and training 2 people" → "Managed X and trained 2
/// people". Gives up wherever a word could be a noun or belong to another clause.
/// </summary>
internal static partial class Coordination
{
    /// <summary>Gerunds that are as often nouns: they are verbs only before a word that opens an object.</summary>
    private static readonly FrozenSet<string> NounLike = FrozenSet.ToFrozenSet(
        [
            "accounting", "advertising", "auditing", "banking", "billing", "branding", "broadcasting", "budgeting", "building", "campaigning",
            "catering", "coaching", "coding", "controlling", "engineering",
            "engraving", "fitting", "forecasting", "funding", "gaming", "hearing", "hiring", "housing", "invoicing",
            "learning", "lighting", "listing", "mailing", "manufacturing", "mapping", "marketing", "meeting", "mentoring", "modeling",
            "modelling", "monitoring", "networking", "nursing", "onboarding", "packaging", "planning", "posting", "pricing",
            "processing", "profiling", "programming", "purchasing", "recruiting", "reporting", "researching", "roofing",
            "sampling", "scheduling", "screening", "shipping", "sourcing", "staffing", "stocking", "styling", "surveying",
            "teaching", "testing", "timing", "tracking", "trading", "training", "tuning", "warehousing", "wiring",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>What follows a gerund that stands for a thing: "filing cabinets", "writing skills".</summary>
    private static readonly FrozenSet<string> CompoundHeads = FrozenSet.ToFrozenSet(
        ["skills", "style", "samples", "workshop", "workshops", "group", "groups", "tasks", "course", "courses", "class", "classes", "system", "systems", "equipment", "cabinet", "cabinets",
            "machine", "machines", "software", "tool", "tools", "service", "services", "session", "sessions", "process", "processes", "department", "team", "material", "materials", "supplies",
            "lists", "rooms", "room", "staff", "programme", "programmes", "program", "programs", "duties", "activities", "standards", "stations", "studio"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that open an object, so that the gerund before them is a verb.</summary>
    private static readonly FrozenSet<string> ObjectOpeners = FrozenSet.ToFrozenSet(
        [
            "a", "an", "the", "this", "these", "those", "all", "any", "each", "every", "both", "some", "several", "many", "multiple", "various", "numerous", "new",
            "up", "over", "about", "around", "nearly", "more", "at", "their", "its", "his", "her", "my", "our", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten", "eleven", "twelve", "other", "junior", "senior", "local", "weekly", "daily", "monthly", "quarterly", "annual", "staff", "employees", "users", "clients",
            "customers", "patients", "students", "pupils", "colleagues", "volunteers", "waiters", "apprentices", "interns", "people", "members", "teams",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Verbs that go on with a preposition: "dealing with suppliers".</summary>
    private static readonly FrozenSet<string> WithPreposition = FrozenSet.ToFrozenSet(
        ["dealing with", "looking after", "liaising with", "caring for", "responding to", "working with", "working on", "reporting to", "reporting on", "applying for",
            "negotiating with", "communicating with", "collaborating with", "coordinating with", "consulting with", "setting up", "following up", "carrying out",
            "writing up", "drawing up", "participating in", "calling out", "collecting from", "contributing to", "researching into", "complying with", "assisting with", "helping with", "speaking to", "speaking with",
            "acting as", "serving as", "answering to", "meeting with", "listening to", "catering for", "catering to", "picking up", "putting up", "backing up", "signing off", "rolling out"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Prepositions = FrozenSet.ToFrozenSet(
        ["of", "for", "in", "on", "at", "by", "with", "to", "from", "into", "through", "across", "under", "within", "as", "and", "or", "after", "during", "per", "out", "off", "up", "down", "is", "was", "are", "were", "which", "that"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Participles that go on describing the clause before them: "Managed stock, ensuring that …" is right as it is.</summary>
    private static readonly FrozenSet<string> Adjuncts = FrozenSet.ToFrozenSet(
        ["ensuring", "resulting", "reducing", "saving", "using", "increasing", "improving", "achieving", "enabling", "allowing", "including", "leading", "generating", "contributing", "raising", "making", "helping", "keeping"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The text with its leading gerund and the coordinated ones as finite verbs; null when that is not certain.</summary>
    public static string? Finite(string text, Tense tense)
    {
        if (FirstWord(text) is not { } first || VerbForms.OfGerund(first) is not { } verb || !OpensObject(text, first, 0, leading: true))
        {
            return null;
        }

        var result = new StringBuilder(tense.Form(verb));
        var at = first.Length;
        var gerunds = GerundInText().Matches(text).Where(m => m.Index >= at).ToList();
        foreach (var (match, number) in gerunds.Select((m, i) => (m, i)))
        {
            var role = RoleOf(text, match, gerunds.Skip(number + 1), at);
            if (role is null)
            {
                return null;
            }

            if (role == true)
            {
                var word = match.Groups["word"];
                result.Append(text, at, word.Index - at).Append(tense.Form(VerbForms.OfGerund(word.Value)!));
                at = word.Index + word.Length;
            }
        }

        result.Append(text, at, text.Length - at);
        return Disagrees(text, tense) ? null : result.ToString();
    }

    /// <summary>
    /// Whether a word after "and" or a comma could be a verb: it has an object of its own ("and stamp visas"). Nouns with their
    /// adjectives look the same, so the answer errs towards yes.
    /// </summary>
    public static bool MayHoldSecondVerb(string text) =>
        SecondPhrase().Matches(text).Any(m => !ObjectOpeners.Contains(m.Groups[1].Value)
            && (m.Groups[2].Success ? !Prepositions.Contains(m.Groups[2].Value) : VerbForms.OfBase(m.Groups[1].Value) is not null));

    /// <summary>Whether a word at a place is a verb there: it is never a noun, or what follows it reads as its object or its preposition.</summary>
    public static bool IsVerbAt(string text, int at, string word)
    {
        if (VerbForms.Of(word) is not { } verb)
        {
            return false;
        }

        var rest = text[(at + word.Length)..].TrimStart();
        var next = FirstWord(rest) ?? "";
        return IsNever(next) ? false
            : !NounVerbs.Contains(verb.Base) || (rest.Length > 0 && char.IsDigit(rest[0])) || ObjectOpeners.Contains(next) || WithPreposition.Contains($"{verb.Gerund} {next}")
            || (VerbForms.OfThird(word) is not null && next.Length > 0 && !Prepositions.Contains(next))
            || (next.EndsWith('s') && !Prepositions.Contains(next) && VerbForms.Of(next) is null)
            || (next.Equals("and", StringComparison.OrdinalIgnoreCase) && FirstWord(rest[3..].TrimStart()) is { } second && VerbForms.OfBase(second) is not null);
    }

    /// <summary>Whether a verb is as often a noun, so that its place must tell.</summary>
    public static bool IsAlsoNoun(string word) => VerbForms.Of(word) is { } verb && NounVerbs.Contains(verb.Base);

    /// <summary>After "is" or "were" the word before was a subject.</summary>
    private static bool IsNever(string next) => next is "is" or "was" or "are" or "were" or "has" or "have" or "had" or "of" or "will";

    private static readonly FrozenSet<string> NounVerbs = WordLists.Read("noun-verbs", "noun").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first word of letters, or null.</summary>
    public static string? FirstWord(string text) => LeadingWord().Match(text) is { Success: true } m ? m.Value : null;

    /// <summary>True when the gerund is coordinated with the leading one, false when it stays, null when it cannot be told.</summary>
    private static bool? RoleOf(string text, Match match, IEnumerable<Match> later, int from)
    {
        var word = match.Groups["word"].Value;
        var joint = match.Groups["joint"].Value.Trim();
        if (joint.Length == 0)
        {
            // After a preposition it stays ("by compressing"), and after "for managing hiring" nothing is certain.
            var before = PreviousWord(text, match.Groups["word"].Index);
            return Prepositions.Contains(before) || before is "without" or "while" or "when" or "before" or "the" or "a"
                || (NounLike.Contains(word) && VerbForms.OfGerund(before) is null)
                || VerbForms.OfGerund(word) is null ? false : null;
        }

        if (VerbForms.OfGerund(word) is null)
        {
            return null;
        }

        if (joint == "," && !later.Any(m => m.Groups["joint"].Value.Trim().EndsWith("and", StringComparison.OrdinalIgnoreCase)))
        {
            return Adjuncts.Contains(word) ? false : null;
        }

        // In a list the last item, which is checked too, vouches for those before it.
        var between = text[from..match.Index];
        return Subordinate().IsMatch(between) || InnerGerund().IsMatch(between) || !OpensObject(text, word, match.Groups["word"].Index, leading: joint == ",") ? null : true;
    }

    private static bool OpensObject(string text, string gerund, int at, bool leading)
    {
        var rest = text[(at + gerund.Length)..];
        if (rest.Length == 0 || rest[0] != ' ')
        {
            return false;
        }

        var next = rest.TrimStart();
        var word = FirstWord(next) ?? "";
        if (WithPreposition.Contains($"{gerund} {word}") || next is [>= '0' and <= '9', ..] or ['£' or '$' or '€', ..] || ObjectOpeners.Contains(word))
        {
            return true;
        }

        // "planning and running a book fair": the verbs share the object of the last.
        if (leading && word.Equals("and", StringComparison.OrdinalIgnoreCase))
        {
            var second = FirstWord(next[word.Length..].TrimStart()) ?? "";
            return VerbForms.OfGerund(second) is not null;
        }

        return word.Length > 0 && !Prepositions.Contains(word) && !CompoundHeads.Contains(word) && VerbForms.OfGerund(word) is null
            && (leading || !NounLike.Contains(gerund));
    }

    /// <summary>"and reported to the board" agrees with a past verb only.</summary>
    private static bool Disagrees(string text, Tense tense) =>
        tense == Tense.Present && AndWord().Matches(text).Select(m => m.Groups[1].Value)
            .Any(w => w.EndsWith("ed", StringComparison.OrdinalIgnoreCase) && VerbForms.OfPast(w) is not null && VerbForms.OfBase(w) is null);

    private static string PreviousWord(string text, int at) => PrecedingWord().Match(text[..at]).Groups[1].Value;

    [GeneratedRegex(@"^[A-Za-z]+")]
    private static partial Regex LeadingWord();

    [GeneratedRegex(@"([A-Za-z]+)\W*$")]
    private static partial Regex PrecedingWord();

    [GeneratedRegex(@"(?<joint>,\s+and\s+(?:also\s+)?|,\s+|\s+and\s+(?:also\s+)?|\s)(?<word>[A-Za-z]+ing)\b", RegexOptions.IgnoreCase)]
    private static partial Regex GerundInText();

    [GeneratedRegex(@"\b(?:that|which|who|whose|where|while|when|if|because)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Subordinate();

    [GeneratedRegex(@"\b(?:by|for|of|in|on|with|without|from|to|through|while|when|after|before|include|includes|including|included)\s+[A-Za-z]+ing\b", RegexOptions.IgnoreCase)]
    private static partial Regex InnerGerund();

    [GeneratedRegex(@"(?:\band|,)\s+([a-z]+)(?:\s+([a-z]+))?", RegexOptions.IgnoreCase)]
    private static partial Regex SecondPhrase();

    [GeneratedRegex(@"\band\s+([A-Za-z]+)", RegexOptions.IgnoreCase)]
    private static partial Regex AndWord();
}
