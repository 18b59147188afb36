using Tailor.Core.Parsing;
using Tailor.Resumes.Problems;

namespace Tailor.Documents.Reading;

/// <summary>Reads the text of a document. The libraries below it throw anything on damaged files.</summary>
internal static class DocumentReader
{
    /// <summary>The document's text, or a problem of <see cref="ReadingProblems"/>.</summary>
    public static Result<DocumentText> Read(ReadOnlyMemory<byte> bytes, DetectedFormat detected, ReadBudget budget)
    {
        var read = detected.Format switch
        {
            FileFormat.Pdf => PdfReader.Read(bytes, budget),
            FileFormat.Docx => DocxReader.Read(bytes, budget),
            FileFormat.Odt => OdtReader.Read(bytes, budget),
            FileFormat.FlatOdt => OdtReader.ReadFlat(detected.Text, budget),
            FileFormat.Rtf => RtfReader.Read(bytes, budget),
            FileFormat.Html => HtmlReader.Read(detected.Text, budget),
            FileFormat.Markdown => MarkdownReader.Read(detected.Text, budget),
            _ => PlainTextReader.Read(detected.Text, budget),
        };
        return read.Then(HasText);
    }

    private static Result<DocumentText> HasText(DocumentText document) => document.Lines.Count == 0 ? ReadingProblems.NoText : document;
}
