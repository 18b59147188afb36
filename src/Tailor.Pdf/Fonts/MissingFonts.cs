using System.Text;
using Tailor.Pdf.Layout;

namespace Tailor.Pdf.Fonts;

/// <summary>Collects what no font could draw, and says what to install.</summary>
internal sealed class MissingFonts
{
    private const int CharactersNamed = 8;

    private readonly SortedSet<string> families = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SortedSet<int>> charactersByPackage = new(StringComparer.Ordinal);
    private readonly List<MissingGlyph> glyphs = [];

    /// <summary>A warning for each family, and for each package of fonts that has missing characters.</summary>
    public IReadOnlyList<string> Warnings =>
    [
        .. families.Select(family => $"There is no font family \"{family}\"; {BundledFonts.Sans} stands in its place."),
        .. charactersByPackage.Select(missing => Warning(missing.Key, missing.Value)),
    ];

    /// <summary>Every character that no font has, in the order in which they were met.</summary>
    public IReadOnlyList<MissingGlyph> Glyphs => glyphs;

    /// <summary>A family that was asked for and is not there.</summary>
    public void AddFamily(string family) => families.Add(family);

    /// <summary>
    /// What a reader sees as one character, of which no font has all. U+FFFD needs no warning: a box is what it means.
    /// </summary>
    /// <param name="grapheme">The character.</param>
    /// <param name="text">The text that it is part of.</param>
    public void Add(ReadOnlySpan<char> grapheme, string text)
    {
        foreach (var character in grapheme.EnumerateRunes())
        {
            if (Unseen.Is(character) || character == Rune.ReplacementChar)
            {
                continue;
            }
            var package = PackageFor(character.Value);
            if (!charactersByPackage.TryGetValue(package, out var characters))
            {
                charactersByPackage[package] = characters = [];
            }
            if (characters.Add(character.Value))
            {
                glyphs.Add(new(character.Value, text));
            }
        }
    }

    private static string Warning(string package, SortedSet<int> characters)
    {
        var named = string.Join(", ", characters.Take(CharactersNamed).Select(value => $"U+{value:X4}"));
        var more = characters.Count > CharactersNamed ? $" and {characters.Count - CharactersNamed} more" : "";
        return $"No font has {named}{more}; a box is drawn instead. Install a font that has them, for example Debian's package {package}.";
    }

    /// <summary>Debian's packages of free fonts by script, as of Debian 12.</summary>
    private static string PackageFor(int character) => character switch
    {
        (>= 0x1100 and <= 0x11FF) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xA960 and <= 0xA97F) or (>= 0xAC00 and <= 0xD7FF)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFFEF) or (>= 0x20000 and <= 0x3FFFF)
            => "fonts-noto-cjk",
        (>= 0x2190 and <= 0x2BFF) or (>= 0x1F000 and <= 0x1FAFF) => "fonts-symbola",
        _ => "fonts-noto-core",
    };
}
