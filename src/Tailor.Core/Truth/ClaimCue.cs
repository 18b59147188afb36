using Tailor.Core.Vocabulary;

namespace Tailor.Core.Truth;

/// <summary>What words do to a claim.</summary>
internal enum ClaimCue
{
    /// <summary>A figure is not exact.</summary>
    About,

    /// <summary>A figure is the most.</summary>
    UpTo,

    /// <summary>A figure is the least.</summary>
    AtLeast,

    /// <summary>A figure is not reached.</summary>
    Under,

    /// <summary>A figure is a mean.</summary>
    Average,

    /// <summary>It is denied.</summary>
    Negation,

    /// <summary>It is not certain, not whole or not done.</summary>
    Hedge,

    /// <summary>It holds without exception.</summary>
    Universal,

    /// <summary>The owner had a part in it.</summary>
    Helper,

    /// <summary>Others did it too.</summary>
    Shared,

    /// <summary>Nobody else did it.</summary>
    Alone,
}

/// <summary>A cue found in a text.</summary>
internal readonly record struct FoundCue(ClaimCue Meaning, int Start, int End)
{
    private static readonly PhraseList<ClaimCue> Phrases = new("claim-cues");

    /// <summary>The cues of a text in its order.</summary>
    public static IReadOnlyList<FoundCue> In(string text) => [.. Phrases.FindIn(text).Select(c => new FoundCue(c.Meaning, c.Start, c.Start + c.Length))];
}

/// <summary>How often something is.</summary>
internal enum Frequency
{
    /// <summary>Each hour.</summary>
    Hour,

    /// <summary>Each shift.</summary>
    Shift,

    /// <summary>Each day.</summary>
    Day,

    /// <summary>Each night.</summary>
    Night,

    /// <summary>Each week.</summary>
    Week,

    /// <summary>Every two weeks.</summary>
    Fortnight,

    /// <summary>Each month.</summary>
    Month,

    /// <summary>Each quarter.</summary>
    Quarter,

    /// <summary>Each term.</summary>
    Term,

    /// <summary>Each season.</summary>
    Season,

    /// <summary>Each year.</summary>
    Year,
}

/// <summary>A word for how often something is, found in a text.</summary>
internal readonly record struct FoundFrequency(Frequency Period, int Start, int End)
{
    private static readonly PhraseList<Frequency> Phrases = new("frequencies");

    /// <summary>Those of a text in its order.</summary>
    public static IReadOnlyList<FoundFrequency> In(string text) => [.. Phrases.FindIn(text).Select(c => new FoundFrequency(c.Meaning, c.Start, c.Start + c.Length))];
}
