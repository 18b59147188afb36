namespace Tailor.Core.Parsing;

/// <summary>Tells the items of a section that are heads of entries from those that belong to an entry.</summary>
internal static class Outline
{
    /// <summary>Inner items are indented by more than this many points.</summary>
    private const double Indent = 6;

    /// <summary>
    /// The lines, heads that are set as items no longer marked as such. A section that starts with an item is a list of entries: where
    /// items are nested the outer ones are its heads, and in a flat list those with dates, when others have none.
    /// </summary>
    public static IReadOnlyList<ResumeLine> WithHeads(IReadOnlyList<ResumeLine> lines)
    {
        if (lines.Count < 2 || !lines[0].IsBullet)
            return lines;
        var outer = lines.Select(l => l.IsBullet && !IsDeeper(l, lines[0])).ToList();
        if (!lines.Where((l, i) => l.IsBullet && !outer[i]).Any())
        {
            var dated = lines.Select((l, i) => outer[i] && DateRangeParser.Find(l.Text) is { IsRange: true }).ToList();
            if (!dated[0] || dated.Count(d => d) == outer.Count(o => o))
                return lines;
            outer = dated;
        }
        return [.. lines.Select((l, i) => outer[i] ? l.AsHead() : l)];
    }

    private static bool IsDeeper(ResumeLine line, ResumeLine first) =>
        line.Source.Level != first.Source.Level
            ? line.Source.Level > first.Source.Level
            : line.Left is { } left && first.Left is { } edge && line.Source.Page == first.Source.Page && left > edge + Indent;
}
