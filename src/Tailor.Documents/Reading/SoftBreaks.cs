using Markdig.Syntax;

namespace Tailor.Documents.Reading;

/// <summary>
/// Tells lines that were wrapped from lines that were meant as lines. Markdown joins both, yet people write an employer,
/// a title and a year below each other and mean it. A line was wrapped if the next word did not fit into the width any more;
/// a link is too long to tell.
/// </summary>
internal sealed class SoftBreaks
{
    /// <summary>Nobody wraps narrower than this many characters.</summary>
    private const int NarrowestWrap = 60;

    private readonly string source;
    private readonly int width = NarrowestWrap;

    /// <summary>Those of a paragraph.</summary>
    public SoftBreaks(string source, SourceSpan paragraph)
    {
        this.source = source;
        var end = Math.Min(paragraph.End + 1, source.Length);
        foreach (var line in source.AsSpan(paragraph.Start, Math.Max(0, end - paragraph.Start)).EnumerateLines())
            width = Math.Max(width, line.Trim().Length);
    }

    /// <summary>Whether the line that ends at this place of the source was meant to end there.</summary>
    public bool IsMeant(int at)
    {
        var start = at == 0 ? 0 : source.LastIndexOf('\n', at - 1) + 1;
        var next = source.IndexOf('\n', at) + 1;
        if (next == 0)
            return false;
        var line = source.AsSpan(start, at - start).Trim();
        var below = source.AsSpan(next).TrimStart(" \t>");
        if (below.StartsWith('<') || below.StartsWith('[') || below.StartsWith("http"))
            return true;
        var word = below.IndexOfAny(" \t\r\n");
        return line.Length + 1 + (word < 0 ? below.Length : word) <= width;
    }
}
