using Tailor.Core.Layout;

namespace Tailor.Core.Parsing;

/// <summary>A rectangle on a page, in points from the page's top left corner, y downwards.</summary>
public readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    /// <summary>The box as a mirror at the page's left edge shows it: what runs from right to left runs from left to right in it.</summary>
    internal Box Mirrored => new(-Right, Top, -Left, Bottom);
}

/// <summary>What a reader of a flowing format (DOCX, Markdown) knows about a line from its styles.</summary>
public enum LineRole
{
    /// <summary>Nothing is known: the look has to tell.</summary>
    Text,

    /// <summary>A heading by its style; <see cref="TextLine.Level"/> is 1 for the topmost.</summary>
    Heading,

    /// <summary>A list item; <see cref="TextLine.Level"/> is 1 for the outermost list.</summary>
    ListItem,

    /// <summary>The document's title by its style.</summary>
    Title,

    /// <summary>Text of a running header or footer.</summary>
    PageHeader,

    /// <summary>The first cell of a row, such as a date or a group's name beside the lines that follow.</summary>
    RowLabel,
}

/// <summary>A word as it is drawn or written.</summary>
public sealed record TextWord
{
    /// <summary>How far a box reaches above its baseline, in parts of the size.</summary>
    public const double Ascent = 0.8;

    /// <summary>How far a box reaches below its baseline, in parts of the size.</summary>
    public const double Descent = 0.2;

    /// <summary>The characters, in reading order, composed (NFC), ligatures as letters.</summary>
    public required string Text { get; init; }

    /// <summary>Where it stands; null in formats without geometry.</summary>
    public Box? Box { get; init; }

    /// <summary>The size in points; 0 when unknown.</summary>
    public double FontSize { get; init; }

    /// <summary>Whether it is set bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Whether it is set italic.</summary>
    public bool Italic { get; init; }

    /// <summary>How sure its letters are, 0 to 1: 1 for text, less for what was recognized in a picture.</summary>
    public double Certainty { get; init; } = 1;

    /// <summary>Where its hyperlink leads, if it has one.</summary>
    public string? Link { get; init; }

    /// <summary>Whether a tab or a gap much wider than a space parts it from the word before, as a date set flush right.</summary>
    public bool AfterTab { get; init; }

    /// <summary>The word with its box mirrored.</summary>
    internal TextWord Mirrored => this with { Box = Box?.Mirrored };
}

/// <summary>A line of text. In reading order after layout analysis; the unit that every later stage explains itself by.</summary>
public sealed record TextLine
{
    /// <summary>Its page, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>Its number on the page, from 1, in reading order.</summary>
    public required int Number { get; init; }

    /// <summary>Its words from the line's start to its end.</summary>
    public required IReadOnlyList<TextWord> Words { get; init; }

    /// <summary>What the format's styles say it is.</summary>
    public LineRole Role { get; init; }

    /// <summary>
    /// The heading's or list item's depth, from 1; 0 otherwise. A line of role <see cref="LineRole.Text"/> that has one
    /// continues the list item above it after a line break.
    /// </summary>
    public int Level { get; init; }

    /// <summary>The column or table cell that it belongs to; lines of one block are read together. 0 where there are none.</summary>
    public int Block { get; init; }

    /// <summary>Whether space before it sets it off from the line above.</summary>
    public bool AfterGap { get; init; }

    /// <summary>The line with the boxes of its words mirrored.</summary>
    internal TextLine Mirrored => this with { Words = [.. Words.Select(w => w.Mirrored)] };

    /// <summary>The words with a space between each.</summary>
    public string Text => string.Join(' ', Words.Select(w => w.Text));
}

/// <summary>
/// A document's text: what a reader hands to the parser. Readers of flowing formats give lines; the PDF reader gives words
/// with boxes that layout analysis has made into lines.
/// </summary>
public sealed record DocumentText
{
    /// <summary>The lines in reading order.</summary>
    public required IReadOnlyList<TextLine> Lines { get; init; }

    /// <summary>How many pages it has; 1 for formats without pages.</summary>
    public required int Pages { get; init; }

    /// <summary>Links without visible text or place of their own.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>Whether the words' boxes are mirrored.</summary>
    internal bool IsMirrored { get; private init; }

    /// <summary>The document as it is parsed: mirrored, if it runs from right to left.</summary>
    internal DocumentText LeftToRight() =>
        TextDirection.IsRightToLeft(this) ? this with { Lines = [.. Lines.Select(l => l.Mirrored)], IsMirrored = true } : this;

    /// <summary>What the reader could not do, in sentences for a person.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
