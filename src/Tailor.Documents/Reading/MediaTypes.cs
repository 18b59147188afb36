namespace Tailor.Documents.Reading;

/// <summary>The media types of the formats that are read.</summary>
internal static class MediaTypes
{
    /// <summary>The format's media type.</summary>
    public static string Of(FileFormat format) => format switch
    {
        FileFormat.Pdf => "application/pdf",
        FileFormat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileFormat.Odt => "application/vnd.oasis.opendocument.text",
        FileFormat.FlatOdt => "application/vnd.oasis.opendocument.text-flat-xml",
        FileFormat.Rtf => "application/rtf",
        FileFormat.Html => "text/html",
        FileFormat.Markdown => "text/markdown",
        FileFormat.Png => "image/png",
        FileFormat.Jpeg => "image/jpeg",
        FileFormat.Tiff => "image/tiff",
        FileFormat.WebP => "image/webp",
        FileFormat.Gif => "image/gif",
        FileFormat.Bmp => "image/bmp",
        FileFormat.Json => "application/json",
        FileFormat.RenderCv => "application/yaml",
        FileFormat.Europass => "application/xml",
        FileFormat.LinkedIn => "application/zip",
        _ => "text/plain",
    };
}
