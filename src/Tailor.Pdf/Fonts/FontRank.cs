namespace Tailor.Pdf.Fonts;

/// <summary>Which of several fonts that have a character is taken: the one that looks most like the text around it.</summary>
internal static class FontRank
{
    private static readonly string[] Regions = ["SC", "TC", "HK", "JP", "KR"];

    private static readonly string[] SpecialCuts =
        ["Mono", "Display", "Condensed", "Light", "Thin", "Black", "Nastaliq", "Kufi", "Rashi", "Looped", "Math", "Unjoined", "Music"];

    /// <summary>How far the face is from the style wanted; 0 for a perfect match.</summary>
    public static int Of(FontFace face, bool bold, bool italic, bool serif, string region) =>
        (SpecialCuts.Any(cut => face.PostScriptName.Contains(cut, StringComparison.OrdinalIgnoreCase)) ? 16 : 0)
        + (face.Bold == bold ? 0 : 8)
        + (face.Italic == italic ? 0 : 4)
        + (IsSerif(face) == serif ? 0 : 2)
        + (Regions.Any(other => other != region && face.Family.EndsWith(other, StringComparison.Ordinal)) ? 1 : 0);

    /// <summary>Whether the family is known, or named, as one with serifs.</summary>
    public static bool IsSerif(FontFace face) =>
        face.Family == BundledFonts.Serif || face.Family.Contains("Serif", StringComparison.OrdinalIgnoreCase);

    /// <summary>The suffix by which pan-CJK families name the forms that readers of the language expect.</summary>
    public static string RegionOf(string language) => language.Split('-') switch
    {
        ["ja", ..] => "JP",
        ["ko", ..] => "KR",
        ["zh", .., "HK" or "MO"] => "HK",
        ["zh", "Hant", ..] or ["zh", .., "TW"] => "TC",
        _ => "SC",
    };
}
