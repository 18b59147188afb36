using System.Globalization;
using System.Xml;
using Tailor.Core.Layout;
using Tailor.Core.Parsing;
using Tailor.Documents.Reading;
using Tailor.Resumes.Problems;

namespace Tailor.Documents.Recognition;

/// <summary>Reads the text of pictures and scanned pages, and says which of them it could not read.</summary>
internal static class ScanReader
{
    /// <summary>The most pages that are read: more do not fit into the time on two cores.</summary>
    public const int MaxPages = 20;

    /// <summary>The longest that all pages of a document may take. A page takes one to two seconds.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(19);

    /// <summary>Below this confidence, of 100, a word is more often wrong than other words are.</summary>
    private const double Unsure = 60;

    /// <summary>As many pages at once, of all documents, as there are cores to read them.</summary>
    private static readonly SemaphoreSlim Turns = new(Environment.ProcessorCount);

    /// <summary>The document's text with a warning for what was not read, or a problem when nothing was.</summary>
    /// <param name="scan">The document.</param>
    /// <param name="recognition">Which programs to use.</param>
    /// <param name="overdue">When there is no more time; what has been read until then is the answer.</param>
    /// <param name="cancellation">Ends the reading, when nobody waits for it any more.</param>
    public static async Task<Result<DocumentText>> ReadAsync(Scan scan, TextRecognition recognition, CancellationToken overdue, CancellationToken cancellation)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(overdue, cancellation);
        var pages = new PageOutcome[scan.Pictures.Count];
        Array.Fill(pages, new PageOutcome(RecognitionProblems.TooSlow, "the time was over"));
        try
        {
            var found = await Tesseract.FindAsync(recognition, ending.Token);
            if (found.Problem is { } absent)
                Array.Fill(pages, new PageOutcome(absent, WhyNot(absent)));
            else
                await ReadPagesAsync(scan.Pictures, found.Value, recognition.PageRenderer, pages, ending.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // The time is over: the pages that were read count.
        }
        return Join(scan, pages);
    }

    private static Task ReadPagesAsync(IReadOnlyList<ScannedPage> pictures, Tesseract tesseract, string renderer, PageOutcome[] pages, CancellationToken cancellation)
    {
        for (var i = MaxPages; i < pages.Length; i++)
            pages[i] = new PageOutcome(RecognitionProblems.TooSlow, string.Create(CultureInfo.InvariantCulture, $"at most {MaxPages} pictures are read"));
        return Parallel.ForAsync(0, Math.Min(pages.Length, MaxPages), cancellation, async (i, ending) =>
        {
            await Turns.WaitAsync(ending);
            try
            {
                pages[i] = await ReadPageAsync(pictures[i], tesseract, renderer, ending);
            }
            finally
            {
                Turns.Release();
            }
        });
    }

    private static async Task<PageOutcome> ReadPageAsync(ScannedPage page, Tesseract tesseract, string renderer, CancellationToken cancellation)
    {
        if (!page.IsBounded)
            return new PageOutcome(RecognitionProblems.TooManyPixels, WhyNot(RecognitionProblems.TooManyPixels));
        var picture = page.File;
        if (page.Kind == PictureKind.PdfPage)
        {
            var drawn = await PageRenderer.DrawAsync(renderer, page.File, page.Number, cancellation);
            if (drawn.End == ProgramEnd.Absent)
                return new PageOutcome(RecognitionProblems.NoRenderer, WhyNot(RecognitionProblems.NoRenderer));
            picture = drawn.Output;
        }
        try
        {
            return await tesseract.ReadAsync(picture, page.Kind == PictureKind.Frame ? page.Number : null, cancellation) is { } read
                ? new PageOutcome(RecognizedWords.Of(read, page.Area), read.Lines.Sum(l => l.Words.Count(w => w.Confidence < Unsure)))
                : new PageOutcome(ReadingProblems.Damaged, "it is damaged");
        }
        catch (XmlException)
        {
            return new PageOutcome(ReadingProblems.Damaged, "it is damaged");
        }
    }

    private static Result<DocumentText> Join(Scan scan, PageOutcome[] outcomes)
    {
        var pages = scan.Pages.ToList();
        for (var i = 0; i < outcomes.Length; i++)
        {
            var page = scan.Pictures[i].Number - 1;
            if (outcomes[i].Words is not { } words)
                continue;
            if (Length(words) > Length(pages[page].Words))
                pages[page] = pages[page] with { Words = words };
            else
                outcomes[i] = new PageOutcome([], 0);
        }
        if (pages.TrueForAll(p => p.Words.Count == 0))
            return Array.Find(outcomes, o => o.Problem is not null)?.Problem ?? ReadingProblems.NoText;
        if (pages.Sum(p => Length(p.Words)) > ReadBudget.MaxCharacters)
            return ReadingProblems.TooMuchText;
        return scan.Text with { Lines = ReadingOrder.Of(pages), Warnings = [.. scan.Text.Warnings, .. Warnings(scan, outcomes)] };
    }

    private static int Length(IReadOnlyList<TextWord> words) => words.Sum(w => w.Text.Length);

    private static IEnumerable<string> Warnings(Scan scan, PageOutcome[] outcomes)
    {
        if (outcomes.Any(o => o.Words is { Count: > 0 }))
        {
            var unsure = outcomes.Sum(o => o.UnsureWords);
            var of = unsure > 0 ? string.Create(CultureInfo.InvariantCulture, $" {unsure} of {outcomes.Sum(o => o.Words?.Count ?? 0)} words were hard to read.") : "";
            yield return $"The text was recognized in a picture: compare it with the original.{of}";
        }
        foreach (var unread in outcomes.Select((o, i) => (scan.Pictures[i].Number, o.Why)).Where(o => o.Why is not null).GroupBy(o => o.Why, o => o.Number, StringComparer.Ordinal))
        {
            var numbers = string.Join(", ", unread.Select(n => n.ToString(CultureInfo.InvariantCulture)));
            yield return unread.Count() == 1
                ? $"Page {numbers} is a picture that was not read: {unread.Key}."
                : $"Pages {numbers} are pictures that were not read: {unread.Key}.";
        }
    }

    private static string WhyNot(Problem problem) =>
        problem == RecognitionProblems.Off ? "reading pictures is switched off here"
        : problem == RecognitionProblems.NotInstalled ? "Tesseract is not installed (apt install tesseract-ocr)"
        : problem == RecognitionProblems.NoRenderer ? "pdftoppm is not installed (apt install poppler-utils)"
        : problem == RecognitionProblems.NoLanguage ? "Tesseract lacks a language (apt install tesseract-ocr-eng)"
        : "it has too many pixels";

    /// <summary>What became of a page: its words, or why there are none.</summary>
    private sealed record PageOutcome
    {
        public PageOutcome(IReadOnlyList<TextWord> words, int unsureWords) => (Words, UnsureWords) = (words, unsureWords);

        public PageOutcome(Problem problem, string why) => (Problem, Why) = (problem, why);

        public IReadOnlyList<TextWord>? Words { get; }

        public int UnsureWords { get; }

        public Problem? Problem { get; }

        public string? Why { get; }
    }
}
