namespace Tailor.Pdf.Layout;

/// <summary>Sets blocks as rows, and numbers them in reading order.</summary>
internal sealed class RowSetter(ParagraphSetter setter)
{
    private readonly List<BlockRole> roles = [];

    /// <summary>What each block is, by its index.</summary>
    public IReadOnlyList<BlockRole> Roles => roles;

    /// <summary>
    /// The rows of the blocks from top to bottom: stretches of rows side by side, most of them of one lane only. A block's room above counts
    /// across stretches.
    /// </summary>
    public IEnumerable<IReadOnlyList<List<Row>>> Lanes(IReadOnlyList<Block> blocks, double left, double width)
    {
        double spaceAfter = 0;
        var at = 0;
        while (at < blocks.Count)
        {
            var next = at;
            while (next < blocks.Count && blocks[next] is not ColumnSet)
            {
                next++;
            }
            if (next > at)
            {
                yield return [Rows(blocks, at..next, left, width, ref spaceAfter)];
            }
            at = next;
            if (at < blocks.Count && blocks[at] is ColumnSet set)
            {
                yield return Lanes(set, left, width, ref spaceAfter);
                at++;
            }
        }
    }

    private List<Row>[] Lanes(ColumnSet set, double left, double width, ref double spaceAfter)
    {
        var lanes = new List<Row>[set.Columns.Count];
        var before = Math.Max(spaceAfter, set.SpaceBefore);
        for (var i = 0; i < lanes.Length; i++)
        {
            var column = set.Columns[i];
            var after = before;
            var columnLeft = set.IsRightToLeft ? left + width - column.Start - column.Width : left + column.Start;
            lanes[i] = Rows(column.Blocks, .., columnLeft, column.Width, ref after);
        }
        spaceAfter = set.SpaceAfter;
        return lanes;
    }

    private List<Row> Rows(IReadOnlyList<Block> blocks, Range range, double left, double width, ref double spaceAfter)
    {
        var rows = new List<Row>();
        var (start, length) = range.GetOffsetAndLength(blocks.Count);
        foreach (var block in blocks.Skip(start).Take(length))
        {
            var first = rows.Count;
            rows.AddRange(RowsOf(block, left, width));
            if (rows.Count > first)
            {
                rows[first] = rows[first] with { SpaceBefore = Math.Max(spaceAfter, block.SpaceBefore) };
                spaceAfter = block.SpaceAfter;
            }
        }
        return rows;
    }

    private List<Row> RowsOf(Block block, double left, double width)
    {
        roles.Add(RoleOf(block));
        left += block.IsRightToLeft ? block.IndentEnd : block.IndentStart;
        width -= block.IndentStart + block.IndentEnd;
        return block switch
        {
            Paragraph paragraph => setter.Set(paragraph, roles.Count - 1, left, width),
            Rule rule => [new([new RectangleItem(left, 0, width, rule.Thickness, rule.Color)], 0, rule.Thickness, !rule.KeepWithNext, null)],
            Picture picture => [new([new PictureItem(roles.Count - 1, picture.IsRightToLeft ? left + width - picture.Width : left, 0, picture)], 0, picture.Height, !picture.KeepWithNext, null)],
            _ => throw new NotSupportedException($"{block.GetType().Name} is no block of this layout, or not inside a column."),
        };
    }

    private static BlockRole RoleOf(Block block) => block switch
    {
        Paragraph { HeadingLevel: > 0 and var level } => new(BlockKind.Heading, level),
        Paragraph { Label: not null } => new(BlockKind.ListItem),
        Paragraph => new(BlockKind.Paragraph),
        Picture { Description.Length: > 0 } => new(BlockKind.Figure),
        _ => new(BlockKind.Artifact),
    };
}
