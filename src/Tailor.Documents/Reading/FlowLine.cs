using Tailor.Core.Parsing;

namespace Tailor.Documents.Reading;

/// <summary>A line of a flowing format (DOCX, ODT, RTF, HTML).</summary>
/// <param name="Text">The line.</param>
/// <param name="SpaceAbove">The space above it, in twentieths of a point.</param>
internal sealed record FlowLine(TextLine Text, int SpaceAbove)
{
    /// <summary>What a line takes, as the space that an empty paragraph leaves.</summary>
    public const int Height = 240;

    /// <summary>By how much a space exceeds the usual one, to be a gap.</summary>
    private const int NotableSpace = 60;

    /// <summary>The line as text of a running header or footer.</summary>
    public FlowLine InMargin() => this with { Text = Text with { Role = LineRole.PageHeader, Level = 0 } };

    /// <summary>Numbers the lines, and calls the space above a line a gap where it is notably more than the usual one.</summary>
    public static IReadOnlyList<TextLine> Numbered(IReadOnlyList<FlowLine> lines)
    {
        var usual = lines.Skip(1).GroupBy(l => l.SpaceAbove).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).FirstOrDefault()?.Key ?? 0;
        return [.. lines.Select((l, i) => l.Text with { Number = i + 1, AfterGap = i > 0 && l.SpaceAbove >= usual + NotableSpace })];
    }
}
