using System.CommandLine;
using System.Text;
using Tailor.Documents.Writing;
using Tailor.Resumes;
using Tailor.Resumes.Problems;
using Tailor.Storage;

namespace Tailor.Cli.Commands;

/// <summary><c>tailor verify</c>: tries upload, save and export on a database, for real, and removes what it made.</summary>
internal static class VerifyCommand
{
    public static Command Create() =>
        StoreCommand.Create("verify", "Tries upload, save and export on the database, prints each step, and removes what it made.", RunAsync);

    private static async Task<ExitCode> RunAsync(Database database, CancellationToken cancellation)
    {
        var exitCode = ExitCode.Success;
        await foreach (var step in Verification.RunAsync(database, TimeProvider.System, Export, cancellation))
        {
            Console.WriteLine($"{(step.Problem is null ? "ok    " : "FAILED")} {step.Description}");
            if (step.Problem is { } problem)
            {
                exitCode = Terminal.Fail(database.Product, problem);
            }
        }

        return exitCode;
    }

    private static Result<int> Export(string json) => ResumeJson.Read(Encoding.UTF8.GetBytes(json))
        .Then(resume => ResumeWriter.Write(resume, ExportFormat.Pdf, new ExportOptions()))
        .Then<int>(file => file.Bytes.Length);
}
