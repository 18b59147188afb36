using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Tailor.Documents.Tests.Writing;

/// <summary>Reads Word files the way Word does: by their parts.</summary>
internal static class DocxText
{
    /// <summary>The paragraphs' texts in order; tabs as tabs.</summary>
    public static IReadOnlyList<string> Paragraphs(byte[] docx) => Read(docx, document =>
        document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>()
            .Select(paragraph => string.Concat(paragraph.Descendants().Select(element => element switch
            {
                Text text => text.Text,
                TabChar => "\t",
                Break => "\n",
                _ => "",
            })))
            .ToArray());

    /// <summary>What Microsoft's validator says is wrong.</summary>
    public static IReadOnlyList<string> Errors(byte[] docx) => Read(docx, document =>
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365)
            .Validate(document)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")
            .ToArray());

    /// <summary>Looks at an open document.</summary>
    public static T Read<T>(byte[] docx, Func<WordprocessingDocument, T> look)
    {
        using var stream = new MemoryStream(docx, writable: false);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        return look(document);
    }
}
