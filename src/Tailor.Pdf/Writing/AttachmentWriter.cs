using System.Text;

namespace Tailor.Pdf.Writing;

/// <summary>Writes files that travel inside the document, as PDF/A-3 wants them (ISO 19005-3, 6.8; ISO 32000-1, 7.11.4).</summary>
internal static class AttachmentWriter
{
    /// <summary>Writes the file and gives the number of its specification.</summary>
    public static int Write(PdfObjects objects, Attachment attachment)
    {
        var (id, file) = (objects.Reserve(), objects.Reserve());
        var type = attachment.MediaType.Replace("/", "#2F", StringComparison.Ordinal);
        objects.Stream(file, attachment.Bytes.Span, Encoding.ASCII.GetBytes(
            $"/Type /EmbeddedFile /Subtype /{type} /Params << /Size {attachment.Bytes.Length} >> "));
        objects.Begin(id).Raw("<< /Type /Filespec /F "u8).Text(attachment.Name).Raw(" /UF "u8).Text(attachment.Name)
            .Raw(" /Desc "u8).Text(attachment.Description).Raw(" /AFRelationship /Source /EF << /F "u8).Reference(file)
            .Raw(" /UF "u8).Reference(file).Raw(" >> >>"u8);
        objects.End();
        return id;
    }

    /// <summary>Names the files in the catalogue.</summary>
    public static void WriteNames(PdfBuffer catalog, IReadOnlyList<Attachment> attachments, int[] ids)
    {
        catalog.Raw(" /Names << /EmbeddedFiles << /Names ["u8);
        foreach (var (attachment, id) in attachments.Zip(ids).OrderBy(pair => pair.First.Name, StringComparer.Ordinal))
        {
            catalog.Text(attachment.Name).Raw(" "u8).Reference(id).Raw(" "u8);
        }
        catalog.Raw("] >> >> /AF ["u8).Raw(string.Join(' ', ids.Select(id => $"{id} 0 R"))).Raw("]"u8);
    }
}
