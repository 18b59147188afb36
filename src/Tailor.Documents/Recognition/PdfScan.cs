using Tailor.Core.Parsing;
using Tailor.Documents.Reading;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace Tailor.Documents.Recognition;

/// <summary>Tells which of a PDF's pages are scans.</summary>
internal static class PdfScan
{
    /// <summary>A page with less text than this, in letters, may be a scan with a stamp or a page number on it.</summary>
    private const int FewLetters = 60;

    /// <summary>Pictures that cover this part of a page are what it shows; a photo or a logo covers less.</summary>
    private const double PageSized = 0.3;

    /// <summary>A picture whose edges are within this many points of the upright is not turned.</summary>
    private const double Upright = 1;

    /// <summary>The page as a picture, or null when its text is written as text.</summary>
    /// <param name="document">The opened PDF.</param>
    /// <param name="shown">What the page shows.</param>
    /// <param name="words">The words that are written on it.</param>
    /// <param name="file">The PDF.</param>
    public static ScannedPage? Of(PdfDocument document, PdfPage shown, IReadOnlyList<TextWord> words, ReadOnlyMemory<byte> file)
    {
        var letters = words.Sum(w => w.Text.Length);
        if (letters >= FewLetters || !shown.Paints.Any(p => p.IsPicture))
            return null;
        var page = document.GetPage(shown.Number);
        var pictures = page.GetImages().ToList();
        if (pictures.Sum(p => p.BoundingBox.Area) < PageSized * page.Width * page.Height)
            return null;
        return letters == 0 && pictures is [var only] && AsJpeg(page, only) is { } jpeg
            ? jpeg
            : new ScannedPage(page.Number, new Box(0, 0, page.Width, page.Height), file, PictureKind.PdfPage, pictures.TrueForAll(IsBounded));
    }

    /// <summary>A JPEG can be read as it is when it stands upright.</summary>
    private static ScannedPage? AsJpeg(Page page, IPdfImage image)
    {
        var place = image.BoundingBox;
        if (page.Rotation.Value != 0
            || !image.ImageDictionary.TryGet(NameToken.Filter, out var filter) || !IsJpeg(filter)
            || place.TopRight.X - place.TopLeft.X < Upright || place.TopLeft.Y - place.BottomLeft.Y < Upright
            || Math.Abs(place.TopLeft.Y - place.TopRight.Y) > Upright || Math.Abs(place.TopLeft.X - place.BottomLeft.X) > Upright
            || PictureSize.Of(image.RawMemory.Span, FileFormat.Jpeg) is not { } size)
            return null;
        var area = new Box(place.Left, page.Height - place.Top, place.Right, page.Height - place.Bottom);
        return new ScannedPage(page.Number, area, image.RawMemory.ToArray(), PictureKind.Whole, size.IsBounded);
    }

    private static bool IsJpeg(IToken filter) =>
        filter is NameToken name ? name.Equals(NameToken.DctDecode) : filter is ArrayToken { Data: [NameToken only] } && only.Equals(NameToken.DctDecode);

    private static bool IsBounded(IPdfImage image) => new PictureSize(image.WidthInSamples, image.HeightInSamples).IsBounded;
}
