using System.Diagnostics.CodeAnalysis;
using System.Text;
using Tailor.Core.Parsing;
using Tailor.Documents.Exchange;
using Tailor.Documents.Recognition;
using Tailor.Resumes.Problems;
using UglyToad.PdfPig.Exceptions;

namespace Tailor.Documents.Reading;

/// <summary>
/// Reads the resume in a file of any supported format, told by its content. Each file is read on a thread of its own
/// with a deep stack, and only a few at once, so that what is done meanwhile (the health of a server) does not wait for a
/// slow one. A thread cannot be stopped from outside (aborting one was tried, and now and then ended the process): one that
/// is overdue is answered for at once, keeps its place among the few, and ends at its next look at its budget.
/// </summary>
public static class ResumeReader
{
    /// <summary>The most bytes a file may have, 10 MB.</summary>
    public const int MaxFileBytes = 10 * 1024 * 1024;

    /// <summary>Deeply nested PDF objects are read by recursion: a stack overflow would end the process.</summary>
    private const int StackBytes = 64 * 1024 * 1024;

    /// <summary>How long a file waits for its turn. With the time to read it, the answer comes within 25 s.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(12);

    /// <summary>How much longer than its limit a file is waited for, so that its own look at the budget can end it.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    /// <summary>
    /// How long everything may take from the file's arrival on. Only scans come near it, and only when they had to wait:
    /// what is left of it then is their time.
    /// </summary>
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(23);

    private const string Restored =
        "This file carries the data of the resume that it was made from: these were restored, its pages were not read. Changes made to the file since are not in them.";

    private static readonly SemaphoreSlim Turns = new(Math.Max(2, Environment.ProcessorCount));

    /// <summary>
    /// The file's resume, or a problem of <see cref="ReadingProblems"/>, <see cref="ExchangeProblems"/> or <see cref="RecognitionProblems"/>. Takes at most the stated time and memory,
    /// whatever the bytes are, see <see cref="ReadBudget"/>; pictures and scans take up to 20 s. The bytes must not change meanwhile.
    /// </summary>
    public static Task<Result<ReadResume>> ReadAsync(SourceFile file, CancellationToken cancellation) =>
        ReadAsync(file, TextRecognition.Installed, cancellation);

    /// <summary>The same, with the programs that read pictures.</summary>
    public static Task<Result<ReadResume>> ReadAsync(SourceFile file, TextRecognition recognition, CancellationToken cancellation) =>
        ReadAsync(file, recognition, TimeProvider.System, LongestWait, cancellation);

    internal static async Task<Result<ReadResume>> ReadAsync(
        SourceFile file, TextRecognition recognition, TimeProvider time, TimeSpan longestWait, CancellationToken cancellation)
    {
        if (file.Bytes.IsEmpty)
            return ReadingProblems.Empty;
        if (file.Bytes.Length > MaxFileBytes)
            return ReadingProblems.TooLarge;
        using var answer = new CancellationTokenSource(LongestAnswer, time);
        if (!await Turns.WaitAsync(longestWait, cancellation))
            return ReadingProblems.Busy;
        var reading = StartReading(() => Read(file, new ReadBudget(time, cancellation)));
        try
        {
            var read = await reading.WaitAsync(ReadBudget.TimeLimit + Grace, time, cancellation);
            return read.Problem is { } problem ? problem
                : read.Value.Resume is { } resume ? resume
                : await RecognizeAsync(read.Value, recognition, time, answer.Token, cancellation);
        }
        catch (TimeoutException)
        {
            return ReadingProblems.TooSlow;
        }
    }

    /// <summary>Reads scanned pages. Done by other programs, it needs no turn of ours and no deep stack.</summary>
    private static async Task<Result<ReadResume>> RecognizeAsync(
        OpenedFile file, TextRecognition recognition, TimeProvider time, CancellationToken answer, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(ScanReader.TimeLimit, time);
        using var overdue = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, answer);
        var read = await ScanReader.ReadAsync(file.Scan!, recognition, overdue.Token, cancellation);
        return read.Then<ReadResume>(text => ResumeOf(text, file.Format));
    }

    private static Task<Result<OpenedFile>> StartReading(Func<Result<OpenedFile>> read)
    {
        var reading = new Task<Result<OpenedFile>>(Read, TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => reading.RunSynchronously(TaskScheduler.Default), StackBytes)
        {
            IsBackground = true,
            Name = "Resume reading",
            Priority = ThreadPriority.BelowNormal,
        };
        thread.Start();
        return reading;

        Result<OpenedFile> Read()
        {
            try
            {
                return read();
            }
            finally
            {
                Turns.Release();
            }
        }
    }

    internal static Result<OpenedFile> Read(SourceFile file, ReadBudget budget) =>
        Guarded(() => FormatDetector.Detect(file.Bytes), budget).Then(detected =>
            DataReader.Reads(detected.Format)
                ? ReadData(file.Bytes, detected, detected.Format, budget)
                : Guarded(() => DocumentReader.Read(file, detected, budget), budget).Then(content => Open(content, file, detected.Format, budget)));

    private static Result<OpenedFile> Open(DocumentContent content, SourceFile file, FileFormat format, ReadBudget budget)
    {
        if (content.Data is { } json)
        {
            var restored = ReadData(json, new DetectedFormat(FileFormat.Json, Encoding.UTF8.GetString(json.Span)), format, budget, Restored);
            return restored.Problem is null || budget.Exceeded is not null ? restored : Read(file with { IgnoresData = true }, budget);
        }
        return content.Scan is null ? Parse(content.Text, format, budget) : new OpenedFile(format, null, content.Scan);
    }

    private static Result<OpenedFile> ReadData(ReadOnlyMemory<byte> bytes, DetectedFormat detected, FileFormat format, ReadBudget budget, params string[] notes) =>
        Guarded(() => DataReader.Read(bytes, detected, budget), budget)
            .Then<OpenedFile>(data => new OpenedFile(format, new ReadResume(data.Resume, MediaTypes.Of(format), [.. notes, .. data.Warnings], null), null));

    /// <summary>The parser is not guarded: what it throws is a bug. It is bounded by the text's length; what it took counts all the same.</summary>
    private static Result<OpenedFile> Parse(DocumentText text, FileFormat format, ReadBudget budget)
    {
        var read = new OpenedFile(format, ResumeOf(text, format), null);
        return Guarded<OpenedFile>(
            () =>
            {
                budget.Check();
                return read;
            },
            budget);
    }

    private static ReadResume ResumeOf(DocumentText text, FileFormat format) => new(ResumeParser.Parse(text), MediaTypes.Of(format), text.Warnings, text);

    [SuppressMessage("Design", "CA1031", Justification = "PdfPig, Markdig, YamlDotNet, CsvHelper and the ZIP and XML readers throw anything on damaged files.")]
    private static Result<T> Guarded<T>(Func<Result<T>> read, ReadBudget budget)
        where T : notnull
    {
        try
        {
            var result = read();
            return budget.Exceeded ?? result;
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

    /// <summary>What a file holds: a resume, or a scan whose text is still to be recognized.</summary>
    internal sealed record OpenedFile(FileFormat Format, ReadResume? Resume, Scan? Scan);
}
