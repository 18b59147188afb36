using System.CommandLine;
using System.Text;
using Tailor.Documents.Explaining;
using Tailor.Documents.Reading;

namespace Tailor.Cli.Commands;

/// <summary>
/// <c>tailor parse FILE… [--out DIR]</c>: each document as a resume in JSON, as <c>DIR/NAME.json</c> or on standard output.
/// <c>tailor parse FILE --explain PAGE.html</c>: how a document was read, as a page to look at.
/// </summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Documents to read; - is standard input.", Arity = ArgumentArity.OneOrMore };
        var folder = new Option<string?>("--out") { Description = "Folder for NAME.json of each document; made if absent. Without it, or as -, standard output." };
        var page = new Option<string?>("--explain")
        {
            Description = "Instead of JSON, an HTML page that shows how the document was read: words, lines, sections, fields.",
            HelpName = "PAGE.html",
        };
        var ignoresData = new Option<bool>("--ignore-data") { Description = "Read the pages of a file of ours, not the data that it carries." };
        var command = new Command("parse", "Reads documents into the resume's JSON form.") { files, folder, page, ignoresData };
        command.Validators.Add(result =>
        {
            if (result.GetValue(page) is not null && result.GetValue(files) is { Length: > 1 })
                result.AddError("--explain takes one document.");
        });
        command.SetAction(async (parsed, cancellation) => (int)(parsed.GetValue(page) is { } target
            ? await ExplainAsync(parsed.GetRequiredValue(files)[0], target, cancellation)
            : await RunAsync(parsed.GetRequiredValue(files), parsed.GetValue(folder), parsed.GetValue(ignoresData), cancellation)));
        return command;
    }

    private static async Task<ExitCode> RunAsync(IReadOnlyList<string> files, string? folder, bool ignoresData, CancellationToken cancellation)
    {
        var exitCode = ExitCode.Success;
        foreach (var file in files)
        {
            var outcome = await ParseAsync(file, folder, ignoresData, cancellation);
            exitCode = exitCode == ExitCode.Success ? outcome : exitCode;
        }
        return exitCode;
    }

    private static async Task<ExitCode> ParseAsync(string file, string? folder, bool ignoresData, CancellationToken cancellation)
    {
        var source = await Terminal.ReadAsync(file, cancellation);
        if (source.Problem is { } unopened)
            return Terminal.Fail(file, unopened);

        var read = await Inputs.ParseAsync(source.Value with { IgnoresData = ignoresData }, cancellation);
        return read.Problem is { } unread
            ? Terminal.Fail(file, unread)
            : await Terminal.WriteJsonAsync(Target(source.Value, folder), read.Value.Resume, cancellation);
    }

    private static async Task<ExitCode> ExplainAsync(string file, string target, CancellationToken cancellation)
    {
        var source = await Terminal.ReadAsync(file, cancellation);
        if (source.Problem is { } unopened)
            return Terminal.Fail(file, unopened);

        var read = await Inputs.ParseAsync(source.Value with { IgnoresData = true }, cancellation);
        if (read.Problem is { } unread)
            return Terminal.Fail(file, unread);
        if (read.Value.Text is not { } text)
            return Terminal.Fail(file, CliProblems.NothingToExplain);

        var page = Encoding.UTF8.GetBytes(ExplanationPage.Of(source.Value.Name, text));
        return await Terminal.WriteAsync(target, page, cancellation) is { } unwritten ? Terminal.Fail(target, unwritten) : ExitCode.Success;
    }

    private static string Target(SourceFile source, string? folder) =>
        folder is null or Terminal.StandardStream
            ? Terminal.StandardStream
            : Path.Combine(folder, Path.GetFileNameWithoutExtension(source.Name) + ".json");
}
