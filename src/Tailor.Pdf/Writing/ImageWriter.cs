using System.Text;
using Tailor.Pdf.Images;

namespace Tailor.Pdf.Writing;

/// <summary>Writes pictures as image objects (ISO 32000-1, 8.9).</summary>
internal static class ImageWriter
{
    /// <summary>Writes the picture, and its opacity as a picture of its own.</summary>
    public static void Write(PdfObjects objects, int id, ImageFile image)
    {
        int? mask = null;
        if (image.Opacity is { } opacity)
        {
            mask = objects.Reserve();
            objects.Stream(mask.Value, opacity.Span, Entries(image, "/DeviceGray", ""));
        }
        var entries = Entries(image, image.Channels == 1 ? "/DeviceGray" : "/DeviceRGB", mask is null ? "" : $"/SMask {mask} 0 R ");
        if (image.IsJpeg)
        {
            objects.PlainStream(id, image.Data.Span, [.. entries, .. "/Filter /DCTDecode "u8]);
        }
        else
        {
            objects.Stream(id, image.Data.Span, entries);
        }
    }

    private static byte[] Entries(ImageFile image, string space, string more) => Encoding.ASCII.GetBytes(
        $"/Type /XObject /Subtype /Image /Width {image.Width} /Height {image.Height} /ColorSpace {space} /BitsPerComponent 8 {more}");
}
