using Tailor.Documents.Writing.Templates;

namespace Tailor.Documents.Writing;

/// <summary>A resume laid out in the way of a template: what the writers draw.</summary>
/// <param name="Resume">The paragraphs.</param>
/// <param name="Template">How they look.</param>
/// <param name="Paper">The paper.</param>
/// <param name="Properties">What the file says about itself.</param>
/// <param name="Photo">The owner's photo, if it is shown.</param>
/// <param name="Data">The resume's data, to travel in the file; null for none.</param>
internal sealed record Composition(
    ComposedResume Resume, Template Template, PaperSize Paper, DocumentProperties Properties, Photo? Photo, ReadOnlyMemory<byte>? Data);
