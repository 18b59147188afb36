namespace Tailor.Documents.Writing;

/// <summary>What a file says about itself.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Author">Whom it is by; empty when unknown.</param>
/// <param name="Language">Its language as a BCP 47 tag.</param>
/// <param name="IsRightToLeft">Whether it is set from right to left as a whole.</param>
internal sealed record DocumentProperties(string Title, string Author, string Language, bool IsRightToLeft);
