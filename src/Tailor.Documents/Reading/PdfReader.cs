using Tailor.Core.Parsing;
using Tailor.Resumes.Problems;

namespace Tailor.Documents.Reading;

/// <summary>Reads the text layer of a PDF.</summary>
internal static class PdfReader
{
    /// <summary>The document's lines.</summary>
    public static Result<DocumentText> Read(ReadOnlyMemory<byte> bytes, ReadBudget budget) => throw new NotImplementedException();
}
