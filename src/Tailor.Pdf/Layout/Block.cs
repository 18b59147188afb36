using Tailor.Pdf.Images;
using Tailor.Pdf.Text;

namespace Tailor.Pdf.Layout;

/// <summary>A piece of a document's flow.</summary>
public abstract record Block
{
    /// <summary>
    /// Room above in points. Between two blocks the larger of the one's <see cref="SpaceAfter"/> and the other's space before
    /// counts; at the top of a page it is left out.
    /// </summary>
    public double SpaceBefore { get; init; }

    /// <summary>Room below in points.</summary>
    public double SpaceAfter { get; init; }

    /// <summary>Whether the next block's first lines must stand on the same page.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>Room left free where lines start, in points: at the left, or at the right of text from right to left.</summary>
    public double IndentStart { get; init; }

    /// <summary>Room left free where lines end, in points.</summary>
    public double IndentEnd { get; init; }

    /// <summary>In which direction it is set as a whole: on which side its lines start, and its label and trailing part stand.</summary>
    public TextDirection Direction { get; init; }

    /// <summary>Whether it is set from right to left as a whole.</summary>
    internal virtual bool IsRightToLeft => Direction == TextDirection.RightToLeft;
}

/// <summary>A horizontal line.</summary>
/// <param name="Thickness">Its thickness in points.</param>
/// <param name="Color">Its colour.</param>
public sealed record Rule(double Thickness, Rgb Color) : Block;

/// <summary>Text that is broken into lines. A line feed in the text starts a new line.</summary>
/// <param name="Spans">The text.</param>
public sealed record Paragraph(IReadOnlyList<TextSpan> Spans) : Block
{
    /// <summary>How its lines stand between the margins.</summary>
    public Alignment Alignment { get; init; }

    /// <summary>The distance from one baseline to the next, as a multiple of the largest type size on the line.</summary>
    public double LineHeight { get; init; } = 1.25;

    /// <summary>What stands before the first line, such as a bullet; it hangs in the room left by <see cref="Block.IndentStart"/>.</summary>
    public ListLabel? Label { get; init; }

    /// <summary>
    /// Text that is never broken (a date, a place), at the other end of the last line, or on a line of its own where it does
    /// not fit there. So it follows the paragraph's text in whatever order a program reads them.
    /// </summary>
    public IReadOnlyList<TextSpan> Trailing { get; init; } = [];

    /// <summary>
    /// Whether words may be broken with a hyphen, where there are patterns for the document's language: names, numbers and addresses never.
    /// Soft hyphens (U+00AD) in the text are heeded in any case.
    /// </summary>
    public bool Hyphenate { get; init; }

    /// <summary>Whether all its lines must stand on one page, if they fit on one.</summary>
    public bool KeepTogether { get; init; }

    /// <summary>The level in the document's outline and among its headings, from 1 to 6; 0 for no heading. No level may be skipped.</summary>
    public int HeadingLevel { get; init; }

    /// <inheritdoc/>
    internal override bool IsRightToLeft => Direction == TextDirection.Auto
        ? Bidi.IsRightToLeft(string.Concat(Spans.Concat(Trailing).Select(span => span.Text)))
        : base.IsRightToLeft;
}

/// <summary>A picture on a line of its own, flush where lines start.</summary>
/// <param name="Image">The picture.</param>
/// <param name="Width">Its width on the page in points.</param>
/// <param name="Height">Its height on the page in points; what is left over of the picture's own shape is cut off on both sides alike.</param>
/// <param name="Description">What it shows, for those who cannot see it; empty for decoration.</param>
public sealed record Picture(ImageFile Image, double Width, double Height, string Description) : Block
{
    /// <summary>Whether its corners are cut so that an ellipse is left.</summary>
    public bool IsRound { get; init; }
}

/// <summary>Flows side by side, each over as many pages as it needs. What follows starts below the longest.</summary>
/// <param name="Columns">The columns in the order in which they are read.</param>
public sealed record ColumnSet(IReadOnlyList<Column> Columns) : Block;

/// <summary>One of several flows.</summary>
/// <param name="Start">How far from where lines start it begins, in points.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="Blocks">Its content; no further columns.</param>
public sealed record Column(double Start, double Width, IReadOnlyList<Block> Blocks);

/// <summary>The label of a list item.</summary>
/// <param name="Spans">Its text, such as a bullet or a number.</param>
/// <param name="Width">How far before the text it starts, in points.</param>
public sealed record ListLabel(IReadOnlyList<TextSpan> Spans, double Width);

/// <summary>How lines stand between the margins.</summary>
public enum Alignment
{
    /// <summary>Flush where lines start: at the left, or at the right of text from right to left.</summary>
    Start,

    /// <summary>Flush where lines end.</summary>
    End,

    /// <summary>Centred.</summary>
    Center,

    /// <summary>Flush on both sides, the last line where lines start.</summary>
    Justify,
}

/// <summary>In which direction a block is set as a whole; words of the other direction keep their own.</summary>
public enum TextDirection
{
    /// <summary>That of its first letter; left to right where there is none.</summary>
    Auto,

    /// <summary>From left to right.</summary>
    LeftToRight,

    /// <summary>From right to left.</summary>
    RightToLeft,
}
