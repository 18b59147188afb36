using Tailor.Resumes;

namespace Tailor.Documents.Exchange;

/// <summary>A resume from a format of data.</summary>
/// <param name="Resume">The resume.</param>
/// <param name="Warnings">What needs a look, in sentences for a person that name the place.</param>
internal sealed record Imported(Resume Resume, IReadOnlyList<string> Warnings);
