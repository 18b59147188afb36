using Tailor.Pdf.Fonts;
using Tailor.Pdf.Layout;
using Tailor.Pdf.Writing;

namespace Tailor.Pdf;

/// <summary>Turns a document into a file. Pure and thread-safe: the same document and fonts give the same bytes.</summary>
public static class PdfRenderer
{
    /// <summary>The document with the bundled fonts, and the system's for what they lack.</summary>
    public static PdfFile Render(FlowDocument document) => Render(document, FontLibrary.System);

    /// <summary>The document with these fonts.</summary>
    public static PdfFile Render(FlowDocument document, FontLibrary fonts)
    {
        var laidOut = FlowLayout.Arrange(document, fonts);
        return new(PdfWriter.Write(laidOut), laidOut.Pages.Count, laidOut.Warnings, laidOut.MissingGlyphs);
    }
}
