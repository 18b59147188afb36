using System.Globalization;
using Tailor.Pdf.Layout;

namespace Tailor.Pdf.Writing;

/// <summary>Writes laid-out pages as a tagged PDF 1.7 file that states to be PDF/UA-1. The same pages give the same bytes.</summary>
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
        var used = new PageResources(objects);
        var structure = new StructureTree(document);
        for (var i = 0; i < pageIds.Length; i++)
        {
            PageWriter.Write(objects, pageIds[i], document.Pages[i], i, pageTree, used, structure);
        }
        objects.Begin(pageTree).Raw("<< /Type /Pages /Count "u8).Number(pageIds.Length).Raw(" /Kids ["u8)
            .Raw(string.Join(' ', pageIds.Select(id => $"{id} 0 R"))).Raw("] /Resources "u8).Reference(resources).Raw(" >>"u8);
        objects.End();
        used.Write(resources);
        WriteInfo(objects, info, document.Info);
        var isArchival = document.Info.IsArchival && document.MissingGlyphs.Count == 0;
        objects.PlainStream(
            metadata, XmpPacket.Of(document.Info, !isArchival ? null : document.Attachments.Count > 0 ? 3 : 2), "/Type /Metadata /Subtype /XML "u8);
        var outline = OutlineWriter.Write(objects, document, pageIds);
        var tree = structure.Write(objects, pageIds);
        var files = document.Attachments.Select(attachment => AttachmentWriter.Write(objects, attachment)).ToArray();
        var intent = isArchival ? WriteOutputIntent(objects) : (int?)null;
        var buffer = objects.Begin(catalog).Raw("<< /Type /Catalog /Pages "u8).Reference(pageTree).Raw(" /Metadata "u8).Reference(metadata)
            .Raw(" /Lang "u8).Text(document.Info.Language).Raw(" /ViewerPreferences << /DisplayDocTitle true >> /MarkInfo << /Marked true >>"u8)
            .Raw(" /StructTreeRoot "u8).Reference(tree);
        if (outline is { } outlineId)
        {
            buffer.Raw(" /Outlines "u8).Reference(outlineId);
        }
        if (files.Length > 0)
        {
            AttachmentWriter.WriteNames(buffer, document.Attachments, files);
        }
        if (intent is { } intentId)
        {
            buffer.Raw(" /OutputIntents ["u8).Reference(intentId).Raw("]"u8);
        }
        buffer.Raw(" >>"u8);
        objects.End();
        return objects.Finish(catalog, info);
    }

    private static int WriteOutputIntent(PdfObjects objects)
    {
        var (id, profile) = (objects.Reserve(), objects.Reserve());
        objects.Stream(profile, ColorProfile.StandardRgb, "/N 3 "u8);
        objects.Begin(id).Raw("<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB) /DestOutputProfile "u8)
            .Reference(profile).Raw(" >>"u8);
        objects.End();
        return id;
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
}
