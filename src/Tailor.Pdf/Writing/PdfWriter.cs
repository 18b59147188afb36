using System.Globalization;
using System.Text;
using Tailor.Pdf.Fonts;
using Tailor.Pdf.Layout;

namespace Tailor.Pdf.Writing;

/// <summary>Writes laid-out pages as a PDF 1.7 file. The same pages give the same bytes.</summary>
public static class PdfWriter
{
    /// <summary>The file.</summary>
    public static byte[] Write(LaidOutDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var objects = new PdfObjects();
        var (catalog, info, metadata, pageTree, resources) =
            (objects.Reserve(), objects.Reserve(), objects.Reserve(), objects.Reserve(), objects.Reserve());
        var pageIds = document.Pages.Select(_ => objects.Reserve()).ToArray();
        var fonts = new Dictionary<FontFace, EmbeddedFont>();
        for (var i = 0; i < pageIds.Length; i++)
        {
            WritePage(objects, pageIds[i], document.Pages[i], pageTree, fonts);
        }
        objects.Begin(pageTree).Raw("<< /Type /Pages /Count "u8).Number(pageIds.Length).Raw(" /Kids ["u8)
            .Raw(string.Join(' ', pageIds.Select(id => $"{id} 0 R"))).Raw("] /Resources "u8).Reference(resources).Raw(" >>"u8);
        objects.End();
        WriteFonts(objects, resources, fonts.Values);
        WriteInfo(objects, info, document.Info);
        objects.PlainStream(metadata, XmpPacket.Of(document.Info), "/Type /Metadata /Subtype /XML "u8);
        var outline = OutlineWriter.Write(objects, document, pageIds);
        var buffer = objects.Begin(catalog).Raw("<< /Type /Catalog /Pages "u8).Reference(pageTree).Raw(" /Metadata "u8).Reference(metadata)
            .Raw(" /Lang "u8).Text(document.Info.Language).Raw(" /ViewerPreferences << /DisplayDocTitle true >>"u8);
        if (outline is { } outlineId)
        {
            buffer.Raw(" /Outlines "u8).Reference(outlineId);
        }
        buffer.Raw(" >>"u8);
        objects.End();
        return objects.Finish(catalog, info);
    }

    private static void WriteInfo(PdfObjects objects, int id, DocumentInfo info)
    {
        var buffer = objects.Begin(id).Raw("<< "u8);
        (string Key, string Value)[] entries =
        [
            ("Title", info.Title), ("Author", info.Author), ("Subject", info.Subject), ("Keywords", info.Keywords),
            ("Producer", XmpPacket.Producer), ("CreationDate", string.Create(CultureInfo.InvariantCulture, $"{info.Created?.UtcDateTime:'D:'yyyyMMddHHmmss'Z'}")),
        ];
        foreach (var (key, value) in entries.Where(entry => entry.Value.Length > 0))
        {
            buffer.Raw("/"u8).Raw(key).Raw(" "u8).Text(PlainText.Of(value)).Raw(" "u8);
        }
        buffer.Raw(">>"u8);
        objects.End();
    }

    private static void WritePage(PdfObjects objects, int id, LaidOutPage page, int parent, Dictionary<FontFace, EmbeddedFont> fonts)
    {
        var content = new PageContent(page.Height, face => Embed(fonts, face));
        var links = new List<int>();
        foreach (var item in page.Items)
        {
            switch (item)
            {
                case TextItem text:
                    content.Draw(text);
                    break;
                case RectangleItem rectangle:
                    content.Draw(rectangle);
                    break;
                case LinkItem link:
                    links.Add(WriteLink(objects, link, page.Height));
                    break;
            }
        }
        var contentId = objects.Reserve();
        objects.Stream(contentId, content.Written);
        var buffer = objects.Begin(id).Raw("<< /Type /Page /Parent "u8).Reference(parent).Raw(" /MediaBox [0 0 "u8)
            .Number(page.Width).Raw(" "u8).Number(page.Height).Raw("] /Contents "u8).Reference(contentId);
        if (links.Count > 0)
        {
            buffer.Raw(" /Annots ["u8).Raw(string.Join(' ', links.Select(link => $"{link} 0 R"))).Raw("]"u8);
        }
        buffer.Raw(" >>"u8);
        objects.End();
    }

    private static EmbeddedFont Embed(Dictionary<FontFace, EmbeddedFont> fonts, FontFace face)
    {
        if (!fonts.TryGetValue(face, out var font))
        {
            fonts[face] = font = new(face, $"F{fonts.Count + 1}");
        }
        return font;
    }

    private static int WriteLink(PdfObjects objects, LinkItem link, double pageHeight)
    {
        var id = objects.Reserve();
        objects.Begin(id).Raw("<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect ["u8)
            .Number(link.X).Raw(" "u8).Number(pageHeight - link.Y - link.Height).Raw(" "u8)
            .Number(link.X + link.Width).Raw(" "u8).Number(pageHeight - link.Y)
            .Raw("] /Contents "u8).Text(PlainText.Of(link.Uri)).Raw(" /A << /S /URI /URI "u8).Text(AsciiUri(link.Uri)).Raw(" >> >>"u8);
        objects.End();
        return id;
    }

    /// <summary>The address with everything that is no visible ASCII character percent-encoded (RFC 3987, 3.1).</summary>
    private static string AsciiUri(string uri) => string.Concat(
        Encoding.UTF8.GetBytes(uri).Select(value => value is > 0x20 and < 0x7F ? ((char)value).ToString() : $"%{value:X2}"));

    private static void WriteFonts(PdfObjects objects, int resources, IReadOnlyCollection<EmbeddedFont> fonts)
    {
        var ids = fonts.ToDictionary(font => font, _ => objects.Reserve());
        var buffer = objects.Begin(resources).Raw("<< /Font << "u8);
        foreach (var font in fonts)
        {
            buffer.Raw("/"u8).Raw(font.Name).Raw(" "u8).Reference(ids[font]).Raw(" "u8);
        }
        buffer.Raw(">> >>"u8);
        objects.End();
        foreach (var font in fonts)
        {
            FontWriter.Write(objects, ids[font], font);
        }
    }
}
