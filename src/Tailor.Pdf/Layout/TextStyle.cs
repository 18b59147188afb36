using Tailor.Pdf.Fonts;

namespace Tailor.Pdf.Layout;

/// <summary>How text looks.</summary>
public sealed record TextStyle
{
    /// <summary>A family of the font library, see <see cref="BundledFonts"/>.</summary>
    public string Family { get; init; } = BundledFonts.Sans;

    /// <summary>The size of the type in points.</summary>
    public double Size { get; init; } = 10;

    /// <summary>Whether it is bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Whether it is italic.</summary>
    public bool Italic { get; init; }

    /// <summary>Its colour.</summary>
    public Rgb Color { get; init; }

    /// <summary>
    /// Room added after every character, in points. Programs that extract text see a space from about a tenth of
    /// <see cref="Size"/>: stay below.
    /// </summary>
    public double LetterSpacing { get; init; }
}

/// <summary>A piece of text in one style.</summary>
/// <param name="Text">Any text. See <see cref="PlainText"/> for what happens to characters that cannot be drawn.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Link">
/// Where a click leads: an absolute URI whose scheme is https, http, mailto or tel. Null, or anything else (scripts, local files), for
/// nowhere.
/// </param>
/// <param name="Language">Its language as a BCP 47 tag; null for the document's.</param>
public sealed record TextSpan(string Text, TextStyle Style, string? Link = null, string? Language = null);
