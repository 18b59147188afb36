namespace Tailor.Core.Parsing;

/// <summary>Joins lines that a producer wrapped, so that an item or paragraph is one line again.</summary>
internal static class Paragraphs
{
    /// <summary>How exactly lines of a paragraph start at its left edge, in points.</summary>
    private const double EdgeTolerance = 3;

    /// <summary>Labels before lists and details have no more words.</summary>
    private const int MostLabelWords = 4;

    /// <summary>Shorter lines are details of their own; links within longer ones may stand on a line of their own.</summary>
    private const int FewWords = 8;

    /// <summary>Continued lines are indented by up to this many points, where they are: some four characters.</summary>
    private const double HangingIndent = 26;

    /// <summary>Running text of more lines fills pages and is no paragraph. It bounds the work of joining them.</summary>
    private const int MostLines = 60;

    /// <summary>The right edge of each block of a document: the column that its text is wrapped in.</summary>
    public static IReadOnlyDictionary<int, double> EdgesOf(DocumentText document) =>
        document.Lines.Where(l => l.Words.Count > 0).GroupBy(l => l.Block).ToDictionary(g => g.Key, g => g.Max(l => l.Words[^1].Box?.Right ?? 0));

    /// <summary>The lines of a section or header, wrapped ones joined.</summary>
    public static IReadOnlyList<ResumeLine> Join(IReadOnlyList<TextLine> lines, IReadOnlyDictionary<int, double> edges)
    {
        var joined = new List<ResumeLine>();
        ResumeLine? last = null;
        var length = 0;
        foreach (var line in lines.Select(ResumeLine.Of).OfType<ResumeLine>())
        {
            if (last is not null && GoesOnBesideDates(last, line))
            {
                joined[^1] = joined[^1].JoinedBeforeTab(line);
            }
            else if (last is not null && length < MostLines && GoesOn(joined[^1], last, line, edges))
            {
                joined[^1] = joined[^1].JoinedWith(line, EndsWithinAddress(last, line, edges));
                length++;
            }
            else
            {
                joined.Add(line);
                length = 1;
            }
            last = line;
        }
        return joined;
    }

    /// <summary>Whether a line goes on what dates at the right edge left no room for.</summary>
    private static bool GoesOnBesideDates(ResumeLine last, ResumeLine line)
    {
        if (last.TabIndex is not (> 0 and var tab) || line.HasTab || line.IsBullet || line.IsLabel || line.Source.AfterGap || line.Source.Block != last.Source.Block
            || last.Words[tab].Box is not { } dates || last.Words[tab - 1].Box is not { } end || line.Words[0].Box is not { } next
            || DateRangeParser.Find(ResumeLine.TextOf(last.Words.Skip(tab))) is null || line.IsDates)
            return false;
        return Math.Abs(next.Left - last.Words[0].Box!.Value.Left) <= EdgeTolerance
            && last.Words.Take(tab).All(w => w.Bold == line.Words[0].Bold && w.Italic == line.Words[0].Italic && Math.Abs(w.FontSize - line.Words[0].FontSize) < 0.4)
            && line.Words.Count < tab
            && HadNoRoomFor(line.Words[0], end.Right, dates.Left - (WidestGutter * line.Words[0].FontSize));
    }

    /// <summary>Text that is wrapped beside dates keeps this far from them, in sizes, at most.</summary>
    private const double WidestGutter = 2;

    private static bool GoesOn(ResumeLine paragraph, ResumeLine last, ResumeLine line, IReadOnlyDictionary<int, double> edges)
    {
        if (line.IsBullet || EntryBody.IsLabel(line) || line.IsHeading || line.IsLabel || paragraph.IsHeading || paragraph.IsLabel
            || line.Source.AfterGap || line.Source.Block != paragraph.Source.Block)
            return false;
        if (IsStartAbove(paragraph, line) || last.IsBrokenBefore(line))
            return true;
        if (line.Left is not { } left || last.Words[^1].Box is not { } end)
            return false;
        if (!line.Words[0].Text.Any(char.IsLetterOrDigit) && line.Words.Count == 1)
            return false;
        if (IsLabelled(line) && (!paragraph.IsBullet || IsLabelled(paragraph)))
            return false;
        if (IsLinkAlone(line) && line.Words[0].Link != last.Words[^1].Link && paragraph.Words.Count < FewWords)
            return false;
        if (last.Words[^1].Text.Contains('@', StringComparison.Ordinal) && line.Words[0].Text.Contains('/', StringComparison.Ordinal))
            return false;
        if (AreAddresses(last.Words[^1].Text, line.Words[0].Text, isFull: end.Right > edges[line.Source.Block] - line.Look.Size))
            return false;
        if (Math.Abs(line.Look.Size - last.Look.Size) < 0.4 && BreaksAddress(last, line, edges))
            return true;
        var text = paragraph.Words[0].Box!.Value.Left;
        if (paragraph.IsBullet && Math.Abs(left - text) <= EdgeTolerance && paragraph.Left < text - 1)
            return true;
        var hangs = left - paragraph.Left is > 0 and <= HangingIndent;
        return (Math.Abs(left - last.Words[0].Box!.Value.Left) <= EdgeTolerance || Math.Abs(left - last.Left ?? 0) <= EdgeTolerance || hangs)
            && !last.HasTab && !line.HasTab
            && Math.Abs(line.Look.Size - last.Look.Size) < 0.4 && line.Words[0].Bold == last.Words[^1].Bold
            && !AreItems(paragraph, line)
            && !AreSentences(paragraph, line)
            && !AreEntries(paragraph, line)
            && (EndsOpen(last, line) || HadNoRoomFor(line.Words[0], end.Right, edges[line.Source.Block]));
    }

    /// <summary>Whether a start stands alone above its end, as beside a time line.</summary>
    private static bool IsStartAbove(ResumeLine start, ResumeLine end) =>
        start.IsDates && end.IsDates && start.Look.IsLike(end.Look) && DateRangeParser.Find(start.Text) is { IsRange: false } && DateRangeParser.Find(end.Text) is { IsRange: false };

    /// <summary>Whether a line ends within an e-mail or web address that goes on in the next.</summary>
    private static bool BreaksAddress(ResumeLine last, ResumeLine next, IReadOnlyDictionary<int, double> edges)
    {
        if (last.Words[^1].Box is not { } end)
            return false;
        var word = last.Words[^1].Text;
        var isAddress = word.Contains('@', StringComparison.Ordinal) || (word.Contains('.', StringComparison.Ordinal) && word.Contains('/', StringComparison.Ordinal) && word.Any(char.IsLetter));
        if (IsWithoutDomain(word))
            return next.Words.Count == 1;
        if (word[^1] == '-' && ContactParser.IsLink(next.Words[0].Text))
            return true;
        return isAddress && !ContactParser.IsLink(next.Words[0].Text) && !word.Contains("://", StringComparison.Ordinal) && (word[^1] is '-' or '/' || (StartTogether(last, next) && end.Right > edges[next.Source.Block] - last.Words[^1].FontSize));
    }

    /// <summary>Whether two lines are an address each, and not the halves of one that filled its line.</summary>
    private static bool AreAddresses(string above, string below, bool isFull) =>
        above[^1] is not ('-' or '/') && ContactParser.IsAddress(above) && ContactParser.IsAddress(below)
        && (!isFull || below.Contains('@', StringComparison.Ordinal) || below.Contains('/', StringComparison.Ordinal) || above.EndsWith(below, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether an address goes on in the next line without a space, and not what stands beside it.</summary>
    private static bool EndsWithinAddress(ResumeLine last, ResumeLine next, IReadOnlyDictionary<int, double> edges) =>
        (next.Words.Count == 1 && last.Words[^1].Text.Contains('@', StringComparison.Ordinal) && last.Words[^1].Text[^1] != ',')
        || ((next.Words.Count == 1 || last.Words[^1].Text[^1] is '-' or '/') && BreaksAddress(last, next, edges));

    private static bool StartTogether(ResumeLine a, ResumeLine b) => Math.Abs(a.Words[0].Box!.Value.Left - b.Words[0].Box!.Value.Left) <= EdgeTolerance;

    /// <summary>Whether an e-mail address stops before the point that every domain has.</summary>
    private static bool IsWithoutDomain(string word) => word.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && !word[at..].Contains('.', StringComparison.Ordinal);

    private static bool IsLinkAlone(ResumeLine line) => line.Words.All(w => w.Link is not null);

    private static bool IsLabelled(ResumeLine line) => line.Text.IndexOf(": ", StringComparison.Ordinal) is > 0 and < 30 and var i && !char.IsLower(line.Text[0]) && line.Text[..i].Count(c => c == ' ') < MostLabelWords && !line.Text[..i].Any(char.IsDigit);

    /// <summary>Two lines of few words that both start with a capital are items of a list in a narrow column.</summary>
    private static bool AreItems(ResumeLine paragraph, ResumeLine line) =>
        !paragraph.IsBullet && paragraph.Words.Count <= 3 && line.Words.Count <= 3 && !char.IsLower(line.Text[0]);

    /// <summary>Lines that each are one whole sentence are items without a sign: in running text sentences end within lines, too.</summary>
    private static bool AreSentences(ResumeLine paragraph, ResumeLine line) =>
        !paragraph.IsBullet && paragraph.Text[^1] is '.' && char.IsUpper(line.Text[0]) && !HoldsEnd(paragraph.Text) && !HoldsEnd(line.Text);

    private static bool HoldsEnd(string text) => text.IndexOf(". ", StringComparison.Ordinal) is >= 0 and var i && i + 2 < text.Length && char.IsUpper(text[i + 2]);

    /// <summary>Lines with ranges of dates of their own are entries, whatever room the upper had.</summary>
    private static bool AreEntries(ResumeLine paragraph, ResumeLine line) =>
        !paragraph.IsBullet && DateRangeParser.Find(paragraph.Text) is { IsRange: true } && (DateRangeParser.Find(line.Text) is { IsRange: true } || EndsInDates(paragraph.Text) || IsDatesAndPlace(paragraph.Text));

    /// <summary>Whether dates stand first, and a sign parts them from a word or two: "2008 – 2010 · New York".</summary>
    private static bool IsDatesAndPlace(string text) =>
        DateRangeParser.Find(text) is { IsRange: true, Index: 0 } dates && text[dates.Length..].Trim() is ['·' or '|' or '•', ' ', ..] place && place.Split(' ').Length <= 4;

    private static bool EndsInDates(string text) =>
        DateRangeParser.FindAll(text) is { Count: > 0 } dates && dates[^1] is { IsRange: true } last && last.Index > 0 && last.Index + last.Length >= text.TrimEnd(')', ']').Length;

    /// <summary>Words that no name, title or sentence ends in.</summary>
    private static readonly HashSet<string> OpenWords = new(
        ["of", "at", "and", "for", "the", "to", "with", "by", "&", "de", "la", "du", "des", "da", "do", "del", "della", "von", "und", "der", "für", "et", "og", "och", "van", "voor", "till", "med"],
        StringComparer.Ordinal);

    /// <summary>Whether the words tell that a line goes on in the next, whatever room it had: "University of", "Master (Computer".</summary>
    private static bool EndsOpen(ResumeLine last, ResumeLine next) =>
        OpenWords.Contains(last.Words[^1].Text) || last.Text.LastIndexOf('(') > last.Text.LastIndexOf(')')
        || (last.Words.Count >= FewestProseWords && char.IsLower(next.Text[0]) && char.IsLetterOrDigit(last.Text[^1]));

    /// <summary>A line of as many words that no stop ends, above one that starts in lower case, is running text.</summary>
    private const int FewestProseWords = 4;

    /// <summary>Whether a word would have stuck out of the column, had it stood at the end of the line above.</summary>
    private static bool HadNoRoomFor(TextWord word, double end, double edge)
    {
        var width = word.Box!.Value.Right - word.Box.Value.Left;
        return end + (0.2 * word.FontSize) + width > edge - 1;
    }
}
