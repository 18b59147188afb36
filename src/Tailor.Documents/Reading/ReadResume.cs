using Tailor.Core.Parsing;
using Tailor.Resumes;

namespace Tailor.Documents.Reading;

/// <summary>What was read from a file.</summary>
/// <param name="Resume">The resume in it.</param>
/// <param name="MediaType">The file's media type, told by its content.</param>
/// <param name="Warnings">What could not be read or needs a look, in sentences for a person; empty when all is well.</param>
/// <param name="Text">The document's text that the resume was parsed from; null for formats of data, which need no parsing.</param>
public sealed record ReadResume(Resume Resume, string MediaType, IReadOnlyList<string> Warnings, DocumentText? Text);
