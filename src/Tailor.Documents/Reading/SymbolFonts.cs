namespace Tailor.Documents.Reading;

/// <summary>
/// Fonts whose glyphs are signs at the places of letters. A PDF that does not say what they stand for (ISO 32000-2, 9.10) has a
/// letter for a telephone or a bullet; known by its font, it becomes the private-use character that Word and web pages have.
/// </summary>
internal static class SymbolFonts
{
    /// <summary>Where word processors keep the characters of Wingdings.</summary>
    private const int WingdingsArea = 0xF000;

    /// <summary>Private use without a meaning: an icon.</summary>
    private const int IconArea = 0xE000;

    private static readonly string[] IconFonts =
    [
        "wingdings2", "wingdings3", "wingdings-2", "wingdings-3", "webdings", "marvosym", "fontawesome", "academicons", "icons", "icomoon", "fontello",
    ];

    /// <summary>What a glyph of a font stands for.</summary>
    /// <param name="font">The font's name.</param>
    /// <param name="text">What the PDF says it stands for.</param>
    public static string TextOf(string? font, string text) => text is [> ' ' and <= '\u00FF' and var c] && AreaOf(font) is { } area ? ((char)(area + c)).ToString() : text;

    private static int? AreaOf(string? font) =>
        font is null ? null
        : IconFonts.Any(f => font.Contains(f, StringComparison.OrdinalIgnoreCase)) ? IconArea
        : font.Contains("wingdings", StringComparison.OrdinalIgnoreCase) ? WingdingsArea
        : null;
}
