using System.Collections.Concurrent;

namespace Tailor.Pdf.Fonts;

/// <summary>
/// The fonts there are: the bundled families, and for what they lack the fonts in some folders, looked through only when a
/// text needs one. Thread-safe; make one and keep it.
/// </summary>
/// <param name="folders">Folders of font files (.ttf, .otf, .ttc, .otc), searched with their subfolders.</param>
public sealed class FontLibrary(IReadOnlyList<string> folders)
{
    /// <summary>Bounds the memory that odd texts can take; beyond it a look-up is only slower.</summary>
    private const int MaxRemembered = 50_000;

    /// <summary>No real character is written with more than this many code units; longer ones are not remembered.</summary>
    private const int MaxRememberedLength = 32;

    private readonly Lazy<FontFace[]> installed = new(() => FontFiles.Open(folders));
    private readonly ConcurrentDictionary<FallbackKey, FontFace?> fallbacks = new();
    private readonly ConcurrentDictionary<(bool Bold, bool Italic, bool Serif, string Region), FontFace[]> ranked = new();

    /// <summary>The bundled families alone.</summary>
    public static FontLibrary Bundled { get; } = new([]);

    /// <summary>Where Linux, macOS and Windows keep fonts; some are absent on any one computer.</summary>
    public static IReadOnlyList<string> SystemFolders => FontFiles.SystemFolders;

    /// <summary>The bundled families, and the fonts installed on this computer.</summary>
    public static FontLibrary System { get; } = new(SystemFolders);

    /// <summary>The family's face that is nearest in style, or null when there is no such family.</summary>
    public FontFace? Find(string family, bool bold, bool italic) =>
        Nearest(FontFiles.Bundled, family, bold, italic) ?? Nearest(installed.Value, family, bold, italic);

    /// <summary>
    /// A face for what a reader sees as one character when <paramref name="preferred"/> lacks it, or null when no font has it.
    /// The language decides between the national forms of Chinese characters.
    /// </summary>
    public FontFace? Fallback(ReadOnlySpan<char> grapheme, FontFace preferred, string language)
    {
        ArgumentNullException.ThrowIfNull(preferred);
        var isSerif = FontRank.IsSerif(preferred);
        var region = FontRank.RegionOf(language);
        var key = new FallbackKey(grapheme.ToString(), preferred.Bold, preferred.Italic, isSerif, region);
        if (fallbacks.TryGetValue(key, out var known))
        {
            return known;
        }
        var face = Covering(FontFiles.Bundled.OrderBy(face => Distance(face, preferred.Bold, preferred.Italic)), grapheme)
            ?? Covering(Ranked(preferred.Bold, preferred.Italic, isSerif, region), grapheme);
        if (grapheme.Length <= MaxRememberedLength && fallbacks.Count < MaxRemembered)
        {
            fallbacks[key] = face;
        }
        return face;
    }

    private static FontFace? Covering(IEnumerable<FontFace> faces, ReadOnlySpan<char> grapheme)
    {
        foreach (var face in faces)
        {
            if (face.Covers(grapheme))
            {
                return face;
            }
        }
        return null;
    }

    private static FontFace? Nearest(FontFace[] faces, string family, bool bold, bool italic) =>
        faces.Where(face => face.Family.Equals(family, StringComparison.OrdinalIgnoreCase))
            .MinBy(face => Distance(face, bold, italic));

    private static int Distance(FontFace face, bool bold, bool italic) => (face.Bold == bold ? 0 : 2) + (face.Italic == italic ? 0 : 1);

    private FontFace[] Ranked(bool bold, bool italic, bool serif, string region) =>
        ranked.GetOrAdd((bold, italic, serif, region), style =>
            [.. installed.Value.OrderBy(face => FontRank.Of(face, style.Bold, style.Italic, style.Serif, style.Region))]);

    private readonly record struct FallbackKey(string Grapheme, bool Bold, bool Italic, bool Serif, string Region);
}
