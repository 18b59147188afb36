using System.Buffers;
using static Tailor.Pdf.Text.BidiClass;

namespace Tailor.Pdf.Text;

/// <summary>
/// The embedding levels of a paragraph by the Unicode bidirectional algorithm (UAX #9, revision 46, of Unicode 15.0). Even levels are read
/// from left to right, odd ones from right to left.
/// </summary>
/// <param name="BaseLevel">The paragraph's own level: 0, or 1 when it is set from right to left as a whole.</param>
/// <param name="Levels">The level of each UTF-16 unit.</param>
internal sealed record Bidi(byte BaseLevel, byte[] Levels)
{
    /// <summary>All that can make a level other than 0: from Hebrew on, with the controls of UAX #9 and the planes beyond the first.</summary>
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0x590, 0x370).Concat(Enumerable.Range(0x200E, 2)).Concat(Enumerable.Range(0x202A, 5)).Concat(Enumerable.Range(0x2066, 4))
            .Concat(Enumerable.Range(0xD802, 2)).Concat(Enumerable.Range(0xD83A, 2)).Concat(Enumerable.Range(0xFB1D, 0x1E3)).Concat(Enumerable.Range(0xFE70, 0x90)).Select(value => (char)value)]);

    /// <summary>Whether a text set from left to right has but one level, so that nothing needs to be reordered.</summary>
    public static bool IsLeftToRight(ReadOnlySpan<char> text) => !text.ContainsAny(Suspects);

    /// <summary>Whether the first letter of a text runs from right to left (rules P2 and P3).</summary>
    public static bool IsRightToLeft(string text) => !IsLeftToRight(text) && Of(text, null).BaseLevel == 1;

    /// <summary>Whether a character is a sign that may be part of a number: a comma, a currency, a percent sign.</summary>
    public static bool IsOfNumber(char character) => CharacterData.BidiClassOf(character) is ES or ET or CS;

    /// <summary>
    /// The levels of paragraphs that line feeds part. By the leave of UAX #9, HL3, the signs at the end of names such as "C#" and "C++" are
    /// of the direction of these names, also among words from right to left.
    /// </summary>
    public static Bidi OfLines(string text, byte baseLevel)
    {
        byte[] levels = text.Contains('\n', StringComparison.Ordinal)
            ? [.. text.Split('\n').SelectMany(line => Of(line, baseLevel).Levels.Append(baseLevel)).Take(text.Length)]
            : Of(text, baseLevel).Levels;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is '#' or '+' && (char.IsAsciiLetter(text[i - 1]) || (text[i - 1] == text[i] && levels[i - 1] > levels[i])))
                levels[i] = Math.Max(levels[i - 1], levels[i]);
        }
        return new Bidi(baseLevel, levels);
    }

    /// <summary>Whether all of it is read from left to right.</summary>
    public bool IsUniform { get; } = !Levels.AsSpan().ContainsAnyExcept((byte)0);

    /// <summary>The levels of a paragraph.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="baseLevel">Its own level; null for that of its first letter (rules P2 and P3).</param>
    public static Bidi Of(string text, byte? baseLevel)
    {
        if (IsLeftToRight(text) && baseLevel != 1)
            return new Bidi(0, new byte[text.Length]);
        var characters = text.EnumerateRunes().Select(rune => rune.Value).ToArray();
        var classes = Array.ConvertAll(characters, CharacterData.BidiClassOf);
        var (level, levels) = BidiLevels.Of(classes, characters, baseLevel);
        var units = new byte[text.Length];
        for (int i = 0, at = 0; i < characters.Length; i++)
        {
            units[at++] = levels[i];
            if (characters[i] > char.MaxValue)
                units[at++] = levels[i];
        }
        return new Bidi(level, units);
    }

    /// <summary>The stretches of one level of a line in the order in which they are seen from left to right (rules L1 and L2).</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="start">Where the line starts.</param>
    /// <param name="end">Where it ends.</param>
    public List<BidiRun> VisualRuns(string text, int start, int end)
    {
        var levels = Levels[start..end];
        var classes = new BidiClass[levels.Length];
        for (var i = 0; i < classes.Length; i++)
            classes[i] = CharacterData.BidiClassOf(text[start + i]);
        Flatten(classes, levels, BaseLevel);
        var runs = new List<BidiRun>();
        for (int from = 0, at = 1; at <= levels.Length; at++)
        {
            if (at < levels.Length && levels[at] == levels[from])
                continue;
            runs.Add(new BidiRun(start + from, start + at, levels[from]));
            from = at;
        }
        Reorder(runs);
        return runs;
    }

    /// <summary>Rule L1: tabs, and spaces before them and at the end of the line, have the paragraph's level.</summary>
    internal static void Flatten(ReadOnlySpan<BidiClass> classes, Span<byte> levels, byte baseLevel)
    {
        var isTrailing = true;
        for (var i = levels.Length - 1; i >= 0; i--)
        {
            isTrailing = classes[i] is S or B || (isTrailing && (classes[i] is WS or LRI or RLI or FSI or PDI || BidiLevels.IsRemoved(classes[i])));
            if (isTrailing)
                levels[i] = baseLevel;
        }
    }

    /// <summary>Rule L2: from the highest level to the lowest odd one, what is on that level or above is turned around.</summary>
    internal static void Reorder(List<BidiRun> runs)
    {
        var highest = runs.Count == 0 ? 0 : runs.Max(run => run.Level);
        for (var level = highest; level > 0; level--)
        {
            for (var first = 0; first < runs.Count; first++)
            {
                var end = first;
                while (end < runs.Count && runs[end].Level >= level)
                    end++;
                runs.Reverse(first, end - first);
                first = Math.Max(first, end - 1);
            }
        }
    }
}

/// <summary>A stretch of a line on one level.</summary>
internal readonly record struct BidiRun(int Start, int End, byte Level)
{
    public bool IsRightToLeft => Level % 2 == 1;
}
