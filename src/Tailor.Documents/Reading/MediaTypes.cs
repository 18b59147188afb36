namespace Tailor.Documents.Reading;

/// <summary>The media types of the formats that are read.</summary>
public static class MediaTypes
{
    /// <summary>The media type of a document, told by its content; <c>application/octet-stream</c> for what is not read.</summary>
    public static string Of(ReadOnlyMemory<byte> document)
    {
        var detected = FormatDetector.Detect(document);
        return detected.Problem is not null ? "application/octet-stream" : detected.Value.Format switch
        {
            FileFormat.Pdf => "application/pdf",
            FileFormat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            FileFormat.Markdown => "text/markdown",
            _ => "text/plain",
        };
    }
}
