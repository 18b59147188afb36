using Tailor.Core.Parsing;
using Tailor.Core.Vocabulary;

namespace Tailor.Core.Layout;

/// <summary>Words on one baseline with no wide gap between them: the unit that columns and cells are made of.</summary>
internal sealed class Segment
{
    /// <summary>A gap of more than this part of the size is more than a space: justified text stretches its spaces to about one size.</summary>
    private const double WideGap = 1.25;

    /// <summary>A gap of more than this part of the size parts words at the edge of a column: after a full stop TeX sets half a size.</summary>
    private const double TightGap = 0.55;

    /// <summary>A gap at the edge of a column is this many times wider than the other gaps of its segment.</summary>
    private const double TightGapOverSpace = 1.4;

    /// <summary>Fewer segments start at one place by chance.</summary>
    private const int FewestAtEdge = 3;

    /// <summary>How exactly the lines of a column start at its edge, in points.</summary>
    private const double EdgeGrain = 1;

    /// <summary>Bullets and numbers of lists are up to this long: "•", "1.", "a)".</summary>
    private const int MarkLength = 2;

    private readonly Lazy<bool> isHeading;
    private readonly Lazy<bool> isDates;

    private Segment(List<TextWord> words)
    {
        Words = words;
        Left = words[0].Box!.Value.Left;
        Right = words.Max(w => w.Box!.Value.Right);
        Size = words.Max(w => w.FontSize);
        Baseline = BaselineOf(words[0]);
        Bold = words.TrueForAll(w => w.Bold);
        isHeading = new(() => SectionHeadings.KindOf(Text) is not null);
        isDates = new(() => DateRangeParser.Find(Text) is { } dates && 2 * dates.Length > Text.Length);
    }

    public List<TextWord> Words { get; }

    public double Left { get; }

    public double Right { get; }

    public double Size { get; }

    public double Baseline { get; }

    public double Top => Baseline - (TextWord.Ascent * Size);

    private double Bottom => Baseline + (TextWord.Descent * Size);

    /// <summary>The height of its middle: half of a capital above the baseline.</summary>
    public double Middle => Baseline - (Size / 3);

    public bool Bold { get; }

    /// <summary>Whether a sign marks it as an item of a list.</summary>
    public bool IsBulleted => Words.Count > 1 && Bullets.IsSign(Words[0].Text);

    /// <summary>Whether it is a section title by its words.</summary>
    public bool IsHeading => isHeading.Value;

    /// <summary>Whether it names a column of a table.</summary>
    public bool IsColumnName => ColumnHeads.IsName(Text);

    /// <summary>Whether it is dates and little else.</summary>
    public bool IsDates => isDates.Value;

    /// <summary>Whether it is a range of dates and little else, and no dash at its end leaves it open.</summary>
    public bool IsRange => IsDates && Text[^1] is not ('-' or '–' or '—') && DateRangeParser.Find(Text) is { IsRange: true };

    /// <summary>Whether this is where a range of dates begins and the other where it ends.</summary>
    public bool BeginsRangeEndedBy(Segment other) =>
        DateRangeParser.Find($"{Text} {other.Text}") is { IsRange: true, Index: 0 } dates && dates.Length == Text.Length + 1 + other.Text.Length;

    public string Text => string.Join(' ', Words.Where(w => !Bullets.IsIcon(w.Text)).Select(w => w.Text));

    /// <summary>Whether both are set alike.</summary>
    public bool LooksLike(Segment other) => Bold == other.Bold && Math.Abs(Size - other.Size) < 0.3;

    /// <summary>Whether both stand on one baseline, or hang from one top, to within what rounding explains.</summary>
    public bool StandsBeside(Segment other) =>
        Math.Min(Math.Abs(Baseline - other.Baseline), Math.Abs(Top - other.Top)) <= LevelTolerance * Math.Min(Size, other.Size);

    /// <summary>Rows of segments, from top to bottom and from left to right.</summary>
    public static List<List<Segment>> RowsOf(IEnumerable<TextWord> words)
    {
        var rows = new List<List<TextWord>>();
        foreach (var word in words.OrderBy(BaselineOf))
        {
            var row = rows.Count > 0 ? rows[^1] : null;
            if (row is null || BaselineOf(word) - BaselineOf(row[0]) > RowTolerance * Math.Min(word.FontSize, row[0].FontSize))
                rows.Add([word]);
            else
                row.Add(word);
        }
        var split = rows.ConvertAll(Split);
        var edges = EdgesOf(split);
        return edges.Count == 0 ? split : split.ConvertAll(row => row.ConvertAll(s => s.PartedAt(edges)).SelectMany(s => s).ToList());
    }

    /// <summary>Where several segments start, to the nearest <see cref="EdgeGrain"/>: the left edges of columns.</summary>
    private static HashSet<double> EdgesOf(List<List<Segment>> rows) =>
        [.. rows.SelectMany(r => r).GroupBy(s => Math.Round(s.Left / EdgeGrain)).Where(g => g.Count() >= FewestAtEdge).Select(g => g.Key)];

    /// <summary>
    /// The segment in two where a word starts at the edge of a column after the widest of its gaps: a label whose column is only
    /// a little wider than it. A mark before its text is no label.
    /// </summary>
    private List<Segment> PartedAt(HashSet<double> edges)
    {
        var (widest, second, at) = (0.0, 0.0, 0);
        for (var i = 1; i < Words.Count; i++)
        {
            var gap = Words[i].Box!.Value.Left - Words[i - 1].Box!.Value.Right;
            if (gap > widest)
                (widest, second, at) = (gap, widest, i);
            else
                second = Math.Max(second, gap);
        }
        if (widest < TightGap * Size || (widest < TightGapOverSpace * second && !(at == 1 && Words[0].Text is { Length: 4 } year && year.All(char.IsAsciiDigit))) || (at == 1 && Words[0].Text.Length <= MarkLength))
            return [this];
        var cell = Math.Round(Words[at].Box!.Value.Left / EdgeGrain);
        return edges.Contains(cell) || edges.Contains(cell - 1) || edges.Contains(cell + 1)
            ? [new Segment(Words[..at]), new Segment(Words[at..])]
            : [this];
    }

    /// <summary>The rows of one column, those joined that stand beside each other though their baselines differ, as small dates beside a large title.</summary>
    public static List<List<Segment>> JoinBeside(List<List<Segment>> rows)
    {
        var joined = new List<List<Segment>>();
        foreach (var row in rows)
        {
            if (joined.Count > 0 && AreBeside(joined[^1], row))
                joined[^1] = [.. joined[^1].Concat(row).OrderBy(s => s.Left)];
            else
                joined.Add(row);
        }
        return joined;
    }

    private static bool AreBeside(List<Segment> above, List<Segment> below) =>
        above.TrueForAll(a => below.TrueForAll(b =>
            (a.Right + (WideGap * b.Size) < b.Left || b.Right + (WideGap * a.Size) < a.Left)
            && Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Top, b.Top) > 0.5 * Math.Min(a.Size, b.Size)));

    /// <summary>Cells whose sizes differ are set on baselines that differ by up to this part of the smaller size.</summary>
    private const double RowTolerance = 0.35;

    /// <summary>Producers round baselines of one row to within this part of the size.</summary>
    private const double LevelTolerance = 0.15;

    private static double BaselineOf(TextWord word) => word.Box!.Value.Bottom - (TextWord.Descent * word.FontSize);

    private static List<Segment> Split(List<TextWord> row)
    {
        row.Sort((a, b) => a.Box!.Value.Left.CompareTo(b.Box!.Value.Left));
        var segments = new List<Segment>();
        var words = new List<TextWord>();
        foreach (var word in row)
        {
            if (words.Count > 0 && !(words.Count == 1 && Bullets.IsSign(words[0].Text)) && word.Box!.Value.Left - words[^1].Box!.Value.Right > WideGap * Math.Min(word.FontSize, words[^1].FontSize))
            {
                segments.Add(new Segment(words));
                words = [];
            }
            words.Add(word);
        }
        segments.Add(new Segment(words));
        return segments;
    }
}
