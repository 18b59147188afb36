using System.Globalization;

namespace Tailor.Documents.Reading;

/// <summary>
/// Renames a PDF's named destinations (ISO 32000-2, 12.3.2.4) so that PdfPig does not find them: it flattens their tree when it opens
/// a document, and a tree that holds itself overflows its stack, which ends the process. A resume's text needs none of them.
/// </summary>
internal static class DestinationNames
{
    private const byte Start = (byte)'/', Escape = (byte)'#';

    /// <summary>Renames each name "Dests", also where its letters are written as "#" and two digits; the length stays.</summary>
    /// <param name="bytes">A file, or a decoded stream of objects.</param>
    public static void Hide(Span<byte> bytes)
    {
        for (var at = 0; bytes[at..].IndexOf(Start) is >= 0 and var offset;)
        {
            at += offset + 1;
            if (!IsDestinations(bytes[at..]))
                continue;
            // "D" becomes "H", and "#44" becomes "#48".
            if (bytes[at] == Escape)
                bytes[at + 2] = (byte)'8';
            else
                bytes[at] = (byte)'H';
        }
    }

    private static bool IsDestinations(ReadOnlySpan<byte> name)
    {
        foreach (var letter in "Dests"u8)
        {
            if (name is [Escape, _, _, ..] && byte.TryParse(name[1..3], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code == letter)
                name = name[3..];
            else if (name.Length > 0 && name[0] == letter)
                name = name[1..];
            else
                return false;
        }
        return true;
    }
}
