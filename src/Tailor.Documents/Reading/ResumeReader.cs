using System.Diagnostics.CodeAnalysis;
using Tailor.Core.Parsing;
using Tailor.Documents.Exchange;
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

    private static readonly SemaphoreSlim Turns = new(Math.Max(2, Environment.ProcessorCount));

    /// <summary>
    /// The file's resume, or a problem of <see cref="ReadingProblems"/> or <see cref="ExchangeProblems"/>. Takes at most the stated time and memory,
    /// whatever the bytes are, see <see cref="ReadBudget"/>. The bytes must not change meanwhile.
    /// </summary>
    public static Task<Result<ReadResume>> ReadAsync(SourceFile file, CancellationToken cancellation) =>
        ReadAsync(file, TimeProvider.System, LongestWait, cancellation);

    internal static async Task<Result<ReadResume>> ReadAsync(
        SourceFile file, TimeProvider time, TimeSpan longestWait, CancellationToken cancellation)
    {
        if (file.Bytes.IsEmpty)
            return ReadingProblems.Empty;
        if (file.Bytes.Length > MaxFileBytes)
            return ReadingProblems.TooLarge;
        if (!await Turns.WaitAsync(longestWait, cancellation))
            return ReadingProblems.Busy;
        var reading = StartReading(() => Read(file.Bytes, new ReadBudget(time, cancellation)));
        try
        {
            return await reading.WaitAsync(ReadBudget.TimeLimit + Grace, time, cancellation);
        }
        catch (TimeoutException)
        {
            return ReadingProblems.TooSlow;
        }
    }

    private static Task<Result<ReadResume>> StartReading(Func<Result<ReadResume>> read)
    {
        var reading = new Task<Result<ReadResume>>(Read, TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => reading.RunSynchronously(TaskScheduler.Default), StackBytes)
        {
            IsBackground = true,
            Name = "Resume reading",
            Priority = ThreadPriority.BelowNormal,
        };
        thread.Start();
        return reading;

        Result<ReadResume> Read()
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

    internal static Result<ReadResume> Read(ReadOnlyMemory<byte> bytes, ReadBudget budget) =>
        Guarded(() => FormatDetector.Detect(bytes), budget).Then(detected =>
            DataReader.Reads(detected.Format)
                ? Guarded(() => DataReader.Read(bytes, detected, budget), budget)
                    .Then<ReadResume>(data => new ReadResume(data.Resume, MediaTypes.Of(detected.Format), data.Warnings, null))
                : Guarded(() => DocumentReader.Read(bytes, detected, budget), budget).Then(text => Parse(text, detected.Format, budget)));

    /// <summary>The parser is not guarded: what it throws is a bug. It is bounded by the text's length; what it took counts all the same.</summary>
    private static Result<ReadResume> Parse(DocumentText text, FileFormat format, ReadBudget budget)
    {
        var read = new ReadResume(ResumeParser.Parse(text), MediaTypes.Of(format), text.Warnings, text);
        return Guarded<ReadResume>(
            () =>
            {
                budget.Check();
                return read;
            },
            budget);
    }

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
}
