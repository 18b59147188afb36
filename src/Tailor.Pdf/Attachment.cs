namespace Tailor.Pdf;

/// <summary>A file inside a document (ISO 32000-2, 14.13): the source that it was made from.</summary>
/// <param name="Name">Its name.</param>
/// <param name="MediaType">Its media type, such as <c>application/json</c>.</param>
/// <param name="Description">What it is, for a person.</param>
/// <param name="Bytes">Its content.</param>
public sealed record Attachment(string Name, string MediaType, string Description, ReadOnlyMemory<byte> Bytes);
