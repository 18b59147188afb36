namespace Tailor.Pdf.Images;

/// <summary>A picture as a PDF file holds it: JPEG as it is, PNG as its samples.</summary>
/// <param name="Width">Its width in samples.</param>
/// <param name="Height">Its height in samples.</param>
/// <param name="Channels">1 for grey, 3 for red, green and blue.</param>
/// <param name="Data">The JPEG file, or the samples of eight bits, row by row.</param>
/// <param name="IsJpeg">Whether the data are a JPEG file.</param>
/// <param name="Opacity">How opaque each sample is, from 0 to 255; null when all are.</param>
/// <param name="Orientation">How the picture is to be turned, as EXIF numbers it: 1 for not at all, 2 to 8.</param>
public sealed record ImageFile(
    int Width, int Height, int Channels, ReadOnlyMemory<byte> Data, bool IsJpeg, ReadOnlyMemory<byte>? Opacity, int Orientation)
{
    /// <summary>More samples than this would take more memory than a portrait is worth: 24 million are those of a good camera.</summary>
    public const int MaxSamples = 24_000_000;

    /// <summary>Whether the picture lies on its side.</summary>
    public bool IsTurned => Orientation >= 5;

    /// <summary>Its width divided by its height, as it is to be seen.</summary>
    public double AspectRatio => IsTurned ? (double)Height / Width : (double)Width / Height;

    /// <summary>
    /// The picture in a JPEG (grey or colour, not CMYK) or PNG file, or null for anything else, for a damaged file and for one of more than
    /// <see cref="MaxSamples"/> samples.
    /// </summary>
    public static ImageFile? Read(ReadOnlyMemory<byte> file) => JpegImage.Read(file) ?? PngImage.Read(file);
}
