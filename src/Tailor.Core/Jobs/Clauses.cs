using System.Buffers;
using System.Text.RegularExpressions;
using Tailor.Core.Vocabulary;
using Tailor.Resumes.Jobs;

namespace Tailor.Core.Jobs;

/// <summary>What words around a skill say about it.</summary>
internal enum Cue
{
    /// <summary>The clause says that it is not needed.</summary>
    Negated,

    /// <summary>What follows is not needed: "no".</summary>
    NegatedNo,

    /// <summary>What follows is a plus.</summary>
    PreferredForward,

    /// <summary>What stands before is a plus.</summary>
    PreferredBackward,

    /// <summary>The clause asks for it.</summary>
    Required,

    /// <summary>The clause only tells of it.</summary>
    Mentioned,
}

/// <summary>A part of a sentence that makes one statement, with its cues.</summary>
internal sealed partial record Clause(string Text, PostingSection Section, IReadOnlyList<(Cue Meaning, int Start, int Length)> Cues)
{
    /// <summary>A remark in brackets speaks of what stands in them: "FEA (Ansys preferred)".</summary>
    private bool IsAside(int start, int cue) => Text.AsSpan(start, cue - start).Contains('(') && !Text.AsSpan(start, cue - start).Contains(')');

    [GeneratedRegex(@"\b(?:replac(?:e|es|ing)|retir(?:e|es|ing)|sunset(?:ting)?|migrat(?:e|ing) (?:off|away from|from)|mov(?:e|ing) (?:off|away from))\s(?:the\s|our\s|an?\s)?(?:old\s|legacy\s|ageing\s|existing\s)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Replaced();

    /// <summary>A cue within so many characters opens the clause and so speaks of what follows: "It would help if …".</summary>
    private const int ClauseOpening = 12;

    /// <summary>How much the clause asks for the skill at a place; null when it says that it is not needed.</summary>
    public Importance? ImportanceAt(int start)
    {
        if (Replaced().IsMatch(Text.AsSpan(0, start)))
        {
            return null;
        }

        if (Section is PostingSection.NotNeeded || Cues.Any(c => c.Meaning == Cue.Negated || (c.Meaning == Cue.NegatedNo && c.Start < start)))
        {
            return null;
        }

        if (Section is PostingSection.About or PostingSection.Stack or PostingSection.Noise or PostingSection.Benefits)
        {
            return Importance.Mentioned;
        }

        if (Section == PostingSection.Preferred || Cues.Any(c => c.Meaning == Cue.PreferredBackward && ((c.Start > start && !IsAside(start, c.Start)) || c.Start < ClauseOpening))
            || Cues.Any(c => c.Meaning == Cue.PreferredForward && c.Start < start))
        {
            return Importance.Preferred;
        }

        if (Section == PostingSection.Required)
        {
            return Importance.Required;
        }

        return Cues.Any(c => c.Meaning == Cue.Required) && !Cues.Any(c => c.Meaning == Cue.Mentioned)
            ? Importance.Required
            : Importance.Mentioned;
    }
}

/// <summary>Splits lines into clauses.</summary>
internal static partial class Clauses
{
    private static readonly PhraseList<Cue> CuePhrases = new("posting-cues");

    private static readonly string[] Breaks = [". ", "! ", "? ", "; ", ", but ", " but ", ", aber ", ", pero ", ", mais "];

    private static readonly SearchValues<string> AnyBreak = SearchValues.Create(Breaks, StringComparison.OrdinalIgnoreCase);

    /// <summary>The cues in a text, in its order.</summary>
    public static IEnumerable<(Cue Meaning, int Start, int Length)> Cues(string text) => CuePhrases.FindIn(text);

    /// <summary>The clauses of a line, in order.</summary>
    public static IReadOnlyList<Clause> Split(PostingLine line)
    {
        var clauses = Parts(line).ToList();
        for (var i = 1; i < clauses.Count; i++)
        {
            // "The kit runs a bit of C; you do not need either": what is denied stands in the clause before.
            if (LooksBack().IsMatch(clauses[i].Text) && clauses[i].Cues.Any(c => c.Meaning == Cue.Negated) && !SkillVocabulary.Default.FindIn(clauses[i].Text).Any())
            {
                clauses[i - 1] = clauses[i - 1] with { Cues = [.. clauses[i - 1].Cues, .. clauses[i].Cues.Where(c => c.Meaning == Cue.Negated)] };
            }
        }

        return clauses;
    }

    private static IEnumerable<Clause> Parts(PostingLine line)
    {
        for (var start = 0; start < line.Text.Length;)
        {
            var found = line.Text.AsSpan(start).IndexOfAny(AnyBreak);

            // "B.S. in", "e.g. Windchill": a point after a single letter ends nothing.
            while (found >= 0 && Abbreviation().IsMatch(line.Text.AsSpan(0, start + found + 1)) && line.Text.AsSpan(start + found + 1).IndexOfAny(AnyBreak) is var next)
            {
                found = next < 0 ? -1 : found + 1 + next;
            }

            var end = found < 0 ? line.Text.Length : start + found;
            var text = line.Text[start..end].Trim();
            start = found < 0 ? end : end + Breaks.First(b => line.Text.AsSpan(end).StartsWith(b, StringComparison.OrdinalIgnoreCase)).Length;
            if (text.Length > 0)
            {
                yield return new Clause(text, line.Section, [.. Cues(text)]);
            }
        }
    }

    [GeneratedRegex(@"\b\p{L}\.$")]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"\b(?:either|it|them|those|that|any of (?:it|them|this)|this|these|both)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex LooksBack();
}
