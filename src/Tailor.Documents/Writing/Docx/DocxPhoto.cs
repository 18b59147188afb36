using System.Globalization;
using System.Security;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Tailor.Documents.Writing.Templates;

namespace Tailor.Documents.Writing.Docx;

/// <summary>
/// Puts the photo at the end of the first lines of a Word file; the text flows beside it. It is never round: LibreOffice fills a cropped
/// ellipse with a colour.
/// </summary>
internal static class DocxPhoto
{
    private const int UnitsPerPoint = 12_700;

    /// <summary>Adds the picture, anchored to the first paragraph.</summary>
    public static void Add(MainDocumentPart main, Body body, Photo photo, PhotoStyle place, DocumentProperties properties)
    {
        var part = main.AddImagePart(photo.Image.IsJpeg ? ImagePartType.Jpeg : ImagePartType.Png, "photo");
        using (var bytes = new MemoryStream(photo.File.ToArray()))
        {
            part.FeedData(bytes);
        }
        var paragraph = body.GetFirstChild<Paragraph>() ?? body.AppendChild(new Paragraph());
        var look = paragraph.ParagraphProperties;
        var run = new Run(new Drawing(Xml(photo, place, properties)));
        if (look is null)
        {
            paragraph.PrependChild(run);
        }
        else
        {
            paragraph.InsertAfter(run, look);
        }
    }

    private static string Xml(Photo photo, PhotoStyle place, DocumentProperties properties)
    {
        var (width, height) = ((long)(place.Width * UnitsPerPoint), (long)(place.Height * UnitsPerPoint));
        var wide = photo.Image.AspectRatio / (place.Width / place.Height);
        var (cutX, cutY) = wide > 1 ? ((int)(50_000 * (1 - (1 / wide))), 0) : (0, (int)(50_000 * (1 - wide)));
        var name = SecurityElement.Escape(properties.Author.Length > 0 ? properties.Author : properties.Title);
        return string.Create(CultureInfo.InvariantCulture, $"""
            <w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <wp:anchor distT="0" distB="0" distL="152400" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="0">
            <wp:simplePos x="0" y="0"/>
            <wp:positionH relativeFrom="margin"><wp:align>{(properties.IsRightToLeft ? "left" : "right")}</wp:align></wp:positionH>
            <wp:positionV relativeFrom="margin"><wp:align>top</wp:align></wp:positionV>
            <wp:extent cx="{width}" cy="{height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>
            <wp:wrapSquare wrapText="bothSides"/><wp:docPr id="1" name="photo" descr="{name}"/><wp:cNvGraphicFramePr/>
            <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>
            <pic:nvPicPr><pic:cNvPr id="1" name="photo" descr="{name}"/><pic:cNvPicPr/></pic:nvPicPr>
            <pic:blipFill><a:blip r:embed="photo"/><a:srcRect l="{cutX}" t="{cutY}" r="{cutX}" b="{cutY}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
            <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>
            </pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing>
            """);
    }
}
