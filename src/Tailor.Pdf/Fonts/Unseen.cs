using System.Text;

namespace Tailor.Pdf.Fonts;

/// <summary>Characters that draw nothing of their own and so need no glyph.</summary>
internal static class Unseen
{
    /// <summary>The parts of Unicode's Default_Ignorable_Code_Point (DerivedCoreProperties.txt) that texts contain.</summary>
    public static bool Is(Rune character) => character.Value is
        0x00AD or 0x034F or 0x061C or (>= 0x180B and <= 0x180F) or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E)
        or (>= 0x2060 and <= 0x206F) or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or (>= 0xE0000 and <= 0xE0FFF);
}
