using System.Text.RegularExpressions;
using Tailor.Core.Jobs;
using Tailor.Core.Vocabulary;

namespace Tailor.Core.Truth;

/// <summary>
/// The gate that every proposed text passes: which of its facts does its source not state? Deterministic, in time about linear in
/// the texts. What cannot be traced counts as unsupported; <c>docs/truth.md</c> states the rules.
/// </summary>
public static class TruthGuard
{
    /// <summary>The unsupported parts of a proposed text in its order; none when every fact of it stands in the source.</summary>
    /// <param name="proposed">The text that would replace the claim.</param>
    /// <param name="source">What supports it.</param>
    /// <param name="today">The day on which jobs go on that have no end.</param>
    public static IReadOnlyList<UnsupportedFact> Check(string proposed, ClaimSource source, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(proposed);
        ArgumentNullException.ThrowIfNull(source);
        return new ClaimCheck(proposed, source, today).Run();
    }
}

/// <summary>One check of a proposed text against its source.</summary>
internal sealed partial class ClaimCheck
{
    /// <summary>A limit stands within so many characters before its figure: "up to about 8".</summary>
    private const int LimitReach = 24;

    /// <summary>What a limit or a verb governs: so many words of content after it.</summary>
    private const int Governed = 4;

    /// <summary>When so much of what a limit governs is kept, the limit must be kept too.</summary>
    private const double MostlyKept = 0.5;

    private const int HeadWords = 3;

    private const int MonthsOfYear = 12;
    private const decimal YearSeconds = 31_557_600;

    /// <summary>"Nearly three years" may lack so many months.</summary>
    private const int NearlyMonths = 6;

    private readonly string proposed;
    private readonly ClaimSource source;
    private readonly DateOnly today;
    private readonly string language;
    private readonly SourceWords claim;
    private readonly SourceWords entry;
    private readonly SourceWords anywhere;
    private readonly SourceWords mine;
    private readonly IReadOnlyList<Quantity> claimQuantities;
    private readonly IReadOnlyList<Quantity> quantities;
    private readonly IReadOnlyList<FoundCue> claimCues;
    private readonly IReadOnlyList<FoundCue> cues;
    private readonly bool[] settled;
    private readonly List<(int Start, int End, string Kind)> found = [];

    public ClaimCheck(string proposed, ClaimSource source, DateOnly today)
    {
        (this.proposed, this.source, this.today) = (proposed, source, today);
        language = ClaimWord.LanguageOf($"{source.Claim} {proposed}");
        claim = new SourceWords(source.Claim, language);
        entry = new SourceWords(source.Entry, language);
        anywhere = source.SpansAll ? new SourceWords(source.Elsewhere, language) : entry;
        mine = new SourceWords(proposed, language);
        claimQuantities = Quantity.In(source.Claim, language);
        quantities = Quantity.In(proposed, language);
        claimCues = FoundCue.In(source.Claim);
        cues = FoundCue.In(proposed);
        settled = new bool[mine.Words.Count];
    }

    public IReadOnlyList<UnsupportedFact> Run()
    {
        if (string.Equals(proposed.Trim(), source.Claim.Trim(), StringComparison.Ordinal))
        {
            return [];
        }

        Links();
        Numbers();
        Periods();
        AddedCues();
        SkillsAndAcronyms();
        NewWords();
        if (found.Count == 0)
        {
            DroppedLimits();
        }

        return Merged();
    }

    private void Links()
    {
        foreach (Match link in Link().Matches(proposed))
        {
            Settle(link.Index, link.Index + link.Length);
            var bare = Bare(link.Value);
            if (!Bare(source.Claim + "\n" + source.Entry + "\n" + (source.SpansAll ? source.Elsewhere : "")).Contains(bare, StringComparison.OrdinalIgnoreCase))
            {
                Flag(link.Index, link.Index + link.Length, "link");
            }
        }
    }

    private static string Bare(string text) => LinkStart().Replace(text, "").TrimEnd('/', '.', ')', ',');

    private void Numbers()
    {
        var wide = source.SpansAll ? Quantity.In(source.Elsewhere, language) : [];
        var near = Quantity.In(source.Entry, language);
        foreach (var quantity in quantities)
        {
            SettleExactly(quantity.Start, quantity.End);
            var same = claimQuantities.Where(quantity.Agrees).ToList();
            if (same.Count == 0)
            {
                var supported = quantity.IsYear && (wide.Any(quantity.Agrees) || (near.Any(quantity.Agrees) && !claimQuantities.Any(c => c.IsYear)));
                supported |= wide.Any(w => quantity.Agrees(w) && SameHead(quantity, source.Elsewhere, w));
                supported |= IsTenure(quantity);
                supported |= quantity is { IsWord: true, Value: <= 1 };
                if (!supported)
                {
                    Flag(quantity.Start, quantity.End, "number");
                }

                continue;
            }

            if (!same.Exists(s => SameHead(quantity, source.Claim, s) && SameRole(quantity, s)))
            {
                Flag(quantity.Start, HeadEnd(proposed, quantity.End), "number");
            }
            else if (!same.Exists(s => SameLimit(quantity, s)))
            {
                Flag(quantity.Start, HeadEnd(proposed, quantity.End), "limit");
            }
        }
    }

    /// <summary>"12,000 invoices" keeps its invoices; a figure whose noun is gone, or that had none, may stand alone.</summary>
    private bool SameHead(Quantity quantity, string text, Quantity other)
    {
        var heads = Heads(mine, proposed, quantity.End);
        if (heads.Count == 0)
        {
            return true;
        }

        var evidence = ReferenceEquals(text, source.Claim) ? claim : anywhere;
        var others = Heads(evidence, text, other.End);
        if (others.Count == 0)
        {
            others = [.. evidence.Words.Where(w => w.End <= other.Start && w.IsContent).TakeLast(HeadWords + 1)];
        }

        return others.Count == 0 || heads.Any(h => others.Any(o => Alike(h, o)));
    }

    private static bool Alike(ClaimWord one, ClaimWord other) =>
        one.Meaning.Key == other.Meaning.Key || one.Meaning.Stem == other.Meaning.Stem
        || one.Meaning.OwnGroups.Intersect(other.Meaning.OwnGroups).Any() || one.Meaning.Groups.Intersect(other.Meaning.Groups).Any();

    /// <summary>The words that a figure counts: what follows it up to a preposition, a verb or a sign.</summary>
    private static List<ClaimWord> Heads(SourceWords evidence, string text, int from)
    {
        var heads = new List<ClaimWord>();
        var at = from;
        foreach (var word in evidence.Words.Where(w => w.Start >= from))
        {
            var gap = text[at..word.Start];
            if (HeadStop().IsMatch(gap) || heads.Count == HeadWords)
            {
                break;
            }

            at = word.End;
            if (word.IsFunction)
            {
                if (heads.Count == 0 && Words.Lower(word.Text) is "of" or "de" or "d" or "des" or "du")
                {
                    continue;
                }

                break;
            }

            if (word.IsContent)
            {
                heads.Add(word);
            }
        }

        return heads;
    }

    private int HeadEnd(string text, int from) => Heads(mine, text, from) is { Count: > 0 } heads ? heads[^1].End : from;

    /// <summary>"From 9 to 4" states two levels; "saved 4" or "by 4" a difference.</summary>
    private bool SameRole(Quantity quantity, Quantity other)
    {
        var (mineRole, claimRole) = (RoleOf(proposed, quantity), RoleOf(source.Claim, other));
        return (mineRole, claimRole) switch
        {
            ("by", "from" or "to") or ("from" or "to", "by") => false,
            ("from", "to") or ("to", "from") => false,
            _ => true,
        };
    }

    private static string RoleOf(string text, Quantity quantity)
    {
        var before = text[Math.Max(0, quantity.Start - LimitReach)..quantity.Start];
        return FromRole().IsMatch(before) ? "from" : ToRole().IsMatch(before) ? "to" : ByRole().IsMatch(before) ? "by" : "";
    }

    private bool SameLimit(Quantity quantity, Quantity other)
    {
        var (now, then) = (LimitOf(proposed, cues, quantity), LimitOf(source.Claim, claimCues, other));
        return then switch
        {
            null => now is null or ClaimCue.About,
            ClaimCue.About or ClaimCue.Average => now is ClaimCue.About or ClaimCue.Average,
            _ => now == then,
        };
    }

    private static ClaimCue? LimitOf(string text, IReadOnlyList<FoundCue> cues, Quantity quantity)
    {
        if (quantity.HasPlus)
        {
            return ClaimCue.AtLeast;
        }

        var near = cues.Where(c => c.Meaning <= ClaimCue.Average && c.Start < quantity.End && quantity.Start - c.End is >= 0 and <= LimitReach && !HeadStop().IsMatch(text[c.End..quantity.Start])
            && !text[c.End..quantity.Start].Any(char.IsDigit)).ToList();

        // "Over four years" and "over 6 weeks" tell how long, "in over 6 weeks" does not come up in resumes.
        if (near.Count > 0 && near[^1].Meaning == ClaimCue.AtLeast && quantity.Dimension == "time" && text[near[^1].Start..near[^1].End].Equals("over", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (near.Count > 0 && text[near[^1].End..quantity.Start].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= 1)
        {
            return near[^1].Meaning;
        }

        // "Two errors at most", "5 or more".
        var behind = cues.Where(c => c.Meaning is ClaimCue.UpTo or ClaimCue.AtLeast && c.Start >= quantity.End && c.Start - quantity.End <= LimitReach && AfterFigure().IsMatch(text[c.Start..c.End])).ToList();
        return behind.Count > 0 ? behind[0].Meaning : cues.Any(c => c.Meaning == ClaimCue.Average) ? ClaimCue.Average : null;
    }

    /// <summary>Whether years of work follow from the dates: "over six years in logistics", "for nearly three years".</summary>
    private bool IsTenure(Quantity quantity)
    {
        if (quantity.Dimension != "time" || quantity.Factor < 2_000_000 || source.Jobs.Count == 0)
        {
            return false;
        }

        var after = proposed[quantity.End..];
        var before = proposed[Math.Max(0, quantity.Start - LimitReach)..quantity.Start];
        if (Within().IsMatch(before) || (quantity.Factor < YearSeconds && !ForTime().IsMatch(before)))
        {
            return false;
        }

        var employer = mine.Words.Where(w => w.IsName && w.Start >= quantity.End && AtEmployer().IsMatch(proposed[..w.Start])).Select(w => w.Text).FirstOrDefault();
        var wanted = SkillVocabulary.Default.FindIn(after).Where(m => m.Skill.Technology && m.Start < LimitReach).Select(m => m.Skill).FirstOrDefault();
        var management = LeadExperience().IsMatch(after);
        var jobs = source.Jobs
            .Where(j => wanted is null || SkillVocabulary.Default.FindIn(j.Text).Any(m => m.Skill == wanted))
            .Where(j => !management || LeadTitle().IsMatch(j.Title))
            .Where(j => employer is null || j.Text.Contains(employer, StringComparison.OrdinalIgnoreCase));
        var months = JobSpan.Months(jobs, today);
        var stated = (int)(quantity.Value * quantity.Factor / 2_629_800m);
        return stated <= months + (Nearly().IsMatch(before) ? NearlyMonths : 0)
            && stated >= Math.Min(MonthsOfYear / 2, months / 2);
    }

    /// <summary>"Weekly" and "a week" are the same, "monthly" and "annual" are not.</summary>
    private void Periods()
    {
        var known = FoundFrequency.In(source.SpansAll ? $"{source.Claim}\n{source.Elsewhere}" : source.Claim).Select(f => f.Period).ToHashSet();
        foreach (var period in FoundFrequency.In(proposed))
        {
            SettleExactly(period.Start, period.End);
            var named = Enum.GetName(period.Period)!;
            if (!known.Contains(period.Period) && !mine.Words.Any(w => w.Start >= period.Start && w.End <= period.End && w.Meaning.Key.Length > 5 && claim.Has(w)) && !claim.Words.Any(w => w.Meaning.Key == WordMeaning.KeyOf(named)))
            {
                Flag(period.Start, period.End, "time");
            }
        }
    }

    private void AddedCues()
    {
        foreach (var cue in cues)
        {
            if (cue.Meaning <= ClaimCue.Average)
            {
                // Beside a figure it was compared there; "under" and "over" elsewhere are prepositions.
                Settle(cue.Start, cue.End);
                if (cue.Meaning is ClaimCue.Under && FollowsNumber().IsMatch(proposed[..cue.Start]) && !claimCues.Any(c => c.Meaning == ClaimCue.Under))
                {
                    Flag(cue.Start, cue.End, "limit");
                }
            }
            else if (cue.Meaning is ClaimCue.Hedge or ClaimCue.Helper or ClaimCue.Shared)
            {
                if (!HasStrong(cue))
                {
                    Settle(cue.Start, cue.End);
                }
            }
            else
            {
                Settle(cue.Start, cue.End);
                if (!claimCues.Any(c => c.Meaning == cue.Meaning) && !(cue.Meaning == ClaimCue.Negation && Denies()))
                {
                    Flag(cue.Start, cue.End, cue.Meaning == ClaimCue.Negation ? "negation" : "credit");
                }
            }
        }
    }

    private bool HasStrong(FoundCue cue) => mine.Words.Any(w => w.Start >= cue.Start && w.End <= cue.End && w.IsStrong);

    /// <summary>Whether the claim denies something by a prefix: "unowned", "non-technical".</summary>
    private bool Denies() => Prefixed().IsMatch(source.Claim);

    private void SkillsAndAcronyms()
    {
        foreach (var mention in SkillVocabulary.Default.FindIn(proposed))
        {
            if (claim.Names(mention.Skill) || entry.Names(mention.Skill) || (source.SpansAll && anywhere.Names(mention.Skill)))
            {
                Settle(mention.Start, mention.Start + mention.Length);
            }
        }

        // "Intravenous (IV)": what stands before an abbreviation of the source writes it out.
        foreach (Match match in BracketedAcronym().Matches(proposed))
        {
            if (claim.HasAcronym(match.Groups[1].Value.ToLowerInvariant()) && mine.Words.LastOrDefault(w => w.End <= match.Index) is { } whole && char.ToUpperInvariant(whole.Text[0]) == match.Groups[1].Value[0])
            {
                Settle(whole.Start, whole.End);
            }
        }

        // "Visual Basic for Applications (VBA)": the words whose first letters the source abbreviates.
        var content = mine.Words.Select((w, i) => (w, i)).Where(p => !p.w.IsFunction).ToList();
        for (var first = 0; first < content.Count; first++)
        {
            var letters = "";
            for (var last = first; last < Math.Min(content.Count, first + 7); last++)
            {
                letters += content[last].w.Meaning.Key[0];
                if (letters.Length > 1 && (claim.HasAcronym(letters) || entry.HasAcronym(letters)))
                {
                    for (var i = first; i <= last; i++)
                    {
                        settled[content[i].i] = true;
                    }
                }
            }
        }
    }

    private void NewWords()
    {
        var spare = SpareVerbs();
        for (var i = 0; i < mine.Words.Count; i++)
        {
            var word = mine.Words[i];
            if (!settled[i] && language == "en" && Whole().IsMatch(word.Text) && !Wholly().IsMatch(source.Claim) && (!source.SpansAll || !Wholly().IsMatch(source.Elsewhere)))
            {
                Flag(word.Start, word.End, "word");
                continue;
            }

            if (settled[i] || word.IsFunction || claim.Has(word) || claim.Abbreviates(word) || (word.IsNeutral && !word.IsStrong))
            {
                continue;
            }

            // "Non-specialists" claims no rank.
            if (i > 0 && mine.Words[i - 1].Meaning.Key == "non" && IsNegatedForm(mine.Words[i - 1]))
            {
                continue;
            }

            if (word.IsStrong)
            {
                if (!(!word.IsRank && claim.HasOwnSynonym(word)) && !(source.SpansAll && !word.IsName && IsHeldRank(word)) && !StandsBeside(i) && !NamesCredential(i))
                {
                    Flag(word.Start, word.End, "rank");
                }

                continue;
            }

            if (IsSupported(word) || IsHelpedVerb(i) || IsOpeningOfAnotherLanguage(i))
            {
                continue;
            }

            if (!word.IsName && StandsFor(word, i, spare))
            {
                continue;
            }

            Flag(word.Start, word.End, word.IsName ? "name" : "word");
        }
    }

    private bool IsSupported(ClaimWord word) =>
        claim.HasOwnSynonym(word) || entry.Has(word) || entry.Abbreviates(word) || claim.Composes(word) || IsNegatedForm(word)
        || (NamesRole(word) && source.SpansAll && IsHeldRank(word))
        || (!word.IsName && word.Verb?.Kind != VerbKind.Lead && (claim.HasSynonym(word) || (word.Verb is not null && claim.HasWider(word))))
        || (source.SpansAll && !NamesRole(word) && (anywhere.Has(word) || anywhere.Abbreviates(word) || anywhere.HasOwnSynonym(word)));

    /// <summary>Whether a word is what a post is called: an engineer is one who was one, wherever else the word stands.</summary>
    private static bool NamesRole(ClaimWord word) => PostingHeader.HasRole(word.Text);

    /// <summary>"Helped write" claims no more than "contributed to".</summary>
    private bool IsHelpedVerb(int number) =>
        mine.Words[number] is { Verb: not null } verb && claimCues.Any(c => c.Meaning == ClaimCue.Helper)
        && cues.Any(c => c.Meaning == ClaimCue.Helper && c.End < verb.Start
            && (verb.Meaning.Key.EndsWith("ing", StringComparison.Ordinal) || mine.Words.Where(w => w.Start >= c.End && w.End < verb.Start).All(w => w.IsFunction)));

    /// <summary>
    /// Nouns of action become verbs and back in German, French, Spanish and Polish, whose verbs are not listed: the first word may
    /// replace the first one, unless it claims more.
    /// </summary>
    private bool IsOpeningOfAnotherLanguage(int number) =>
        language != "en" && !mine.Words.Take(number).Any(w => w.IsContent) && !claimCues.Any(c => c.Meaning == ClaimCue.Helper)
        && claim.Words.FirstOrDefault(w => w.IsContent) is { } first && !mine.Has(first);

    /// <summary>Whether a word of rank stands beside the same word as elsewhere in the resume: "Certified Kubernetes Administrator".</summary>
    private bool StandsBeside(int number)
    {
        var all = source.SpansAll ? anywhere : entry;
        return (number > 0 && all.HasPair(mine.Words[number - 1], mine.Words[number]))
            || (number + 1 < mine.Words.Count && all.HasPair(mine.Words[number], mine.Words[number + 1]));
    }

    /// <summary>
    /// Whether a verb stands for one that the claim has and the proposed text drops. Verbs of making, changing and finding out stand
    /// for their like alone; those of everyday work for one another. A first word that is no listed verb counts as one of everyday work.
    /// </summary>
    private bool StandsFor(ClaimWord word, int number, List<VerbKind> spare)
    {
        var opens = language == "en" && word.Verb is null && OpeningVerb().IsMatch(word.Text) && !mine.Words.Take(number).Any(w => w.IsContent);
        return word.Verb is { } verb
            ? spare.Remove(verb.Kind) || (IsEveryday(verb.Kind) && TakeOne(spare))
            : opens && TakeOne(spare);
    }

    private static bool IsEveryday(VerbKind kind) => kind is VerbKind.Run or VerbKind.Communicate or VerbKind.Other or VerbKind.Analyse;

    private static bool TakeOne(List<VerbKind> spare)
    {
        var first = spare.FindIndex(IsEveryday);
        if (first >= 0)
        {
            spare.RemoveAt(first);
        }

        return first >= 0;
    }

    /// <summary>"CCNA-certified" where the resume lists a CCNA.</summary>
    private bool NamesCredential(int number) =>
        source.SpansAll && Holding().IsMatch(mine.Words[number].Text) && new SourceWords(source.Credentials, language) is var held
        && mine.Words.Skip(number - 1).Take(3).Any(w => w.IsName && held.Has(w));

    private bool IsHeldRank(ClaimWord word) => new SourceWords(source.Titles, language).Has(word);

    /// <summary>"Unowned" for "nobody owned", "non-specialists".</summary>
    private bool IsNegatedForm(ClaimWord word) =>
        claimCues.Any(c => c.Meaning == ClaimCue.Negation)
        && (word.Meaning.Key.StartsWith("un", StringComparison.Ordinal) || word.Meaning.Key is "non" or "free")
        && (word.Meaning.Key is "non" or "free" || claim.Words.Any(w => word.Meaning.Key[2..].StartsWith(w.Meaning.Stem, StringComparison.Ordinal) && w.Meaning.Stem.Length > 2));

    /// <summary>The kinds of the claim's verbs that the proposed text does not take up, so that another of the kind may stand for each.</summary>
    private List<VerbKind> SpareVerbs() =>
        [.. claim.Words.Where(w => w.IsContent && w.Verb is not null && !w.IsStrong && !mine.Has(w) && !mine.HasOwnSynonym(w)).Select(w => w.Verb!.Kind).Where(k => k is not VerbKind.Lead)];

    private void DroppedLimits()
    {
        foreach (var cue in claimCues.Where(c => c.Meaning is ClaimCue.Negation or ClaimCue.Hedge or ClaimCue.Helper or ClaimCue.Shared))
        {
            var kept = cue.Meaning switch
            {
                ClaimCue.Negation => cues.Any(c => c.Meaning == ClaimCue.Negation) || Prefixed().IsMatch(proposed),
                ClaimCue.Hedge => cues.Any(c => c.Meaning is ClaimCue.Hedge or ClaimCue.Helper),
                ClaimCue.Helper => cues.Any(c => c.Meaning == ClaimCue.Helper) || IsDenied(cue),
                _ => cues.Any(c => c.Meaning is ClaimCue.Helper or ClaimCue.Shared) || KeepsPartner(cue),
            };
            if (kept)
            {
                continue;
            }

            var governed = claim.Words.Where(w => w.Start >= cue.End && w.IsContent).Take(Governed).ToList();
            if (cue.Meaning == ClaimCue.Shared || governed.Count == 0)
            {
                governed = [.. claim.Words.Where(w => w.IsContent && (w.Start < cue.Start || w.Start >= cue.End))];
            }

            if (governed.Count > 0 && governed.Count(w => mine.Has(w) || mine.HasOwnSynonym(w)) >= MostlyKept * governed.Count)
            {
                var (start, end) = cue.Meaning is ClaimCue.Negation or ClaimCue.Hedge ? KeptPart(governed) : MainVerb();
                Flag(start, end, cue.Meaning is ClaimCue.Negation ? "negation" : "credit");
                return;
            }
        }
    }

    /// <summary>"Do not work with data" tells of no help.</summary>
    private bool IsDenied(FoundCue cue) => claimCues.Any(c => c.Meaning == ClaimCue.Negation && c.End <= cue.Start && cue.Start - c.End < 2);

    /// <summary>"Together with the fleet manager" is kept by "with the fleet manager".</summary>
    private bool KeepsPartner(FoundCue cue)
    {
        var partner = claim.Words.Where(w => w.Start >= cue.End && !w.IsFunction).Take(2).ToList();
        return cue.Meaning == ClaimCue.Shared && source.Claim[cue.Start..cue.End].Contains(' ', StringComparison.Ordinal) && partner.Count > 0 && partner.TrueForAll(mine.Has);
    }

    /// <summary>What now says too much: the words of the proposed text that the dropped word limited.</summary>
    private (int Start, int End) KeptPart(List<ClaimWord> governed)
    {
        var kept = mine.Words.Where(w => w.IsContent && governed.Exists(g => Alike(w, g))).ToList();
        return kept.Count == 0 ? MainVerb() : (kept[0].Start, kept[^1].End);
    }

    private (int Start, int End) MainVerb()
    {
        var words = mine.Words;
        var verb = words.FirstOrDefault(w => w.Verb is not null && !claim.Words.Any(c => c.Meaning.Key == w.Meaning.Key)) ?? words.FirstOrDefault(w => w.Verb is not null) ?? (words.Count > 0 ? words[0] : null);
        return verb is null ? (0, proposed.Length) : (verb.Start, verb.End);
    }

    private void Settle(int start, int end)
    {
        for (var i = 0; i < settled.Length; i++)
        {
            settled[i] |= mine.Words[i].Start < end && mine.Words[i].End > start;
        }
    }

    private void SettleExactly(int start, int end)
    {
        for (var i = 0; i < settled.Length; i++)
        {
            settled[i] |= mine.Words[i].Start >= start && mine.Words[i].End <= end;
        }
    }

    private void Flag(int start, int end, string kind) => found.Add((start, end, kind));

    /// <summary>Neighbours with nothing but small words between them are one statement.</summary>
    private List<UnsupportedFact> Merged()
    {
        var facts = new List<(int Start, int End, string Kind)>();
        foreach (var part in found.OrderBy(f => f.Start).ThenByDescending(f => f.End))
        {
            if (facts.Count > 0 && Joins(facts[^1].End, part.Start))
            {
                facts[^1] = (facts[^1].Start, Math.Max(facts[^1].End, part.End), facts[^1].Kind);
            }
            else
            {
                facts.Add(part);
            }
        }

        return [.. facts.Select(f => new UnsupportedFact(f.Start, f.End - f.Start, proposed[f.Start..f.End], f.Kind))];
    }

    private bool Joins(int end, int start) =>
        start <= end || (mine.Words.Where(w => w.Start >= end && w.End <= start).All(w => !w.IsContent) && !Sign().IsMatch(proposed[end..start]));

    [GeneratedRegex(@"\b(?:https?://|www\.)[^\s)]+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|app|co|edu|gov|me|ai|info|example|de|fr|es|pl|uk|eu|ch|at|be|nl|it)\b(?:/[^\s)]*)?", RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    [GeneratedRegex(@"https?://(?:www\.)?|\bwww\.", RegexOptions.IgnoreCase)]
    private static partial Regex LinkStart();

    [GeneratedRegex(@"[.,;:()\n\u2013\u2014\d]|\s-\s")]
    private static partial Regex HeadStop();

    [GeneratedRegex(@"\b(?:from|instead of|rather than|von|statt|de|au lieu de|desde|en lugar de|z|ze|zamiast)\s(?:about\s|around\s|nearly\s|over\s)?$", RegexOptions.IgnoreCase)]
    private static partial Regex FromRole();

    [GeneratedRegex(@"\b(?:to|auf|à|a|do)\s(?:about\s|around\s|nearly\s|just\s|only\s)?$", RegexOptions.IgnoreCase)]
    private static partial Regex ToRole();

    [GeneratedRegex(@"\b(?:by|saved|saving|saves|um|en|de un|o|cutting|trimmed|gained|recovered|earned|generated)\s(?:about\s|around\s|nearly\s|over\s|some\s|roughly\s)?$", RegexOptions.IgnoreCase)]
    private static partial Regex ByRole();

    [GeneratedRegex(@"\b(?:nearly|almost|close to|about|around|fast|knapp|beinahe|presque|près de|casi|prawie|niemal|blisko)\s$", RegexOptions.IgnoreCase)]
    private static partial Regex Nearly();

    [GeneratedRegex(@"^\W*(?:of\s|in\s|as\s)?(?:an?\s)?(?:\w+\s){0,2}(?:management|leadership|managing|leading|supervisory|manager)\b", RegexOptions.IgnoreCase)]
    private static partial Regex LeadExperience();

    [GeneratedRegex(@"\b(?:manager|lead|leader|head|director|supervisor|chief)\b", RegexOptions.IgnoreCase)]
    private static partial Regex LeadTitle();

    [GeneratedRegex(@"\d\s?%?\s$")]
    private static partial Regex FollowsNumber();

    [GeneratedRegex(@"\b(?:un|non-?|in|dis)[a-z]{3,}|-free\b", RegexOptions.IgnoreCase)]
    private static partial Regex Prefixed();

    [GeneratedRegex(@"\b(?:in|within|inside|innerhalb von|en|dentro de|w|w ciągu)\s(?:just\s|only\s|about\s|under\s|less than\s)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Within();

    [GeneratedRegex(@"\b(?:for|with|seit|depuis|desde hace|od)\s(?:over\s|about\s|nearly\s|almost\s|more than\s)?$", RegexOptions.IgnoreCase)]
    private static partial Regex ForTime();

    [GeneratedRegex(@"\b(?:at|bei|chez|en|w)\s$", RegexOptions.IgnoreCase)]
    private static partial Regex AtEmployer();

    [GeneratedRegex(@"^(?:all|whole|entire)$", RegexOptions.IgnoreCase)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\b(?:all|every|each|both|whole|entire|any|throughout|without|none|no|never)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Wholly();

    [GeneratedRegex(@"^(?:certified|licensed|qualified|accredited|chartered)$", RegexOptions.IgnoreCase)]
    private static partial Regex Holding();

    [GeneratedRegex(@"[.;:()]")]
    private static partial Regex Sign();

    [GeneratedRegex(@"^(?:at most|at least|max(?:imum)?|minimum|or more|maximal|höchstens|mindestens|au maximum|au moins|como máximo|al menos|maksymalnie|co najmniej)$", RegexOptions.IgnoreCase)]
    private static partial Regex AfterFigure();

    [GeneratedRegex(@"^\p{L}[a-z]+(?:ed|ing|s)$")]
    private static partial Regex OpeningVerb();

    [GeneratedRegex(@"\((\p{Lu}{2,6})\)")]
    private static partial Regex BracketedAcronym();
}
