using System.CommandLine;
using Tailor.Resumes.Scoring;

namespace Tailor.Cli.Commands;

/// <summary><c>tailor match RESUME JOB</c>: the posting as understood, and how well the resume answers it, as JSON.</summary>
internal static class MatchCommand
{
    public static Command Create()
    {
        var resumeFile = CommonOptions.Resume();
        var jobFile = new Argument<string>("JOB") { Description = "The text of a job posting; - is standard input." };
        var output = CommonOptions.Output();
        var command = new Command("match", "Shows how well a resume answers a job posting, as JSON.") { resumeFile, jobFile, output };
        command.SetAction(async (parsed, cancellation) => (int)await RunAsync(
            parsed.GetRequiredValue(resumeFile), parsed.GetRequiredValue(jobFile), parsed.GetRequiredValue(output), cancellation));
        return command;
    }

    private static async Task<ExitCode> RunAsync(string resumeFile, string jobFile, string output, CancellationToken cancellation)
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

        var match = new { Job = posting.Value, AtsScore = AtsScorer.Score(resume.Value, posting.Value) };
        return await Terminal.WriteJsonAsync(output, match, cancellation);
    }
}
