namespace Tailor.Pdf.Layout;

/// <summary>A document as a sequence of blocks that flow over pages.</summary>
/// <param name="Page">The paper and its margins.</param>
/// <param name="Blocks">The content, in reading order.</param>
/// <param name="Info">What the file says about itself.</param>
public sealed record FlowDocument(PageFormat Page, IReadOnlyList<Block> Blocks, DocumentInfo Info)
{
    /// <summary>
    /// The paragraph at the foot of a page, given its number (from 1) and the number of pages, or null for none. It stands in
    /// the bottom margin and must fit there.
    /// </summary>
    public Func<int, int, Paragraph?>? Footer { get; init; }

    /// <summary>Files that travel inside the document.</summary>
    public IReadOnlyList<Attachment> Attachments { get; init; } = [];
}
