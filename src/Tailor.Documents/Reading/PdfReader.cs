using Tailor.Core.Layout;
using Tailor.Core.Parsing;
using Tailor.Documents.Recognition;
using Tailor.Resumes.Problems;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;

namespace Tailor.Documents.Reading;

/// <summary>Reads the text layer of a PDF: words with boxes, looks and links, set in reading order by layout analysis.</summary>
internal static class PdfReader
{
    /// <summary>The document's lines, and its pages when some are scans. Cancelled between pages; a page's text is never half read.</summary>
    public static Result<DocumentContent> Read(ReadOnlyMemory<byte> bytes, ReadBudget budget, bool takesData = false)
    {
        var filters = new PdfFilters(budget);
        var opened = bytes.ToArray();
        DestinationNames.Hide(opened);
        using var document = PdfDocument.Open(opened, new ParsingOptions
        {
            UseLenientParsing = true,
            SkipMissingFonts = true,
            FilterProvider = filters,
            MaxStackDepth = ReadBudget.MaxDepth,
        });
        if (document.NumberOfPages > ReadBudget.MaxPages)
            return ReadingProblems.TooManyPages;
        PdfInspection.Check(document, filters, budget);
        if (takesData && DocumentContent.Of(PdfData.Of(document, filters)) is { } data)
            return data;
        document.AddPageFactory<PdfPage, PdfPageFactory>();
        var layers = new PdfLayers(document);
        var hiddenText = new HiddenText();
        var pages = new List<PageWords>();
        var scanned = new List<ScannedPage>();
        var unattached = new List<string>();
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            budget.Check();
            var page = document.GetPage<PdfPage>(number);
            budget.Characters(page.Glyphs.Count);
            var (letters, hidden) = new PdfVisibility(page, layers, budget).Part();
            foreach (var (reason, unseen) in hidden)
                hiddenText.Add(reason, PdfWords.Of(unseen, page.Height).Count(w => w.Text.Any(char.IsLetterOrDigit)), number);
            var links = PdfLinks.Of(page);
            var words = PdfBullets.Insert(page, links.Attach(PdfWords.Of(letters, page.Height)));
            unattached.AddRange(links.Without(words));
            pages.Add(new PageWords(number, page.Width, page.Height, words));
            // A scan whose text was recognized before carries it without ink.
            if (!letters.Any(l => l.RenderingMode == TextRenderingMode.Neither) && PdfScan.Of(document, page, words, bytes) is { } picture)
                scanned.Add(picture);
        }
        var text = new DocumentText
        {
            Lines = ReadingOrder.Of(pages),
            Pages = document.NumberOfPages,
            Links = [.. unattached.Distinct(StringComparer.Ordinal)],
            Warnings = [.. hiddenText.Warnings],
        };
        return new DocumentContent(text, scanned.Count > 0 ? new Scan(pages, scanned, text) : null);
    }
}
