namespace Tailor.Core.Parsing;

/// <summary>Parts sections that are lists of short entries into these.</summary>
internal static class ListItems
{
    /// <summary>A short entry has no more lines: name, giver, date, what for.</summary>
    private const int MostLines = 4;

    /// <summary>One item for each outer bullet; where there are none, lines that gaps, looks, labels or dates tie together.</summary>
    public static IReadOnlyList<IReadOnlyList<ResumeLine>> Of(IReadOnlyList<ResumeLine> lines)
    {
        if (lines.Any(l => l.IsBullet))
            return Cut(Outline.WithHeads(lines) is var marked && marked.Any(l => l.StartsEntry) ? marked : lines, (l, _) => l.StartsEntry || (l.IsBullet && marked == lines));
        if (lines.Any(l => l.IsLabel))
            return Cut(lines, (l, _) => l.IsLabel);
        if (lines.All(l => l.Look.IsLike(lines[0].Look)))
        {
            if (ByGaps(lines) is { } byGaps)
                return byGaps;
            if (LinesPerDate(lines) is { } size)
                return [.. lines.Chunk(size)];
        }
        return Cut(lines, (l, group) => !IsContinued(group, l));
    }

    private static List<IReadOnlyList<ResumeLine>> Cut(IReadOnlyList<ResumeLine> lines, Func<ResumeLine, List<ResumeLine>, bool> starts)
    {
        var groups = new List<List<ResumeLine>>();
        foreach (var line in lines)
        {
            if (groups.Count == 0 || starts(line, groups[^1]))
                groups.Add([]);
            groups[^1].Add(line);
        }
        return [.. groups];
    }

    /// <summary>The stretches between gaps, when all but lone last lines have several lines and each no more than one date.</summary>
    private static List<IReadOnlyList<ResumeLine>>? ByGaps(IReadOnlyList<ResumeLine> lines)
    {
        var groups = Cut(lines, (l, _) => l.Source.AfterGap);
        return groups.Count > 1 && groups.TrueForAll(g => g.Count is > 1 and <= MostLines && g.Count(HasDate) <= 1) ? groups : null;
    }

    /// <summary>How many lines an item has, when dates come in every second or third line.</summary>
    private static int? LinesPerDate(IReadOnlyList<ResumeLine> lines)
    {
        var dated = Enumerable.Range(0, lines.Count).Where(i => HasDate(lines[i])).ToList();
        if (dated.Count == 0 || dated.Count == lines.Count || lines.Count % dated.Count != 0)
            return null;
        var size = lines.Count / dated.Count;
        var isRegular = size <= MostLines && dated.Select((d, i) => d - (i * size)).Distinct().Count() == 1;
        var isOneEntry = dated.Count > 1 || dated[0] == lines.Count - 1 || lines[dated[0]].HasTab;
        return isRegular && isOneEntry ? size : null;
    }

    /// <summary>Lines of one entry stand together and are set apart from the next; the first is set off by its look.</summary>
    private static bool IsContinued(List<ResumeLine> group, ResumeLine line) =>
        !line.Source.AfterGap && (!line.Look.IsLike(group[0].Look) || group.TrueForAll(l => l.IsDates || ListParsers.IssuerOf(l.Text) is not null));

    private static bool HasDate(ResumeLine line) => DateRangeParser.Find(line.Text) is not null;
}
