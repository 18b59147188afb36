using System.Text.RegularExpressions;
using Tailor.Core.Vocabulary;
using Tailor.Resumes.Terms;

namespace Tailor.Core.Coaching;

/// <summary>Names the weaknesses of a bullet. The names are those of the wire; <c>docs/coach.md</c> explains each.</summary>
internal static partial class BulletIssues
{
    /// <summary>A bullet of more words than this runs over two printed lines.</summary>
    public const int LongestBullet = 30;

    /// <summary>A bullet of no more words than this says what, but not what came of it.</summary>
    public const int ShortestBullet = 3;

    private static readonly TermIndex Buzzwords = Phrases("buzzword");
    private static readonly TermIndex Vague = Phrases("vague");
    private static readonly TermIndex Filler = Phrases("filler", "light");

    /// <summary>The names of the bullet's weaknesses, in a fixed order; none when it is good.</summary>
    public static IReadOnlyList<string> Of(string bullet, Tense tense)
    {
        var text = bullet.Trim();
        var words = Word().Count(text);
        var found = new List<string>();
        var duty = Duty().IsMatch(text);
        Note(duty || IsWeakOpening(text), "weak_opening");
        Note(duty || WorkedOn().IsMatch(text), "responsibility_not_result");
        Note(IsPassive(text), "passive_voice");
        Note(FirstPerson().IsMatch(MyDuties().Replace(text, "")), "first_person");
        var vague = VagueWords(text) is not null;
        Note(!HasFigure(text) && !vague && !IsOwnRewriteSafe(text, tense), "no_metric");
        Note(vague, "vague_metric");
        Note(Buzzwords.Find(text).Count > 0, "buzzword");
        Note(Filler.Find(text).Count > 0, "filler");
        Note(words > LongestBullet, "too_long");
        Note(words is > 0 and <= ShortestBullet, "too_short");
        Note(Mismatches(text, tense), "tense_mismatch");
        Note(Spelling.In(text).Count > 0, "typo");
        return found;

        void Note(bool is_, string name)
        {
            if (is_)
            {
                found.Add(name);
            }
        }
    }

    /// <summary>Whether a figure makes the bullet checkable.</summary>
    public static bool HasFigure(string text) => Figure().IsMatch(text);

    /// <summary>Whether others did it and the bullet does not tell which part was the owner's.</summary>
    public static bool SharesCredit(string text) => Shared().IsMatch(text) || WeDid().IsMatch(text);

    /// <summary>Whether it announces a duty instead of telling what was done.</summary>
    public static bool IsDuty(string text) => Duty().IsMatch(text);

    /// <summary>The first words that stand in place of a number, or null.</summary>
    public static string? VagueWords(string text) => Vague.Find(text).Where(m => !IsPartOfName(text, m)).Select(m => text.Substring(m.Start, m.Length)).FirstOrDefault();

    private static bool IsWeakOpening(string text) =>
        (Shared().IsMatch(text) && !HelpedSome().IsMatch(text)) || WeakStart().IsMatch(text) || (IsPassive(text) && Assigned().IsMatch(text));

    /// <summary>A duty whose verb can simply come first lacks no figure worth asking for before that is done.</summary>
    private static bool IsOwnRewriteSafe(string text, Tense tense) => Duty().IsMatch(text) && BulletRewriter.Of(text, tense) is not null;

    private static bool IsPartOfName(string text, TermMatch match) => match.Start > 0 && char.IsUpper(text[match.Start]);

    /// <summary>"The filing system was reorganised": the main clause has a subject that the work was done to.</summary>
    private static bool IsPassive(string text)
    {
        if (MadeResponsible().IsMatch(text))
        {
            return true;
        }

        var match = PassiveClause().Match(text);
        return match.Success && (VerbForms.OfParticiple(match.Groups["verb"].Value) is not null || match.Groups["verb"].Value.EndsWith("ed", StringComparison.OrdinalIgnoreCase))
            && !(Coordination.FirstWord(text) is { } first && VerbForms.OfPast(first) is not null && !match.Groups["object"].Value.StartsWith("The ", StringComparison.Ordinal));
    }

    /// <summary>
    /// A past job told in the present ("Runs the desk"), a present duty told in the past ("Currently managed"), or both in one bullet.
    /// A finished achievement of a present job is rightly told in the past.
    /// </summary>
    private static bool Mismatches(string text, Tense tense)
    {
        var verbs = Tenses.Leading(text);
        if (verbs.Count == 0)
        {
            return false;
        }

        var present = verbs.Count(v => v == Tense.Present);
        return tense == Tense.Past ? present > 0
            : (present > 0 && present < verbs.Count) || (present == 0 && Ongoing().IsMatch(text));
    }

    private static TermIndex Phrases(params string[] kinds) => new(kinds.SelectMany(k => WordLists.Read("weak-words", k)).Select(w => new Term(w, 0)));

    [GeneratedRegex(@"^(?:I\s+)?(?:(?:was|am|is|were|been|have been|had been)\s+)?(?:(?:also|fully|solely|primarily|mainly|directly|jointly|partly)\s+)?(?:made\s+)?(?:responsible\s+(?:for|to)|in\s+charge\s+of|accountable\s+for|charged\s+with|entrusted\s+with)\b|^(?:had|have|held|holding|took|taking|with)?\s*(?:the\s+)?(?:overall\s+|full\s+|sole\s+)?responsibilit(?:y|ies)\s*(?:for|:|included|include|involved|were)|^(?:my\s+)?(?:\w+\s+)?(?:duties|tasks|responsibilities)\s+(?:included?|involved?|were|are|consisted)|^(?:my\s+|the\s+)?(?:role|job|position)\s+(?:was\s+to|is\s+to|included?s?|involved?s?|consisted|required|entailed)", RegexOptions.IgnoreCase)]
    private static partial Regex Duty();

    [GeneratedRegex(@"^(?:(?:was|were|got|been|being)\s+)?(?:tasked\s+(?:with|to)|assigned\s+(?:to|with)|asked\s+to|given\s+the\s+task|chosen\s+to|expected\s+to|required\s+to|got\s+to|expected\s+to)|^got\s+to\b|^had\s+to\b|^I\s+was\s+the\s+one\b|^was\s+the\s+one\b|^(?:was\s+)?(?:basically|just)\s", RegexOptions.IgnoreCase)]
    private static partial Regex WeakStart();

    [GeneratedRegex(@"^(?:was|were)\s+(?:tasked|assigned|asked)", RegexOptions.IgnoreCase)]
    private static partial Regex Assigned();

    [GeneratedRegex(@"^worked\s+on\s+(?!a\s+team|\d)", RegexOptions.IgnoreCase)]
    private static partial Regex WorkedOn();

    [GeneratedRegex(@"^(?:We|Our\s+team)\s+(?!were\b|was\b)")]
    private static partial Regex WeDid();

    [GeneratedRegex(@"^(?:I\s+)?(?:(?:also|successfully|actively|occasionally|regularly)\s+)?(?:was\s+|were\s+)?(?:help(?:ed|s|ing)?\b|assist(?:ed|s|ing)?\b|support(?:ed|s|ing)?\b|aided\b|contribut(?:ed|es|e|ing)\s+to|participat(?:ed|es|e|ing)\s+in|took\s+part\s+in|takes?\s+part\s+in|(?:was\s+)?part\s+of|(?:was\s+)?(?:a\s+)?member\s+of|involved\s+in|engaged\s+in|worked\s+(?:on|with|in|alongside|closely|together|as\s+part)\b|works?\s+(?:on|with|alongside|closely|together)\b|working\s+(?:on|with|alongside|closely)\b|shadow(?:ed|s|ing)?\b|(?:was\s+)?exposed\s+to|gained\s+(?:exposure|experience)|had\s+exposure|exposure\s+to|familiar\s+with|collaborat(?:ed|es|e|ing)\s+with|sat\s+in\s+on|observed\b|attended\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Shared();

    /// <summary>Helping people is work of its own: "Helped 46 refugees complete housing applications".</summary>
    [GeneratedRegex(@"^(?:help|assist|support)(?:ed|s)?\s+(?:about\s+|over\s+|up to\s+|some\s+|more than\s+|around\s+)?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)", RegexOptions.IgnoreCase)]
    private static partial Regex HelpedSome();

    [GeneratedRegex(@"^(?:I\s+)?(?:was|were|been)\s+made\s+responsible", RegexOptions.IgnoreCase)]
    private static partial Regex MadeResponsible();

    [GeneratedRegex(@"^(?<object>(?!was\b|were\b)[^,;:()]*?)\s(?:was|were|is|are|has been|have been|had been)\s(?:(?:also|then|successfully|fully|often|being|quickly|later)\s)*(?<verb>\p{L}+)", RegexOptions.IgnoreCase)]
    private static partial Regex PassiveClause();

    [GeneratedRegex(@"\b(?:I|I'm|I’m|I've|I’ve|[Mm]y|[Mm]e|[Mm]yself|[Ww]e|[Oo]ur|[Uu]s(?!\p{Lu})|[Oo]urselves)\b(?!\.)(?<!-I)(?!-)")]
    private static partial Regex FirstPerson();

    [GeneratedRegex(@"^(?:My|In my)\s+(?:\w+\s+)?(?:role|job|position|duties|tasks|responsibilities)\b(?!\s+I\b)", RegexOptions.IgnoreCase)]
    private static partial Regex MyDuties();

    [GeneratedRegex(@"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|half|halved|twice|thrice|doubled|tripled|quadrupled|only|sole|zero|entire|all|every)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Figure();

    [GeneratedRegex(@"^currently\b|\b(?:daily|weekly|currently|every (?:day|week|month)|each (?:day|week|month))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ongoing();

    [GeneratedRegex(@"[\p{L}\p{N}][^\s]*")]
    private static partial Regex Word();
}
