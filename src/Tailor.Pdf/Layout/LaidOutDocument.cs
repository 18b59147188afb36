using Tailor.Pdf.Fonts;

namespace Tailor.Pdf.Layout;

/// <summary>A document whose every glyph has its place.</summary>
/// <param name="Pages">The pages, at least one.</param>
/// <param name="Outline">The headings, in order.</param>
/// <param name="Blocks">What each block is, by its index.</param>
/// <param name="Info">What the file says about itself.</param>
/// <param name="Warnings">What could not be drawn as asked.</param>
/// <param name="MissingGlyphs">The characters for which boxes stand.</param>
public sealed record LaidOutDocument(
    IReadOnlyList<LaidOutPage> Pages, IReadOnlyList<OutlineEntry> Outline, IReadOnlyList<BlockRole> Blocks, DocumentInfo Info,
    IReadOnlyList<string> Warnings, IReadOnlyList<MissingGlyph> MissingGlyphs)
{
    /// <summary>Files that travel inside the document.</summary>
    public IReadOnlyList<Attachment> Attachments { get; init; } = [];
}

/// <summary>What a block is to a program that reads the document aloud or turns it into another.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Level">The level of a heading.</param>
public readonly record struct BlockRole(BlockKind Kind, int Level = 0);

/// <summary>A kind of block.</summary>
public enum BlockKind
{
    /// <summary>Decoration that is no content.</summary>
    Artifact,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A picture.</summary>
    Figure,
}

/// <summary>A page. Its items are in reading order; distances are in points from the top left corner.</summary>
public sealed record LaidOutPage(double Width, double Height, IReadOnlyList<PageItem> Items);

/// <summary>Something at a place on a page.</summary>
public abstract record PageItem;

/// <summary>A line of text, or the part of one that belongs together.</summary>
/// <param name="Block">The index of its block in the document; -1 for a footer.</param>
/// <param name="Line">The index of its line in the block.</param>
/// <param name="X">Where it starts.</param>
/// <param name="Baseline">Where its letters stand.</param>
/// <param name="Width">How wide it is, without the spaces at its end.</param>
/// <param name="Size">The largest type size in it.</param>
/// <param name="Runs">Its text, in the order in which it is seen from left to right.</param>
/// <param name="IsLabel">Whether it is the label of a list's item.</param>
/// <param name="Hang">How far left of <paramref name="X"/> the first run starts: the spaces that end a line from right to left.</param>
public sealed record TextItem(int Block, int Line, double X, double Baseline, double Width, double Size, IReadOnlyList<GlyphRun> Runs, bool IsLabel = false, double Hang = 0)
    : PageItem
{
    /// <summary>Its characters, with a space where the line was broken at one.</summary>
    public string Text => string.Concat(InReadingOrder.Select(placed => placed.Run.Text));

    /// <summary>Its runs in the order in which they are read, each with the place where its glyphs start.</summary>
    internal IEnumerable<(GlyphRun Run, double X)> InReadingOrder
    {
        get
        {
            var pen = X - Hang;
            var placed = new List<(GlyphRun Run, double X)>(Runs.Count);
            foreach (var run in Runs)
            {
                placed.Add((run, pen));
                pen += run.Width;
            }
            return placed.OrderBy(run => run.Run.Start);
        }
    }
}

/// <summary>A filled rectangle.</summary>
public sealed record RectangleItem(double X, double Y, double Width, double Height, Rgb Color) : PageItem;

/// <summary>A picture.</summary>
/// <param name="Block">The index of its block in the document.</param>
/// <param name="X">Its left edge.</param>
/// <param name="Y">Its top.</param>
/// <param name="Picture">What is drawn, and how large.</param>
public sealed record PictureItem(int Block, double X, double Y, Picture Picture) : PageItem;

/// <summary>An area that leads somewhere when it is clicked: that of the text with this link in a line of a block.</summary>
public sealed record LinkItem(int Block, int Line, double X, double Y, double Width, double Height, string Uri) : PageItem;

/// <summary>A heading in the outline that viewers show beside the pages.</summary>
/// <param name="Title">Its text.</param>
/// <param name="Level">Its level, from 1.</param>
/// <param name="Page">The index of its page.</param>
/// <param name="Y">Its top.</param>
public sealed record OutlineEntry(string Title, int Level, int Page, double Y);

/// <summary>Glyphs of one face, script and direction in one style, as they are seen from left to right.</summary>
/// <param name="Face">The font.</param>
/// <param name="Span">What it is part of.</param>
/// <param name="Source">The text that it is part of.</param>
/// <param name="Start">Where it starts in the source.</param>
/// <param name="End">Where it ends in the source.</param>
/// <param name="Glyphs">The glyphs.</param>
/// <param name="IsRightToLeft">Whether it is read from its last glyph to its first.</param>
public sealed record GlyphRun(
    FontFace Face, TextSpan Span, string Source, int Start, int End, ReadOnlyMemory<Glyph> Glyphs,
    bool IsRightToLeft = false)
{
    /// <summary>How it looks; the family may be another than the face's, where that lacks a character.</summary>
    public TextStyle Style => Span.Style;

    /// <summary>Its characters.</summary>
    public string Text => Source[Start..End];

    /// <summary>Whether it is the hyphen of a word that goes on in the next line: it stands for none of the text.</summary>
    public bool IsHyphen => Start == End;

    /// <summary>How far it moves the pen.</summary>
    public double Width
    {
        get
        {
            double width = 0;
            foreach (var glyph in Glyphs.Span)
            {
                width += glyph.Advance;
            }
            return width;
        }
    }
}

/// <summary>A glyph; distances in points.</summary>
/// <param name="Id">Its index in the font; 0 is the box that stands for a character that no font has.</param>
/// <param name="Cluster">Where the characters that it draws start in the run's source.</param>
/// <param name="Advance">How far it moves the pen.</param>
/// <param name="OffsetX">How far right of the pen it is drawn.</param>
/// <param name="OffsetY">How far above the baseline it is drawn.</param>
public readonly record struct Glyph(ushort Id, int Cluster, float Advance, float OffsetX, float OffsetY);

/// <summary>A character that no font has.</summary>
/// <param name="CodePoint">Its number in Unicode.</param>
/// <param name="Text">The text that it is first met in.</param>
public sealed record MissingGlyph(int CodePoint, string Text);
