using Tailor.Core.Parsing;

namespace Tailor.Core.Layout;

/// <summary>Words on one baseline with no wide gap between them: the unit that columns and cells are made of.</summary>
internal sealed class Segment
{
    /// <summary>A gap of more than this part of the size is more than a space: justified text stretches its spaces to about one size.</summary>
    private const double WideGap = 1.25;

    private Segment(List<TextWord> words)
    {
        Words = words;
        Left = words[0].Box!.Value.Left;
        Right = words.Max(w => w.Box!.Value.Right);
        Size = words.Max(w => w.FontSize);
        Baseline = BaselineOf(words[0]);
        Bold = words.TrueForAll(w => w.Bold);
    }

    public List<TextWord> Words { get; }

    public double Left { get; }

    public double Right { get; }

    public double Size { get; }

    public double Baseline { get; }

    public bool Bold { get; }

    /// <summary>Whether both are set alike.</summary>
    public bool LooksLike(Segment other) => Bold == other.Bold && Math.Abs(Size - other.Size) < 0.3;

    /// <summary>Whether both stand on one line.</summary>
    public bool IsLevelWith(Segment other) => Math.Abs(Baseline - other.Baseline) <= RowTolerance * Math.Min(Size, other.Size);

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
        return [.. rows.Select(Split)];
    }

    /// <summary>Cells whose sizes differ are set on baselines that differ by up to this part of the smaller size.</summary>
    private const double RowTolerance = 0.35;

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
