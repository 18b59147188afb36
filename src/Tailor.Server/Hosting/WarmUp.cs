using System.Text;
using Tailor.Core.Coaching;
using Tailor.Core.Jobs;
using Tailor.Documents.Reading;
using Tailor.Documents.Writing;
using Tailor.Resumes;

namespace Tailor.Server.Hosting;

/// <summary>
/// Takes an invented resume through every stage once the server listens, so that the first user does not wait for code to be
/// compiled and vocabulary to be loaded. Nothing is stored.
/// </summary>
internal sealed class WarmUp(IHostApplicationLifetime lifetime, ILogger<WarmUp> log) : BackgroundService
{
    private const string ResumeText =
        """
        Ada Quill
        ada@quill.example | +44 20 7946 0000 | Leeds, United Kingdom

        Experience
        Engineer, Example Works
        Mar 2020 - Present
        - Responsible for maintaining 12 services on Kubernetes.

        Skills
        Go, SQL
        """;

    private const string PostingText =
        """
        Backend Engineer
        Requirements
        - Go and PostgreSQL
        - Kubernetes
        """;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
            await started.Task.WaitAsync(stoppingToken);
            await RunAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops: nobody is left to warm up for.
        }
    }

    private async Task RunAsync(CancellationToken stoppingToken)
    {
        var resume = (await ResumeReader.ReadAsync(new SourceFile("warm-up.txt", Encoding.UTF8.GetBytes(ResumeText)), stoppingToken)).Value.Resume;
        var posting = JobPostingAnalyzer.Analyze(PostingText).Value;
        var events = 0;
        await foreach (var step in ResumeCoach.CoachAsync(resume, posting, [], DateOnly.MinValue, stoppingToken))
        {
            events += step.Suggestions.Count;
        }

        var pdf = ResumeWriter.Write(resume, ExportFormat.Pdf, new ExportOptions()).Value;
        var read = await ResumeReader.ReadAsync(new SourceFile(pdf.Name, pdf.Bytes), stoppingToken);
        var docx = ResumeWriter.Write(resume, ExportFormat.Docx, new ExportOptions()).Value;
        log.LogDebug(
            "Warmed up: {Suggestions} suggestions, {Positions} positions, {Bytes} bytes, {Characters} characters",
            events, read.Value.Resume.Experience.Count, docx.Bytes.Length, ResumeJson.Write(resume).Length);
    }
}
