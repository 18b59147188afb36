namespace Tailor.Pdf;

/// <summary>What a PDF file says about itself, in its information dictionary and its XMP metadata.</summary>
/// <param name="Title">The title, shown in the window of a viewer.</param>
/// <param name="Author">Who it is by.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Keywords">Words to find it by.</param>
/// <param name="Language">The language of its text as a BCP 47 tag, such as <c>en</c> or <c>pt-BR</c>.</param>
/// <param name="Created">When it was made; null leaves every date out, so that equal documents give equal bytes.</param>
public sealed record DocumentInfo(
    string Title = "",
    string Author = "",
    string Subject = "",
    string Keywords = "",
    string Language = "en",
    DateTimeOffset? Created = null)
{
    /// <summary>
    /// Whether the file states that it is fit for archives: PDF/A-2a, or PDF/A-3a when it has attachments. It then brings a colour profile. A
    /// document with characters that no font has does not state it, since it would not be true.
    /// </summary>
    public bool IsArchival { get; init; }
}
