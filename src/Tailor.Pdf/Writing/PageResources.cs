using System.Globalization;
using Tailor.Pdf.Fonts;
using Tailor.Pdf.Images;

namespace Tailor.Pdf.Writing;

/// <summary>The fonts and pictures that pages name (ISO 32000-1, 7.8.3): one dictionary for all pages.</summary>
internal sealed class PageResources(PdfObjects objects)
{
    private readonly Dictionary<FontFace, EmbeddedFont> fonts = [];
    private readonly Dictionary<ImageFile, string> images = new(ReferenceEqualityComparer.Instance);

    /// <summary>The font that draws the glyphs of a face.</summary>
    public EmbeddedFont Font(FontFace face)
    {
        if (!fonts.TryGetValue(face, out var font))
        {
            fonts[face] = font = new(face, $"F{fonts.Count + 1}");
        }
        return font;
    }

    /// <summary>The name of a picture.</summary>
    public string Name(ImageFile image)
    {
        if (!images.TryGetValue(image, out var name))
        {
            images[image] = name = string.Create(CultureInfo.InvariantCulture, $"I{images.Count + 1}");
        }
        return name;
    }

    /// <summary>Writes the dictionary under the number reserved for it, and what it names.</summary>
    public void Write(int id)
    {
        var fontIds = fonts.Values.ToDictionary(font => font, _ => objects.Reserve());
        var imageIds = images.Keys.Select(image => (Image: image, Id: objects.Reserve())).ToList();
        var buffer = objects.Begin(id).Raw("<< /Font << "u8);
        foreach (var (font, fontId) in fontIds)
        {
            buffer.Raw("/"u8).Raw(font.Name).Raw(" "u8).Reference(fontId).Raw(" "u8);
        }
        buffer.Raw(">> /XObject << "u8);
        foreach (var (image, imageId) in imageIds)
        {
            buffer.Raw("/"u8).Raw(images[image]).Raw(" "u8).Reference(imageId).Raw(" "u8);
        }
        buffer.Raw(">> >>"u8);
        objects.End();
        foreach (var (font, fontId) in fontIds)
        {
            FontWriter.Write(objects, fontId, font);
        }
        foreach (var (image, imageId) in imageIds)
        {
            ImageWriter.Write(objects, imageId, image);
        }
    }
}
