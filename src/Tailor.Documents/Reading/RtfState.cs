namespace Tailor.Documents.Reading;

/// <summary>What the text at a place of an RTF file is for.</summary>
internal enum RtfDestination
{
    /// <summary>To be read.</summary>
    Text,

    /// <summary>Not to be read.</summary>
    Skipped,

    /// <summary>Names of fonts.</summary>
    Fonts,

    /// <summary>Names of styles.</summary>
    Styles,

    /// <summary>A field's instruction.</summary>
    Instruction,

    /// <summary>The table of colours.</summary>
    Colours,
}

/// <summary>What is to be done when a group of an RTF file ends.</summary>
internal enum RtfClosing
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>A field ends.</summary>
    Field,

    /// <summary>A style is defined.</summary>
    Style,

    /// <summary>A header or footer ends.</summary>
    Margin,

    /// <summary>A note ends.</summary>
    Note,

    /// <summary>A text box ends.</summary>
    Box,
}

/// <summary>What an RTF group inherits from the one around it: properties of characters and of paragraphs.</summary>
internal sealed record RtfState
{
    public RtfDestination Destination { get; init; }

    /// <summary>What the group's end does; not inherited.</summary>
    public RtfClosing Closing { get; init; }

    public int Font { get; init; } = -1;

    /// <summary>How many bytes follow a Unicode character for readers that do not know it.</summary>
    public int Fallbacks { get; init; } = 1;

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    public bool Hidden { get; init; }

    /// <summary>The text's colour, a number in the table of colours; 0 is the reader's own.</summary>
    public int Ink { get; init; }

    /// <summary>The colour behind the characters; 0 is that behind the paragraph.</summary>
    public int Ground { get; init; }

    public bool Deleted { get; init; }

    public int HalfPoints { get; init; } = 24;

    public RtfParagraph Paragraph { get; init; } = new();
}

/// <summary>The properties of an RTF paragraph.</summary>
internal sealed record RtfParagraph
{
    public int Style { get; init; }

    public int? BasedOn { get; init; }

    /// <summary>The outline level from 0; null for text.</summary>
    public int? Outline { get; init; }

    /// <summary>The number of its list; 0 when it is in none.</summary>
    public int List { get; init; }

    /// <summary>How deep it is in its list, from 0.</summary>
    public int ListLevel { get; init; }

    public bool InTable { get; init; }

    /// <summary>How many tables it is in, when that is stated.</summary>
    public int Nesting { get; init; }

    /// <summary>The colour behind it, a number in the table of colours; 0 is the page's, or a cell's.</summary>
    public int Ground { get; init; }

    /// <summary>The space above, in twentieths of a point.</summary>
    public int Before { get; init; }

    /// <summary>The space below, in twentieths of a point.</summary>
    public int After { get; init; }

    /// <summary>How many tables it is in.</summary>
    public int Tables => Nesting > 0 ? Math.Min(Nesting, MostTables) : InTable ? 1 : 0;

    /// <summary>Tables are not nested deeper by people.</summary>
    private const int MostTables = 16;
}
