using Tailor.Core.Parsing;

namespace Tailor.Core.Layout;

/// <summary>A line in its flow, before lines are numbered.</summary>
/// <param name="On">The page that it stands on.</param>
/// <param name="Role">What it is.</param>
/// <param name="Segments">Its segments from left to right.</param>
internal sealed record DrawnLine(PageWords On, LineRole Role, List<Segment> Segments)
{
    /// <summary>A line this many times farther from the one above than lines usually are is set off from it.</summary>
    private const double SetOff = 1.25;

    public int Page => On.Page;

    /// <summary>The lines of all flows, numbered by page.</summary>
    public static IReadOnlyList<TextLine> Number(IReadOnlyList<IReadOnlyList<DrawnLine>> flows)
    {
        var usual = UsualDistance(flows);
        var numbers = new Dictionary<int, int>();
        var lines = new List<TextLine>();
        for (var flow = 0; flow < flows.Count; flow++)
        {
            DrawnLine? above = null;
            foreach (var line in flows[flow])
            {
                var number = numbers[line.Page] = numbers.GetValueOrDefault(line.Page) + 1;
                var distance = above is null || above.Page != line.Page ? 0 : line.DistanceTo(above);
                lines.Add(new TextLine
                {
                    Page = line.Page,
                    Number = number,
                    Words = line.WordsInOrder(),
                    Role = line.Role,
                    Block = flow,
                    AfterGap = distance < 0 || distance > SetOff * usual,
                });
                above = line;
            }
        }
        return lines;
    }

    private double DistanceTo(DrawnLine above) =>
        (Segments[0].Baseline - above.Segments[^1].Baseline) / Math.Max(Segments[0].Size, above.Segments[^1].Size);

    private static double UsualDistance(IReadOnlyList<IReadOnlyList<DrawnLine>> flows)
    {
        var distances = flows.SelectMany(flow => flow.Zip(flow.Skip(1), (above, line) => above.Page == line.Page ? line.DistanceTo(above) : 0))
            .Where(d => d > 0.5).Order().ToList();
        return distances.Count == 0 ? 1.2 : distances[distances.Count * 2 / 5];
    }

    private List<TextWord> WordsInOrder()
    {
        var words = new List<TextWord>();
        foreach (var segment in !On.IsWritten && !On.IsMirrored && TextDirection.IsRightToLeft(Segments) ? Enumerable.Reverse(Segments) : Segments)
        {
            var ordered = On.IsWritten ? segment.Words : On.IsMirrored ? TextDirection.FromRight([.. segment.Words.Select(w => w.Mirrored)]) : TextDirection.InReadingOrder(segment.Words);
            words.Add(words.Count == 0 || Role == LineRole.RowLabel ? ordered[0] : ordered[0] with { AfterTab = true });
            words.AddRange(ordered.Skip(1));
        }
        return words;
    }
}
