namespace Tailor.Pdf.Fonts;

/// <summary>
/// The families that come with this library, each in regular, bold, italic and bold italic. Noto Sans comes with them for Arabic, Hebrew,
/// Thai and Devanagari, and stands in where these lack a character.
/// </summary>
public static class BundledFonts
{
    /// <summary>A sans-serif family: Carlito (SIL Open Font License), for Latin, Greek and Cyrillic.</summary>
    public const string Sans = "Carlito";

    /// <summary>A serif family: Vollkorn (SIL Open Font License), for Latin, Greek and Cyrillic.</summary>
    public const string Serif = "Vollkorn";
}
