using System.Diagnostics.CodeAnalysis;
using Tailor.Core.Parsing;
using Tailor.Resumes.Problems;
using UglyToad.PdfPig.Exceptions;

namespace Tailor.Documents.Reading;

/// <summary>
/// Reads the text of a document of any supported format, told by its content. Each document is read on a thread of its own
/// with a deep stack, and only a few at once, so that what is done meanwhile (the health of a server) does not wait for a
/// slow one. A thread cannot be stopped from outside (aborting one was tried, and now and then ended the process): one that
/// is overdue is answered for at once, keeps its place among the few, and ends at its next look at its budget.
/// </summary>
public static class DocumentReader
{
    /// <summary>The most bytes a file may have, 10 MB.</summary>
    public const int MaxFileBytes = 10 * 1024 * 1024;

    /// <summary>Deeply nested PDF objects are read by recursion: a stack overflow would end the process.</summary>
    private const int StackBytes = 64 * 1024 * 1024;

    /// <summary>How long a document waits for its turn. With the time to read it, the answer comes within 25 s.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(12);

    /// <summary>How much longer than its limit a document is waited for, so that its own look at the budget can end it.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    private static readonly SemaphoreSlim Turns = new(Math.Max(2, Environment.ProcessorCount));

    /// <summary>
    /// The document's text, or a problem of <see cref="ReadingProblems"/>. Takes at most the stated time and memory,
    /// whatever the bytes are, see <see cref="ReadBudget"/>. The bytes must not change meanwhile.
    /// </summary>
    public static Task<Result<DocumentText>> ReadAsync(SourceFile file, CancellationToken cancellation) =>
        ReadAsync(file, TimeProvider.System, LongestWait, cancellation);

    internal static async Task<Result<DocumentText>> ReadAsync(
        SourceFile file, TimeProvider time, TimeSpan longestWait, CancellationToken cancellation)
    {
        if (file.Bytes.IsEmpty)
            return ReadingProblems.Empty;
        if (file.Bytes.Length > MaxFileBytes)
            return ReadingProblems.TooLarge;
        if (!await Turns.WaitAsync(longestWait, cancellation))
            return ReadingProblems.Busy;
        var reading = StartReading(file.Bytes, time, cancellation);
        try
        {
            return await reading.WaitAsync(ReadBudget.TimeLimit + Grace, time, cancellation);
        }
        catch (TimeoutException)
        {
            return ReadingProblems.TooSlow;
        }
    }

    private static Task<Result<DocumentText>> StartReading(ReadOnlyMemory<byte> bytes, TimeProvider time, CancellationToken cancellation)
    {
        var reading = new TaskCompletionSource<Result<DocumentText>>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(Read, StackBytes) { IsBackground = true, Name = "Document reading", Priority = ThreadPriority.BelowNormal };
        thread.Start();
        return reading.Task;

        void Read()
        {
            var result = DocumentReader.Read(bytes, new ReadBudget(time, cancellation));
            Turns.Release();
            reading.SetResult(result);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "PdfPig, Markdig, AngleSharp and the ZIP and XML readers throw anything on damaged files.")]
    internal static Result<DocumentText> Read(ReadOnlyMemory<byte> bytes, ReadBudget budget)
    {
        try
        {
            var text = FormatDetector.Detect(bytes).Then(format => Read(bytes, format, budget));
            return budget.Exceeded ?? text;
        }
        catch (PdfDocumentEncryptedException)
        {
            return ReadingProblems.Encrypted;
        }
        catch (Exception)
        {
            return budget.Exceeded ?? ReadingProblems.Damaged;
        }
    }

    private static Result<DocumentText> Read(ReadOnlyMemory<byte> bytes, DetectedFormat detected, ReadBudget budget)
    {
        var read = detected.Format switch
        {
            FileFormat.Pdf => PdfReader.Read(bytes, budget),
            FileFormat.Docx => DocxReader.Read(bytes, budget),
            FileFormat.Odt => OdtReader.Read(bytes, budget),
            FileFormat.FlatOdt => OdtReader.ReadFlat(detected.Text, budget),
            FileFormat.Rtf => RtfReader.Read(bytes, budget),
            FileFormat.Html => HtmlReader.Read(detected.Text, budget),
            FileFormat.Markdown => MarkdownReader.Read(detected.Text, budget),
            _ => PlainTextReader.Read(detected.Text, budget),
        };
        return read.Then(HasText).Then<DocumentText>(document => document with { MediaType = MediaTypes.Of(detected.Format) });
    }

    private static Result<DocumentText> HasText(DocumentText document) => document.Lines.Count == 0 ? ReadingProblems.NoText : document;
}
