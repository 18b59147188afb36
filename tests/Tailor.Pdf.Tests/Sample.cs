using Tailor.Pdf.Fonts;
using Tailor.Pdf.Layout;

namespace Tailor.Pdf.Tests;

/// <summary>Small documents.</summary>
internal static class Sample
{
    public static readonly TextStyle Style = new() { Size = 10 };

    public static readonly PageFormat Page = PageFormat.A4(Margins.All(50));

    /// <summary>The width of a line, in points.</summary>
    public static double TextWidth => Page.Width - Page.Margins.Left - Page.Margins.Right;

    public static Paragraph Text(string text) => new([new(text, Style)]);

    public static FlowDocument Document(params Block[] blocks) => new(Page, blocks, new("A title"));

    public static LaidOutDocument LayOut(params Block[] blocks) => FlowLayout.Arrange(Document(blocks), FontLibrary.Bundled);

    public static PdfFile Render(params Block[] blocks) => PdfRenderer.Render(Document(blocks), FontLibrary.Bundled);

    public static IEnumerable<TextItem> Lines(this LaidOutDocument document) => document.Pages.SelectMany(Lines);

    public static IEnumerable<TextItem> Lines(this LaidOutPage page) => page.Items.OfType<TextItem>();
}
