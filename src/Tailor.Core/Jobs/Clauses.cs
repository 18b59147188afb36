using System.Buffers;
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
internal sealed record Clause(string Text, PostingSection Section, IReadOnlyList<(Cue Meaning, int Start, int Length)> Cues)
{
    /// <summary>A cue within so many characters opens the clause and so speaks of what follows: "It would help if …".</summary>
    private const int ClauseOpening = 12;

    /// <summary>How much the clause asks for the skill at a place; null when it says that it is not needed.</summary>
    public Importance? ImportanceAt(int start)
    {
        if (Section is PostingSection.NotNeeded || Cues.Any(c => c.Meaning == Cue.Negated || (c.Meaning == Cue.NegatedNo && c.Start < start)))
        {
            return null;
        }

        if (Section is PostingSection.About or PostingSection.Stack or PostingSection.Noise or PostingSection.Benefits)
        {
            return Importance.Mentioned;
        }

        if (Section == PostingSection.Preferred || Cues.Any(c => c.Meaning == Cue.PreferredBackward && (c.Start > start || c.Start < ClauseOpening))
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
internal static class Clauses
{
    private static readonly PhraseList<Cue> CuePhrases = new("posting-cues");

    private static readonly string[] Breaks = [". ", "! ", "? ", "; ", ", but ", " but ", ", aber ", ", pero ", ", mais "];

    private static readonly SearchValues<string> AnyBreak = SearchValues.Create(Breaks, StringComparison.OrdinalIgnoreCase);

    /// <summary>The cues in a text, in its order.</summary>
    public static IEnumerable<(Cue Meaning, int Start, int Length)> Cues(string text) => CuePhrases.FindIn(text);

    /// <summary>The clauses of a line, in order.</summary>
    public static IEnumerable<Clause> Split(PostingLine line)
    {
        for (var start = 0; start < line.Text.Length;)
        {
            var found = line.Text.AsSpan(start).IndexOfAny(AnyBreak);
            var end = found < 0 ? line.Text.Length : start + found;
            var text = line.Text[start..end].Trim();
            start = found < 0 ? end : end + Breaks.First(b => line.Text.AsSpan(end).StartsWith(b, StringComparison.OrdinalIgnoreCase)).Length;
            if (text.Length > 0)
            {
                yield return new Clause(text, line.Section, [.. Cues(text)]);
            }
        }
    }
}
