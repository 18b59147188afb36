using System.CommandLine;
using Tailor.Documents.Reading;

namespace Tailor.Cli.Commands;

/// <summary><c>tailor parse FILE… [--out DIR]</c>: each document as a resume in JSON, as <c>DIR/NAME.json</c> or on standard output.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Documents to read; - is standard input.", Arity = ArgumentArity.OneOrMore };
        var folder = new Option<string?>("--out") { Description = "Folder for NAME.json of each document; made if absent. Without it, or as -, standard output." };
        var command = new Command("parse", "Reads documents into the resume's JSON form.") { files, folder };
        command.SetAction(async (parsed, cancellation) =>
            (int)await RunAsync(parsed.GetRequiredValue(files), parsed.GetValue(folder), cancellation));
        return command;
    }

    private static async Task<ExitCode> RunAsync(IReadOnlyList<string> files, string? folder, CancellationToken cancellation)
    {
        var exitCode = ExitCode.Success;
        foreach (var file in files)
        {
            var outcome = await ParseAsync(file, folder, cancellation);
            exitCode = exitCode == ExitCode.Success ? outcome : exitCode;
        }
        return exitCode;
    }

    private static async Task<ExitCode> ParseAsync(string file, string? folder, CancellationToken cancellation)
    {
        var source = await Terminal.ReadAsync(file, cancellation);
        if (source.Problem is { } unopened)
            return Terminal.Fail(file, unopened);

        var resume = await Inputs.ParseAsync(source.Value, cancellation);
        return resume.Problem is { } unread
            ? Terminal.Fail(file, unread)
            : await Terminal.WriteJsonAsync(Target(source.Value, folder), resume.Value, cancellation);
    }

    private static string Target(SourceFile source, string? folder) =>
        folder is null or Terminal.StandardStream
            ? Terminal.StandardStream
            : Path.Combine(folder, Path.GetFileNameWithoutExtension(source.Name) + ".json");
}
