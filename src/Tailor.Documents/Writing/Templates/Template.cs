using Tailor.Documents.Writing.Printing;

namespace Tailor.Documents.Writing.Templates;

/// <summary>What a paragraph is; each has a style of its own in a template and in a Word file.</summary>
internal enum ParagraphRole
{
    Name,
    Headline,
    Contact,
    Heading,
    EntryHead,
    EntryDetail,
    Body,
    Bullet,
}

/// <summary>How lines of a paragraph stand between the margins.</summary>
internal enum Alignment
{
    Start,
    Centre,
    Justified,
}

/// <summary>A look of resumes, as data. Lengths are in points, colours RRGGBB or <see cref="Accent"/>.</summary>
internal sealed record Template
{
    /// <summary>Stands for the accent colour, which a user may choose.</summary>
    public const string Accent = "accent";

    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Description { get; init; }

    /// <summary>The font that a Word file names: one that Office brings.</summary>
    public required WordFont WordFont { get; init; }

    /// <summary>The family of a PDF's fonts.</summary>
    public required string Family { get; init; }

    /// <summary>The margin on every side.</summary>
    public required double Margin { get; init; }

    /// <summary>The distance of two baselines as a multiple of the size of the type.</summary>
    public required double LineHeight { get; init; }

    /// <summary>The colour that <see cref="Accent"/> stands for.</summary>
    public string AccentColour { get; init; } = "000000";

    /// <summary>What stands between two ways to reach the owner.</summary>
    public required string ContactSeparator { get; init; }

    /// <summary>The lines of an entry's head.</summary>
    public required IReadOnlyList<HeadLine> EntryHead { get; init; }

    /// <summary>The lines of the head of a minor entry.</summary>
    public required IReadOnlyList<HeadLine> MinorEntryHead { get; init; }

    /// <summary>The style of each paragraph.</summary>
    public required IReadOnlyDictionary<ParagraphRole, ParagraphStyle> Paragraphs { get; init; }

    /// <summary>How spans differ from the paragraph that they stand in; roles that do not are absent.</summary>
    public required IReadOnlyDictionary<SpanRole, SpanStyle> Spans { get; init; }

    /// <summary>The colour of links.</summary>
    public string LinkColour { get; init; } = Accent;

    /// <summary>The sections in order.</summary>
    public IReadOnlyList<string> Sections { get; init; } = SectionKeys.All;

    /// <summary>The narrow column beside the main one; null for a single column.</summary>
    public SideColumn? Side { get; init; }

    /// <summary>Whether pages from the second on have a number at their foot.</summary>
    public bool HasPageNumbers { get; init; }

    /// <summary>The place of the owner's photo; null for none unless one is asked for.</summary>
    public PhotoStyle? Photo { get; init; }

    /// <summary>A colour as RRGGBB.</summary>
    public string Colour(string colour) => colour == Accent ? AccentColour : colour;
}

/// <summary>A narrow column beside the main one.</summary>
/// <param name="Width">Its width.</param>
/// <param name="Gap">The room between the columns.</param>
/// <param name="Sections">The sections that stand in it.</param>
internal sealed record SideColumn(double Width, double Gap, IReadOnlyList<string> Sections);

/// <summary>The owner's photo, at the end of the first lines.</summary>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="IsRound">Whether it is cut to an ellipse.</param>
internal sealed record PhotoStyle(double Width, double Height, bool IsRound);

/// <summary>A font of Office.</summary>
/// <param name="Name">Its name.</param>
/// <param name="LineHeight">The distance of two baselines that it asks for, as a multiple of its size: the unit of Word's line spacing.</param>
internal sealed record WordFont(string Name, double LineHeight);

/// <summary>A line of an entry's head.</summary>
/// <param name="Left">The parts from where lines start, those that the entry has.</param>
/// <param name="Right">The part at the end of the line.</param>
/// <param name="Separator">What stands between two parts.</param>
internal sealed record HeadLine(IReadOnlyList<SpanRole> Left, SpanRole? Right = null, string Separator = ", ");

/// <summary>The style of a paragraph.</summary>
internal sealed record ParagraphStyle
{
    public required double Size { get; init; }

    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    /// <summary>Whether its text is in capitals.</summary>
    public bool IsUpper { get; init; }

    /// <summary>Room after each character, as a share of the size, below a tenth.</summary>
    public double Spacing { get; init; }

    public string Colour { get; init; } = "000000";

    public Alignment Alignment { get; init; }

    /// <summary>The distance to what stands above.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>How far a bullet's text stands in.</summary>
    public double Indent { get; init; }

    /// <summary>A rule below, or none.</summary>
    public Rule? Rule { get; init; }
}

/// <summary>A rule over the whole text width.</summary>
/// <param name="Thickness">Its thickness.</param>
/// <param name="Gap">Its distance from the text above.</param>
/// <param name="Colour">Its colour.</param>
internal sealed record Rule(double Thickness, double Gap, string Colour);

/// <summary>How a span differs from its paragraph.</summary>
/// <param name="IsBold">Bold, or as the paragraph.</param>
/// <param name="IsItalic">Italic, or as the paragraph.</param>
/// <param name="Colour">A colour of its own, or the paragraph's.</param>
internal sealed record SpanStyle(bool IsBold = false, bool IsItalic = false, string? Colour = null);
