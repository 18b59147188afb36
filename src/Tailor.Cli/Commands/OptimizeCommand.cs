using System.CommandLine;
using Tailor.Core.Coaching;
using Tailor.Resumes;
using Tailor.Resumes.Problems;
using Tailor.Resumes.Suggestions;

namespace Tailor.Cli.Commands;

/// <summary>
/// <c>tailor optimize RESUME --job FILE</c> lists the suggestions as JSON; with <c>--accept</c> it gives the revised resume instead.
/// </summary>
internal static class OptimizeCommand
{
    private const string All = "all";
    private const string None = "none";

    public static Command Create()
    {
        var resumeFile = CommonOptions.Resume();
        var jobFile = new Option<string>("--job") { Description = "The text of a job posting; - is standard input.", HelpName = "FILE", Required = true };
        var accept = new Option<string[]>("--accept")
        {
            Description = "Apply suggestions and give the revised resume: all, none, or the ids to apply.",
            HelpName = "all|none|ID…",
            AllowMultipleArgumentsPerToken = true,
        };
        var output = CommonOptions.Output();
        var command = new Command("optimize", "Suggests changes for a job posting as JSON, or applies them.") { resumeFile, jobFile, accept, output };
        command.SetAction(async (parsed, cancellation) => (int)await RunAsync(
            parsed.GetRequiredValue(resumeFile), parsed.GetRequiredValue(jobFile), parsed.GetValue(accept) ?? [], parsed.GetRequiredValue(output), cancellation));
        return command;
    }

    private static async Task<ExitCode> RunAsync(string resumeFile, string jobFile, string[] accepted, string output, CancellationToken cancellation)
    {
        var resume = await Inputs.ReadResumeAsync(resumeFile, cancellation);
        if (resume.Problem is { } unread)
        {
            return Terminal.Fail(resumeFile, unread);
        }

        var posting = await Inputs.ReadPostingAsync(jobFile, cancellation);
        if (posting.Problem is { } unclear)
        {
            return Terminal.Fail(jobFile, unclear);
        }

        var run = await CollectAsync(ResumeCoach.CoachAsync(resume.Value, posting.Value, [], DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime), cancellation));
        if (accepted.Length == 0)
        {
            return await Terminal.WriteJsonAsync(output, run, cancellation);
        }

        var revision = Revise(resume.Value, run.Suggestions, accepted);
        if (revision.Problem is { } unknown)
        {
            return Terminal.Fail("--accept", unknown);
        }

        Terminal.Warn(resumeFile, revision.Value.Rejected.Select(r => $"{r.Suggestion.Id} was not applied: {r.Reason}"));
        return await Terminal.WriteJsonAsync(output, revision.Value.Resume, cancellation);
    }

    private static Result<Revision> Revise(Resume resume, IReadOnlyList<Suggestion> suggestions, string[] accepted)
    {
        var ids = accepted
            .SelectMany(a => a.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .ToHashSet(StringComparer.Ordinal);
        if (ids.Except([All, None, .. suggestions.Select(s => s.Id)]).Any())
        {
            return CliProblems.UnknownSuggestion;
        }

        return SuggestionApplier.Apply(resume, suggestions.Where(s => ids.Contains(All) || ids.Contains(s.Id)));
    }

    private static async Task<CoachEvent> CollectAsync(IAsyncEnumerable<CoachEvent> events)
    {
        CoachEvent? whole = null;
        await foreach (var step in events)
        {
            whole = whole is null ? step : whole.Then(step);
        }

        return whole ?? throw new InvalidOperationException("A coaching run has at least one event.");
    }
}
