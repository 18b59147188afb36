using System.CommandLine;
using Tailor.Documents.Writing;

namespace Tailor.Cli.Commands;

/// <summary><c>tailor export RESUME.json… --format pdf|docx|json</c>: resumes as files.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("RESUME.json")
        {
            Description = "Resumes: our JSON, or any document that is read; - is standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<ExportFormat>("--format") { Description = "The format to write.", Required = true };
        var template = new Option<string>("--template")
        {
            Description = "How it looks: an id that the templates command lists.",
            DefaultValueFactory = _ => new ExportOptions().Template,
        };
        var paper = new Option<Paper>("--paper") { Description = "The paper.", DefaultValueFactory = _ => new ExportOptions().Paper };
        var output = new Option<string?>("-o", "--output") { Description = "The file to write; - is standard output.", HelpName = "FILE" };
        var folder = new Option<string>("--out")
        {
            Description = "The folder for a file of each resume, made if absent; by default the working folder.",
            HelpName = "DIR",
            DefaultValueFactory = _ => ".",
        };
        var command = new Command("export", "Writes resumes as PDF, DOCX or JSON.") { files, format, template, paper, output, folder };
        command.Validators.Add(result =>
        {
            if (result.GetValue(output) is not null && result.GetValue(files) is { Length: > 1 })
            {
                result.AddError("-o takes one resume: use --out DIR for several.");
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            var exitCode = ExitCode.Success;
            var (kind, options) = (parsed.GetRequiredValue(format), new ExportOptions(parsed.GetRequiredValue(template), parsed.GetRequiredValue(paper)));
            foreach (var file in parsed.GetRequiredValue(files))
            {
                var target = parsed.GetValue(output) ?? Target(file, kind, parsed.GetRequiredValue(folder));
                var outcome = await ExportAsync(file, kind, options, target, cancellation);
                exitCode = exitCode == ExitCode.Success ? outcome : exitCode;
            }

            return (int)exitCode;
        });
        return command;
    }

    private static async Task<ExitCode> ExportAsync(string file, ExportFormat format, ExportOptions options, string target, CancellationToken cancellation)
    {
        var rendered = (await Inputs.ReadResumeAsync(file, cancellation)).Then(resume => ResumeWriter.Write(resume, format, options));
        if (rendered.Problem is { } problem)
        {
            return Terminal.Fail(file, problem);
        }

        Terminal.Warn(file, rendered.Value.Warnings);
        return await Terminal.WriteAsync(target, rendered.Value.Bytes, cancellation) is { } unwritten
            ? Terminal.Fail(target, unwritten)
            : ExitCode.Success;
    }

    private static string Target(string file, ExportFormat format, string folder)
    {
        var name = file == Terminal.StandardStream ? "resume" : Path.GetFileNameWithoutExtension(file);
        return Path.Combine(folder, $"{name}.{format.ToString().ToLowerInvariant()}");
    }
}
