using Tailor.Core.Parsing;
using Tailor.Documents.Recognition;
using Tailor.Resumes.Problems;

namespace Tailor.Documents.Reading;

/// <summary>What a document holds.</summary>
/// <param name="Text">Its text, as far as it is written as text.</param>
/// <param name="Scan">Its pages when some are pictures, whose text is still to be recognized.</param>
/// <param name="Data">The JSON of the resume that it was made from, when it carries it and is asked for it; nothing else is read then.</param>
internal sealed record DocumentContent(DocumentText Text, Scan? Scan = null, ReadOnlyMemory<byte>? Data = null)
{
    /// <summary>What carries its data.</summary>
    public static DocumentContent? Of(byte[]? data) => data is null ? null : new(new DocumentText { Lines = [], Pages = 1 }, Data: data);
}

/// <summary>Reads the text of a document. The libraries below it throw anything on damaged files.</summary>
internal static class DocumentReader
{
    /// <summary>The document's content, or a problem of <see cref="ReadingProblems"/>.</summary>
    public static Result<DocumentContent> Read(SourceFile file, DetectedFormat detected, ReadBudget budget)
    {
        var bytes = file.Bytes;
        var read = detected.Format switch
        {
            FileFormat.Pdf => PdfReader.Read(bytes, budget, takesData: !file.IgnoresData),
            FileFormat.Docx => DocxReader.Read(bytes, budget, takesData: !file.IgnoresData),
            FileFormat.Png or FileFormat.Jpeg or FileFormat.Tiff or FileFormat.WebP or FileFormat.Gif or FileFormat.Bmp => Scan.OfPicture(bytes, detected.Format),
            _ => ReadFlow(bytes, detected, budget).Then<DocumentContent>(text => new DocumentContent(text)),
        };
        return read.Then(HasText);
    }

    private static Result<DocumentText> ReadFlow(ReadOnlyMemory<byte> bytes, DetectedFormat detected, ReadBudget budget) =>
        detected.Format switch
        {
            FileFormat.Odt => OdtReader.Read(bytes, budget),
            FileFormat.FlatOdt => OdtReader.ReadFlat(detected.Text, budget),
            FileFormat.Rtf => RtfReader.Read(bytes, budget),
            FileFormat.Html => HtmlReader.Read(detected.Text, budget),
            FileFormat.Markdown => MarkdownReader.Read(detected.Text, budget),
            _ => PlainTextReader.Read(detected.Text, budget),
        };

    private static Result<DocumentContent> HasText(DocumentContent content) =>
        content.Text.Lines.Count == 0 && content.Scan is null && content.Data is null ? ReadingProblems.NoText : content;
}
