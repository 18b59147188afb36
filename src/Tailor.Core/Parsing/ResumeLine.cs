namespace Tailor.Core.Parsing;

/// <summary>A line as the parser sees it: its bullet taken off, continuation lines joined on.</summary>
internal sealed class ResumeLine
{
    private string? text;
    private Look? look;
    private Look? leadLook;

    private ResumeLine(TextLine source, IReadOnlyList<TextWord> words, bool isBullet)
    {
        (Source, Words) = (source, words);
        TabIndex = Enumerable.Range(1, words.Count - 1).FirstOrDefault(i => words[i].AfterTab);
        IsDates = words.Count <= MostDateWords && DateRangeParser.Find(Text) is { } dates && dates.Length >= Text.TrimEnd('.', ',').Length;
        IsBullet = isBullet && !IsDates && !(HasTab && DateRangeParser.Find(TextOf(Runs().First())) is { IsRange: true, Index: 0 });
    }

    /// <summary>"14 September 2019 – 30 November 2021".</summary>
    private const int MostDateWords = 7;

    /// <summary>Whether it says nothing but when.</summary>
    public bool IsDates { get; }

    /// <summary>The line that it starts with.</summary>
    public TextLine Source { get; }

    public IReadOnlyList<TextWord> Words { get; }

    /// <summary>Whether a bullet or a list style marks it as an item. A sign before dates alone is a mark on a time line.</summary>
    public bool IsBullet { get; }

    /// <summary>Whether its sign marks an entry, and not an item of one.</summary>
    public bool StartsEntry { get; private init; }

    public string Text => text ??= TextOf(Words);

    public Look Look => look ??= Look.Of(Words);

    /// <summary>How its first run is set: what a head's line starts with tells more than what most of it is.</summary>
    public Look LeadLook => leadLook ??= Look.Of(Runs().First());

    public bool IsHeading => Source.Role is LineRole.Heading or LineRole.Title;

    public bool IsLabel => Source.Role == LineRole.RowLabel;

    public bool HasTab => TabIndex > 0;

    /// <summary>The first word that a tab parts from the one before, or 0.</summary>
    public int TabIndex { get; }

    /// <summary>The line's left edge in points, its bullet included; null without geometry.</summary>
    public double? Left => Source.Words[0].Box?.Left;

    /// <summary>Runs of words that a tab or a change of look parts.</summary>
    public IEnumerable<IReadOnlyList<TextWord>> Runs()
    {
        var run = new List<TextWord>();
        TextWord? lettered = null;
        foreach (var word in Words)
        {
            if (run.Count > 0 && (word.AfterTab || !LooksLike(word, lettered ?? run[^1])))
            {
                yield return run;
                run = [];
                lettered = null;
            }
            run.Add(word);
            lettered = word.Text.Any(char.IsLetterOrDigit) ? word : lettered;
        }
        if (run.Count > 0)
            yield return run;
    }

    /// <summary>The line without its bullet and icons; null when nothing else is on it.</summary>
    public static ResumeLine? Of(TextLine line)
    {
        var (words, isBullet) = Bullets.Strip(line);
        return words.Count == 0 ? null : new ResumeLine(line, [.. words.Select(WithoutLocalLink)], isBullet);
    }

    /// <summary>Lines as one that is set off from what is above it, a tab between each.</summary>
    public static ResumeLine Row(IReadOnlyList<ResumeLine> cells) =>
        new(cells[0].Source with { Role = LineRole.Text, AfterGap = true }, [.. cells.SelectMany((c, i) => c.Words.Select((w, j) => j == 0 ? w with { AfterTab = i > 0 } : w))], isBullet: false);

    /// <summary>The line with what a wrapped line goes on with. A hyphen at the end stays: it may be the word's own.</summary>
    /// <param name="next">The line below.</param>
    /// <param name="breaksWord">Whether it goes on within a word.</param>
    public ResumeLine JoinedWith(ResumeLine next, bool breaksWord)
    {
        if (IsDates && next.IsDates)
            return new ResumeLine(Source, [.. Words, Words[^1] with { Text = "–", AfterTab = false }, .. next.Words], IsBullet);
        var last = Words[^1];
        breaksWord |= last.Text.Length > 1 && last.Text[^1] is '-' or '\u2010' && char.IsLetterOrDigit(next.Text[0]);
        IReadOnlyList<TextWord> words = breaksWord
            ? [.. Words.Take(Words.Count - 1), Glued(last, next.Words[0]), .. next.Words.Skip(1)]
            : [.. Words, .. next.Words];
        return new ResumeLine(Source, words, IsBullet);
    }

    /// <summary>Whether it ends within a word that goes on in the next line.</summary>
    public bool IsBrokenBefore(ResumeLine next) =>
        Words[^1].Text is [.., var letter, '-' or '\u2010'] && char.IsLower(letter) && char.IsLower(next.Text[0]) && !next.HasTab && !HasTab;

    /// <summary>The same line as the head of an entry, whatever sign is before it.</summary>
    public ResumeLine AsHead() => new(Source, Words, isBullet: false) { StartsEntry = true };

    /// <summary>The line with what its part before a tab goes on with.</summary>
    public ResumeLine JoinedBeforeTab(ResumeLine next) => new(Source, [.. Words.Take(TabIndex), .. next.Words, .. Words.Skip(TabIndex)], IsBullet);

    public static string TextOf(IEnumerable<TextWord> words) => string.Join(' ', words.Select(w => w.Text));

    /// <summary>A printed page's relative links lead into the folder that it was printed from: the words say where they should.</summary>
    private static TextWord WithoutLocalLink(TextWord word) =>
        word.Link?.StartsWith("file:", StringComparison.OrdinalIgnoreCase) == true ? word with { Link = null } : word;

    private static TextWord Glued(TextWord last, TextWord next) =>
        last with { Text = (last.Text.EndsWith('\u2010') ? last.Text[..^1] : last.Text) + next.Text, Box = next.Box ?? last.Box };

    private static bool LooksLike(TextWord a, TextWord b) =>
        !a.Text.Any(char.IsLetterOrDigit) || !b.Text.Any(char.IsLetterOrDigit)
        || (a.Bold == b.Bold && a.Italic == b.Italic && Math.Abs(a.FontSize - b.FontSize) < 0.4);
}
