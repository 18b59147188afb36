using Tailor.Core.Layout;
using Tailor.Core.Parsing;
using Tailor.Documents.Reading;
using Tailor.Resumes.Problems;

namespace Tailor.Documents.Recognition;

/// <summary>A document of which pages are pictures, whose text is still to be recognized.</summary>
/// <param name="Pages">The words of all pages as far as they are written as text.</param>
/// <param name="Pictures">The pages that are pictures.</param>
/// <param name="Text">What else is known of the document; its lines do not count.</param>
internal sealed record Scan(IReadOnlyList<PageWords> Pages, IReadOnlyList<ScannedPage> Pictures, DocumentText Text)
{
    /// <summary>The longer side of a page whose size is unknown, in points, as on A4.</summary>
    private const double LongSide = 842;

    /// <summary>A picture that is a document of its own, or a problem when its header is damaged or tells of too many pixels.</summary>
    public static Result<DocumentContent> OfPicture(ReadOnlyMemory<byte> file, FileFormat format)
    {
        if (PictureSize.Of(file.Span, format) is not { } size)
            return ReadingProblems.Damaged;
        if (!size.IsBounded)
            return RecognitionProblems.TooManyPixels;
        var scale = LongSide / Math.Max(size.Width, size.Height);
        var area = new Box(0, 0, size.Width * scale, size.Height * scale);
        var numbers = Enumerable.Range(1, size.Frames).ToList();
        var text = new DocumentText { Lines = [], Pages = size.Frames };
        return new DocumentContent(text, new Scan(
            [.. numbers.Select(number => new PageWords(number, area.Right, area.Bottom, []))],
            [.. numbers.Select(number => new ScannedPage(number, area, file, size.Frames > 1 ? PictureKind.Frame : PictureKind.Whole, IsBounded: true))],
            text));
    }
}

/// <summary>What of a file a page's picture is.</summary>
internal enum PictureKind
{
    /// <summary>All of it: a picture's file.</summary>
    Whole,

    /// <summary>The frame of the page's number in a TIFF.</summary>
    Frame,

    /// <summary>The page of this number in a PDF, to be drawn first.</summary>
    PdfPage,
}

/// <summary>A page that is a picture.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Area">Where the picture is on the page, in points from the top left corner.</param>
/// <param name="File">The file that holds it.</param>
/// <param name="Kind">What of the file it is.</param>
/// <param name="IsBounded">Whether it is small enough to be decoded, see <see cref="PictureSize"/>.</param>
internal sealed record ScannedPage(int Number, Box Area, ReadOnlyMemory<byte> File, PictureKind Kind, bool IsBounded);
