using Tailor.Pdf.Images;

namespace Tailor.Documents.Writing;

/// <summary>A photo.</summary>
/// <param name="Image">What there is to draw.</param>
/// <param name="File">The file that it came in.</param>
internal sealed record Photo(ImageFile Image, ReadOnlyMemory<byte> File)
{
    /// <summary>The kind of file.</summary>
    public string MediaType => Image.IsJpeg ? "image/jpeg" : "image/png";
}

/// <summary>Reads the photo of a resume, which is part of its data.</summary>
internal static class PhotoReader
{
    /// <summary>A larger photo would make a file that some portals refuse.</summary>
    private const int MaxBytes = 3 * 1024 * 1024;

    /// <summary>The photo in a <c>data:</c> URI, or why it is not shown.</summary>
    public static (Photo? Photo, string? Warning) Read(string photo)
    {
        const string Marker = ";base64,";
        var start = photo.IndexOf(Marker, StringComparison.Ordinal);
        if (!photo.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || start < 0)
        {
            return (null, "The photo is not shown: it is an address, and nothing is fetched. Put the picture itself into the resume as a data: URI.");
        }
        var text = photo.AsSpan(start + Marker.Length);
        var bytes = new byte[Math.Min(text.Length, (MaxBytes * 4 / 3) + 4)];
        return text.Length <= bytes.Length && Convert.TryFromBase64Chars(text, bytes, out var count) && ImageFile.Read(bytes.AsMemory(0, count)) is { } image
            ? (new(image, bytes.AsMemory(0, count)), null)
            : (null, "The photo is not shown: it is no JPEG or PNG picture of at most 3 MB. Save it as one.");
    }
}
