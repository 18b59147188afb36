using Tailor.Core.Parsing;

namespace Tailor.Core.Layout;

/// <summary>
/// Tells the hyphens that break words at line ends from those that words are written with, where a producer shows both alike: in a
/// text that is hyphenated, far more of its hyphens stand at line ends than words do.
/// </summary>
internal static class Hyphenation
{
    /// <summary>The mark of a hyphen that is no part of its word.</summary>
    private const char Breaking = '\u2010';

    /// <summary>From this part of the hyphens on, those at line ends break words: a line has some twelve words, so that one in twelve stands there by chance.</summary>
    private const double ShareAtEnds = 0.3;

    /// <summary>Fewer are chance.</summary>
    private const int FewestAtEnds = 3;

    /// <summary>The lines with U+2010 for hyphens that break words.</summary>
    public static IReadOnlyList<TextLine> Marked(IReadOnlyList<TextLine> lines)
    {
        var ends = Enumerable.Range(0, Math.Max(0, lines.Count - 1)).Where(i => IsBroken(lines[i], lines[i + 1])).ToHashSet();
        if (ends.Count < FewestAtEnds)
            return lines;
        var compounds = lines.SelectMany(l => l.Words).Where(w => w.Text.IndexOf('-', StringComparison.Ordinal) is > 0 and var at && at < w.Text.Length - 1).Select(w => w.Text).ToList();
        if (ends.Count < ShareAtEnds * (ends.Count + compounds.Count))
            return lines;
        var written = compounds.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. lines.Select((line, i) => ends.Contains(i) && !written.Contains(line.Words[^1].Text + lines[i + 1].Words[0].Text) ? Marked(line) : line)];
    }

    private static bool IsBroken(TextLine line, TextLine next) =>
        line.Words is [.., { Text: [.., var letter, '-'] }] && char.IsLower(letter)
        && next.Words is [{ Text: [var first, ..] }, ..] && char.IsLower(first) && line.Block == next.Block;

    private static TextLine Marked(TextLine line) =>
        line with { Words = [.. line.Words.SkipLast(1), line.Words[^1] with { Text = line.Words[^1].Text[..^1] + Breaking }] };
}
