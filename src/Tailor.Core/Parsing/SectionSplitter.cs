using Tailor.Core.Vocabulary;

namespace Tailor.Core.Parsing;

/// <summary>Finds headings by style, by word and by look, and parts a document's lines at them.</summary>
internal static class SectionSplitter
{
    /// <summary>Headings are short: the longest in the word list have six words.</summary>
    private const int MostHeadingWords = 7;

    /// <summary>The name and a line of contact details stand before any heading.</summary>
    private const int FewestHeaderLines = 3;

    /// <summary>The sections in the document's order; the lines before a block's first heading are a header.</summary>
    public static IReadOnlyList<ResumeSection> Split(IReadOnlyList<TextLine> lines)
    {
        var headings = Headings(lines);
        var sections = new List<ResumeSection>();
        var (kind, title, content) = (SectionKind.Header, "", new List<TextLine>());
        TextLine? headingLine = null;
        var block = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Block != block)
            {
                Flush();
                (kind, title, headingLine, block) = (SectionKind.Header, "", null, lines[i].Block);
            }
            if (headings.TryGetValue(i, out var heading))
            {
                Flush();
                (kind, title, headingLine) = (heading, lines[i].Text.Trim(' ', ':'), lines[i]);
                if (StartsList(heading, lines[i]))
                    (title, headingLine, content) = ("", null, [lines[i]]);
            }
            else
            {
                content.Add(lines[i]);
            }
        }
        Flush();
        return sections;

        void Flush()
        {
            if (content.Count > 0 || title.Length > 0)
                sections.Add(new ResumeSection(kind, title, content, headingLine));
            content = [];
        }
    }

    private static Dictionary<int, SectionKind> Headings(IReadOnlyList<TextLine> lines)
    {
        var styled = lines.Any(l => l.Role == LineRole.Heading && KindOf(l) is not null);
        return styled ? ByStyle(lines) : ByLook(lines);
    }

    /// <summary>In formats with heading styles: every heading of the level that most known titles have.</summary>
    private static Dictionary<int, SectionKind> ByStyle(IReadOnlyList<TextLine> lines)
    {
        var level = lines.Where(l => l.Role == LineRole.Heading && KindOf(l) is not null)
            .GroupBy(l => l.Level).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;
        var headings = new Dictionary<int, SectionKind>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Role == LineRole.Heading && lines[i].Level == level)
                headings[i] = KindOf(lines[i]) ?? SectionKind.Custom;
        }
        return headings;
    }

    private static Dictionary<int, SectionKind> ByLook(IReadOnlyList<TextLine> lines)
    {
        var headings = new Dictionary<int, SectionKind>();
        foreach (var block in Enumerable.Range(0, lines.Count).GroupBy(i => lines[i].Block))
        {
            var known = block.Where(i => CanBeHeading(lines[i]) && KindOf(lines[i]) is not null)
                .Select(i => (Index: i, Look: Look.Of(lines[i].Words), Kind: KindOf(lines[i])!.Value)).ToList();
            if (known.Count == 0)
                continue;

            var look = known.GroupBy(h => (h.Look.Bold, h.Look.Capitals, h.Look.Italic, Math.Round(h.Look.Size)))
                .OrderByDescending(g => g.Sum(h => IsCore(h.Kind) ? 2 : 1) + (g.First().Look.Strength / 100)).First().First().Look;
            foreach (var heading in known.Where(h => h.Look.Strength >= look.Strength - 0.5 || (IsCore(h.Kind) && lines[h.Index].AfterGap && h.Look.Size >= look.Size)))
                headings[heading.Index] = heading.Kind;
            foreach (var heading in known.Where(h => !headings.ContainsKey(h.Index) && IsSubsection(h.Kind, h.Index, block.Min(), lines, headings)).ToList())
                headings[heading.Index] = heading.Kind;
            foreach (var (i, kind) in UnknownLike(look, block.Min(), lines, headings).Where(h => !BeginsEntry(h.Key, lines, headings)).ToList())
                headings[i] = kind;
        }
        return headings;
    }

    /// <summary>
    /// Whether a known title that is set less strongly than the others starts a section: of a kind that has no other, after a gap,
    /// standing out over what follows. In skills and within jobs such titles are labels.
    /// </summary>
    private static bool IsSubsection(SectionKind kind, int index, int first, IReadOnlyList<TextLine> lines, Dictionary<int, SectionKind> headings)
    {
        if (!lines[index].AfterGap || headings.ContainsValue(kind) || index + 1 >= lines.Count
            || Look.Of(lines[index].Words).Strength < Look.Of(lines[index + 1].Words).Strength + 0.5)
            return false;
        var above = index;
        while (above >= first && !headings.ContainsKey(above))
            above--;
        return above >= first && headings[above] is not (SectionKind.Skills or SectionKind.Experience);
    }

    /// <summary>Skills without a heading of their own start with the first of them: it names no kind of section.</summary>
    private static bool StartsList(SectionKind kind, TextLine line) => kind == SectionKind.Skills && KindOf(line) is null;

    /// <summary>Whether a line set like the headings begins an entry: one like it stands right below the section's own title.</summary>
    private static bool BeginsEntry(int index, IReadOnlyList<TextLine> lines, Dictionary<int, SectionKind> known)
    {
        var title = known.Keys.Where(k => k < index).DefaultIfEmpty(-1).Max();
        return title >= 0 && HasEntries(known[title]) && !known.ContainsKey(title + 1) && Look.Of(lines[title + 1].Words) == Look.Of(lines[title].Words);
    }

    /// <summary>
    /// Lines that look exactly like the known headings and stand where they stand. Several with nothing below them are a list of
    /// skills without a heading, set as headings are.
    /// </summary>
    private static Dictionary<int, SectionKind> UnknownLike(Look look, int first, IReadOnlyList<TextLine> lines, Dictionary<int, SectionKind> known)
    {
        var ofBlock = known.Keys.Where(i => lines[i].Block == lines[first].Block).ToList();
        var found = new Dictionary<int, SectionKind>();
        if (look == Look.Of(lines[ofBlock[0]].Words) && !look.Bold && !look.Capitals && look.Size <= UsualSize(lines))
            return found;
        var roles = ofBlock.Select(i => lines[i].Role).ToHashSet();
        var headings = ofBlock.ConvertAll(k => lines[k]);
        var (start, firstKnown) = (-1, ofBlock.Min());
        for (var i = first; i <= lines.Count; i++)
        {
            if (i < lines.Count && lines[i].Block == lines[first].Block && IsLikeHeading(i))
            {
                start = start < 0 ? i : start;
                continue;
            }
            if (start >= 0 && i - start >= FewestListed && IsListed(start, i))
                found[start] = SectionKind.Skills;
            else if (start >= 0 && !lines[i - 1].Words.Any(w => w.Text.Any(char.IsDigit)) && (i == lines.Count || known.ContainsKey(i) || Look.Of(lines[i].Words) != Look.Of(lines[i - 1].Words)))
                found[i - 1] = SectionKind.Custom;
            start = -1;
            if (i < lines.Count && lines[i].Block != lines[first].Block)
                break;
        }
        return found.Count <= known.Keys.Count(k => Look.Of(lines[k].Words).IsLike(look)) ? found : [];

        bool IsLikeHeading(int i) =>
            !known.ContainsKey(i) && (i > firstKnown || i >= first + FewestHeaderLines) && CanBeHeading(lines[i]) && roles.Contains(lines[i].Role)
            && Look.Of(lines[i].Words) is var here && here.IsLike(look) && here.Capitals == look.Capitals
            && (lines[i].AfterGap || lines[i].Number == 1) && IsAlignedWith(headings, lines[i]) && !IsBesideLabel(i);

        bool IsBesideLabel(int i) => i > 0 && lines[i - 1].Role == LineRole.RowLabel && lines[i].Role == LineRole.Text && !known.ContainsKey(i - 1);

        bool IsListed(int from, int end) =>
            !known.ContainsValue(SectionKind.Skills)
            && Enumerable.Range(from, end - from).All(i => lines[i].Words.Count <= MostSkillWords && !Evidence.IsTitle(lines[i].Text) && DateRangeParser.Find(lines[i].Text) is null);
    }

    /// <summary>Fewer headings in a row than this are headings, the last of which has content.</summary>
    private const int FewestListed = 4;

    private const int MostSkillWords = 4;

    /// <summary>Whether a line stands where headings do: at an edge of one of them, or on the middle that all of them share.</summary>
    private static bool IsAlignedWith(List<TextLine> headings, TextLine line) =>
        headings.Exists(h => Math.Abs(Left(h) - Left(line)) < 3)
        || (headings.Count > 1 && headings.TrueForAll(h => Math.Abs(Left(h) + Right(h) - Left(line) - Right(line)) < 6))
        || (headings.Count > 1 && headings.TrueForAll(h => Math.Abs(Right(h) - Right(line)) < 2));

    private static double Left(TextLine line) => line.Words[0].Box?.Left ?? 0;

    private static double Right(TextLine line) => line.Words[^1].Box?.Right ?? 0;

    private static double UsualSize(IReadOnlyList<TextLine> lines) =>
        lines.GroupBy(l => Math.Round(l.Words[0].FontSize, 1)).OrderByDescending(g => g.Sum(l => l.Words.Count)).First().Key;

    private static bool CanBeHeading(TextLine line) =>
        line.Role is LineRole.Text or LineRole.RowLabel or LineRole.Heading
        && line.Words.Count <= 2 * MostHeadingWords
        && (line.Role == LineRole.RowLabel || !line.Words.Skip(1).Any(w => w.AfterTab))
        && !Bullets.IsSign(line.Words[0].Text)
        && line.Words[^1].Text[^1] is not ('.' or ',' or ';');

    private static bool HasEntries(SectionKind kind) => IsCore(kind) || kind is SectionKind.Projects or SectionKind.Volunteer or SectionKind.Certifications or SectionKind.Awards;

    private static bool IsCore(SectionKind kind) => kind is SectionKind.Experience or SectionKind.Education;

    private static SectionKind? KindOf(TextLine line) =>
        SectionHeadings.KindOf(string.Concat(line.Words.Where(w => !Bullets.IsIcon(w.Text)).Select(w => w.Text + " "))) is { } kind
            ? Enum.Parse<SectionKind>(kind, ignoreCase: true)
            : null;
}
