namespace Tailor.Core.Parsing;

/// <summary>One job, course of study, project …: its head and what follows.</summary>
/// <param name="Head">The lines that say what, where and when.</param>
/// <param name="Body">Bullets and paragraphs.</param>
internal sealed record Entry(IReadOnlyList<ResumeLine> Head, IReadOnlyList<ResumeLine> Body);

/// <summary>Parts a section into entries: by row labels and styles where there are any, else by dates, looks and gaps.</summary>
internal static class EntrySplitter
{
    /// <summary>A line without a bullet of this many words is prose, not a head.</summary>
    private const int ProseWords = 14;

    private const int FewestSentenceWords = 4;

    /// <summary>The entries in order.</summary>
    public static IReadOnlyList<Entry> Split(IReadOnlyList<ResumeLine> section)
    {
        var lines = Outline.WithHeads(section);
        var starts = Starts(lines);
        var entries = new List<Entry>();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : lines.Count;
            var headEnd = starts[i];
            while (headEnd < end && IsHeadLine(lines, headEnd, starts[i]))
                headEnd++;
            entries.Add(new Entry([.. lines.Skip(starts[i]).Take(headEnd - starts[i])], [.. lines.Skip(headEnd).Take(end - headEnd)]));
        }
        return entries;
    }

    /// <summary>Whether it is a list item or running text.</summary>
    public static bool IsBody(ResumeLine line) =>
        line.IsBullet || EntryBody.IsLabel(line) || EntryBody.TechnologiesIn(line) is not null || (!line.IsHeading && !line.IsLabel && !line.HasTab && (line.Words.Count >= ProseWords || IsSentence(line)) && !IsEdgedByDates(line.Text));

    /// <summary>Names of employers end in points too ("Ltd."), but are written with capitals; short sentences end in a word.</summary>
    private static bool IsSentence(ResumeLine line) =>
        (line.Words.Count >= 6 || (line.Words.Count >= FewestSentenceWords && char.IsLower(line.Words[^1].Text[0]) && line.Words[^1].Text.Length > 4)) && line.Text[^1] is '.' or ';' or '。' && line.Words.Count(w => char.IsLower(w.Text[0])) * 2 >= line.Words.Count;

    private static bool IsEdgedByDates(string text) =>
        DateRangeParser.Find(text) is { IsRange: true } dates && (dates.Index == 0 || dates.Index + dates.Length >= text.TrimEnd(')', '.', ' ').Length);

    private static bool IsHeadLine(IReadOnlyList<ResumeLine> lines, int index, int start) =>
        index == start || lines[index].IsLabel || lines[index - 1].IsLabel || (!IsBody(lines[index]) && !IsIndented(lines[index], lines[start]));

    private static bool IsIndented(ResumeLine line, ResumeLine head) =>
        !head.IsLabel && !head.IsDates && line.Left is { } left && head.Left is { } edge && line.Source.Page == head.Source.Page && left > edge + 6 && !HasDate(line) && line.Words.Count > 6;

    private static List<int> Starts(IReadOnlyList<ResumeLine> lines)
    {
        if (lines.Any(l => l.IsLabel))
            return Marked(lines, l => l.IsLabel);
        if (lines.Any(l => l.StartsEntry))
            return Marked(lines, l => l.StartsEntry);
        if (lines.Any(l => l.IsHeading))
            return Marked(lines, l => l.IsHeading);

        if (BulletsBeginEntries(lines))
            return Marked(lines, l => l.IsBullet);

        if (lines.All(l => l.IsBullet))
            return [.. Enumerable.Range(0, lines.Count)];

        var starts = new List<int>();
        foreach (var (first, end) in HeadRuns(lines))
            starts.AddRange(StartsIn(lines, first, end));
        if (starts.Count == 0 || starts[0] != 0)
            starts.Insert(0, 0);
        return starts;
    }

    /// <summary>Whether bullets stand before heads: each has dates in its line or alone in the one below.</summary>
    private static bool BulletsBeginEntries(IReadOnlyList<ResumeLine> lines) =>
        lines[0].IsBullet && lines.Any(l => !l.IsBullet)
        && Enumerable.Range(0, lines.Count).Where(i => lines[i].IsBullet).All(i => HasDate(lines[i]) || (i + 1 < lines.Count && lines[i + 1].IsDates));

    /// <summary>Every marked line, but of several in a row only the first: an employer and a role below it, dates and a place.</summary>
    private static List<int> Marked(IReadOnlyList<ResumeLine> lines, Func<ResumeLine, bool> isMark)
    {
        var starts = new List<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            var isNested = i > 0 && isMark(lines[i - 1]) && (lines[i].Source.Level > lines[i - 1].Source.Level || lines[i].IsLabel) && !lines[i].StartsEntry;
            if (i == 0 || (isMark(lines[i]) && !isNested))
                starts.Add(i);
        }
        return starts;
    }

    /// <summary>Stretches of lines that are neither bullets nor prose.</summary>
    private static IEnumerable<(int First, int End)> HeadRuns(IReadOnlyList<ResumeLine> lines)
    {
        var first = -1;
        for (var i = 0; i <= lines.Count; i++)
        {
            var inHead = i < lines.Count && (!IsBody(lines[i]) || OpensLikeFirst(lines, i));
            if (inHead && first < 0)
                first = i;
            if (!inHead && first >= 0)
            {
                yield return (first, i);
                first = -1;
            }
        }
    }

    /// <summary>Whether a line of prose is set like the first head, after a gap: "Name — what it is" in one line.</summary>
    private static bool OpensLikeFirst(IReadOnlyList<ResumeLine> lines, int index) =>
        index > 0 && !lines[index].IsBullet && EntryBody.TechnologiesIn(lines[index]) is null && lines[index].Source.AfterGap && LooksLikeStart(lines, index)
        && (lines[0].LeadLook.Bold || lines[0].LeadLook.Italic);

    /// <summary>
    /// The starts in one stretch. With several dates it holds several entries, whose dates all stand equally far from their
    /// starts; a stretch without date or start-like look goes on with the entry before.
    /// </summary>
    private static IEnumerable<int> StartsIn(IReadOnlyList<ResumeLine> lines, int first, int end)
    {
        var dated = Enumerable.Range(first, end - first).Where(i => HasDate(lines[i])).ToList();
        if (dated.Count == 0)
            return Enumerable.Range(first, end - first).Where(i => i == 0 || LooksLikeStart(lines, i));
        var byGap = Enumerable.Range(first, end - first).Where(i => i == first || (lines[i].Source.AfterGap && HasDateBefore(i))).ToList();
        if (dated.Count == 1)
            return [TrailersEnd(lines, first, dated[0])];
        var byLook = Enumerable.Range(first, end - first).Where(i => lines[i].LeadLook.IsLike(lines[first].LeadLook) && lines[i].LeadLook.Capitals == lines[first].LeadLook.Capitals).ToList();
        if (byLook.Count == dated.Count && !lines[first + 1].LeadLook.IsLike(lines[first].LeadLook))
            return byLook;
        if (byGap.Count == dated.Count)
            return byGap;
        if (byLook.Count == dated.Count)
            return byLook;
        var lead = dated[0] - first;
        return dated.Select((d, i) => i == 0 ? first : Math.Max(dated[i - 1] + 1, d - lead));

        bool HasDateBefore(int i) => dated.Exists(d => d < i);
    }

    /// <summary>Where lines that still belong to the entry before, such as its technologies, end.</summary>
    private static int TrailersEnd(IReadOnlyList<ResumeLine> lines, int first, int dated)
    {
        if (first == 0)
            return first;
        for (var i = first + 1; i <= dated; i++)
        {
            if (lines[i].Source.AfterGap && !lines[first].Source.AfterGap && lines[i].LeadLook.IsLike(lines[0].LeadLook))
                return i;
        }
        return first;
    }

    private static bool LooksLikeStart(IReadOnlyList<ResumeLine> lines, int index) =>
        lines[index].LeadLook.IsLike(lines[0].LeadLook) && lines[index].LeadLook.Capitals == lines[0].LeadLook.Capitals
        && (lines[index].Source.AfterGap || lines[0].LeadLook.Bold || lines[0].LeadLook.Italic);

    private static bool HasDate(ResumeLine line) => DateRangeParser.Find(line.Text) is { } date && !EntryHead.IsPartOfName(line.Text, date) && (date.IsRange || date.Length > line.Text.Length / 2 || date.Index + date.Length >= line.Text.Length - 1 || line.HasTab || line.Words.Count < 10);
}
