using System.Text;
using Tailor.Pdf.Layout;

namespace Tailor.Pdf.Writing;

/// <summary>Writes a page: its content, and the areas of its links.</summary>
internal static class PageWriter
{
    /// <summary>Writes the page with this index under the number reserved for it.</summary>
    public static void Write(PdfObjects objects, int id, LaidOutPage page, int index, int parent, PageResources resources, StructureTree structure)
    {
        var content = new PageContent(page.Height, index, resources, structure);
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
                case PictureItem picture:
                    content.Draw(picture);
                    break;
                case LinkItem link:
                    links.Add(WriteLink(objects, link, page.Height, index, structure));
                    break;
            }
        }
        var contentId = objects.Reserve();
        objects.Stream(contentId, content.Written);
        var buffer = objects.Begin(id).Raw("<< /Type /Page /Parent "u8).Reference(parent).Raw(" /MediaBox [0 0 "u8)
            .Number(page.Width).Raw(" "u8).Number(page.Height).Raw("] /StructParents "u8).Number(index).Raw(" /Contents "u8).Reference(contentId);
        if (links.Count > 0)
        {
            buffer.Raw(" /Tabs /S /Annots ["u8).Raw(string.Join(' ', links.Select(link => $"{link} 0 R"))).Raw("]"u8);
        }
        buffer.Raw(" >>"u8);
        objects.End();
    }

    private static int WriteLink(PdfObjects objects, LinkItem link, double pageHeight, int page, StructureTree structure)
    {
        var id = objects.Reserve();
        // A footer is no content, so its links belong to no element.
        var key = link.Block < 0 ? (int?)null : structure.AddAnnotation(page, link, id);
        var buffer = objects.Begin(id).Raw("<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect ["u8)
            .Number(link.X).Raw(" "u8).Number(pageHeight - link.Y - link.Height).Raw(" "u8)
            .Number(link.X + link.Width).Raw(" "u8).Number(pageHeight - link.Y).Raw("]"u8);
        if (key is { } known)
        {
            buffer.Raw(" /StructParent "u8).Number(known);
        }
        buffer.Raw(" /Contents "u8).Text(PlainText.Of(link.Uri)).Raw(" /A << /S /URI /URI "u8).Text(AsciiUri(link.Uri)).Raw(" >> >>"u8);
        objects.End();
        return id;
    }

    /// <summary>The address with everything that is no visible ASCII character percent-encoded (RFC 3987, 3.1).</summary>
    private static string AsciiUri(string uri) => string.Concat(
        Encoding.UTF8.GetBytes(uri).Select(value => value is > 0x20 and < 0x7F ? ((char)value).ToString() : $"%{value:X2}"));
}
