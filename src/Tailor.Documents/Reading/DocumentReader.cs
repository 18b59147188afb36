using Tailor.Core.Parsing;
using Tailor.Resumes.Problems;

namespace Tailor.Documents.Reading;

/// <summary>Reads the text of a document of any supported format, told by its content.</summary>
public static class DocumentReader
{
    /// <summary>The most bytes a file may have, 10 MB.</summary>
    public const int MaxFileBytes = 10 * 1024 * 1024;

    /// <summary>
    /// The document's text, or a problem of <see cref="ReadingProblems"/>. Takes at most the stated time and memory,
    /// whatever the bytes are.
    /// </summary>
    public static Task<Result<DocumentText>> ReadAsync(SourceFile file, CancellationToken cancellation) => throw new NotImplementedException();
}
