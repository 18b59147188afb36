namespace Tailor.Documents.Writing.Printing;

/// <summary>What a piece of a line is, so that a template can tell it apart.</summary>
internal enum SpanRole
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>The word in front of a list of values.</summary>
    Label,

    /// <summary>What an entry is called: position, degree, project.</summary>
    Title,

    /// <summary>Employer, school, issuer or publisher.</summary>
    Organisation,

    /// <summary>Where an entry was.</summary>
    Location,

    /// <summary>When an entry was.</summary>
    Dates,
}

/// <summary>A piece of a line.</summary>
/// <param name="Text">Its text, clean (see <see cref="TextCleaner"/>) and never empty.</param>
/// <param name="Role">What it is.</param>
/// <param name="Link">Where it leads: http, https or mailto, in ASCII. Null when it is no link.</param>
internal sealed record Span(string Text, SpanRole Role = SpanRole.Text, string? Link = null)
{
    /// <summary>The end of a line inside a paragraph. No other span holds a line feed.</summary>
    public static Span LineBreak { get; } = new("\n");
}
