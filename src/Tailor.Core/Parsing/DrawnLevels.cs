using System.Text.RegularExpressions;

namespace Tailor.Core.Parsing;

/// <summary>Levels drawn as stars, dots or bars behind a language or a skill: "★★★★☆".</summary>
internal static partial class DrawnLevels
{
    /// <summary>The text with the levels in figures: "★★★★☆" is "(4/5)".</summary>
    public static string AsFigures(string text) =>
        LevelPattern().Replace(text, m => FormattableString.Invariant($" ({m.Value.Count(IsFull)}/{m.Value.Count(c => c != ' ')})"));

    /// <summary>The text with a bar where each level was: each ends what it belongs to.</summary>
    public static string AsSeparators(string text) => LevelPattern().Replace(text, " | ");

    private static bool IsFull(char c) => c is '★' or '●' or '■' or '▪' or '•' or '█' or '⬤' or '⚫' or '◆' or '✦' or '▮' or '◼';

    [GeneratedRegex(@"\s*(?=(?:[★●■▪•█⬤⚫◆✦▮◼☆○□▫◦░⚪◇✧▯◻]\s?){3})(?:[★●■▪•█⬤⚫◆✦▮◼]\s?){1,10}(?:[☆○□▫◦░⚪◇✧▯◻]\s?){0,9}", RegexOptions.CultureInvariant)]
    private static partial Regex LevelPattern();
}
