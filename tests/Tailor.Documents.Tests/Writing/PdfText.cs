using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Tailor.Documents.Tests.Writing;

/// <summary>Reads PDF files letter by letter, in the order in which they were written.</summary>
internal static class PdfText
{
    /// <summary>The text without its white space and bullets, which stand in the page but not in a Word file's text.</summary>
    public static string Letters(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return Squeezed.Of(string.Concat(document.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value)));
    }

    /// <summary>The pages' lines from the top, squeezed.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Lines(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return [.. document.GetPages().Select(page => Lines(page.Letters))];
    }

    private static string[] Lines(IReadOnlyList<Letter> letters) =>
    [
        .. letters.GroupBy(letter => Math.Round(letter.StartBaseLine.Y))
            .OrderByDescending(line => line.Key)
            .Select(line => Squeezed.Of(string.Concat(line.Select(letter => letter.Value))))
            .Where(line => line.Length > 0),
    ];
}
