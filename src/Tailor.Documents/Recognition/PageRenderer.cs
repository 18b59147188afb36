using System.Globalization;

namespace Tailor.Documents.Recognition;

/// <summary>Draws pages of a PDF with Poppler's pdftoppm.</summary>
internal static class PageRenderer
{
    /// <summary>The longer side in pixels: A4 at 300 dots an inch, whatever size the page claims to have.</summary>
    private const int LongSide = 3508;

    /// <summary>A page as a grey PNG.</summary>
    public static Task<ProgramRun> DrawAsync(string program, ReadOnlyMemory<byte> pdf, int page, CancellationToken cancellation)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        return ProgramRun.OfAsync(
            program, ["-f", number, "-l", number, "-scale-to", LongSide.ToString(CultureInfo.InvariantCulture), "-gray", "-png", "-"], pdf, cancellation);
    }
}
