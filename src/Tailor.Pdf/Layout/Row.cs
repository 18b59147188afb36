namespace Tailor.Pdf.Layout;

/// <summary>The smallest piece of the flow: a line of a paragraph, or a rule. Its items stand below its own top.</summary>
/// <param name="Items">What is drawn.</param>
/// <param name="SpaceBefore">Room above, unless it is the first on a page.</param>
/// <param name="Height">Its own height.</param>
/// <param name="MayBreakAfter">Whether a page may end below it.</param>
/// <param name="Heading">The outline's entry that it starts, its place still unknown; or null.</param>
internal sealed record Row(IReadOnlyList<PageItem> Items, double SpaceBefore, double Height, bool MayBreakAfter, OutlineEntry? Heading);
