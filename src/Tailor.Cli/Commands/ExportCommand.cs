using System.CommandLine;
using System.Globalization;
using Tailor.Documents.Checking;
using Tailor.Documents.Writing;

namespace Tailor.Cli.Commands;

/// <summary><c>tailor export RESUME.json… --format pdf|docx|txt|md|html|json|jsonresume|rendercv</c>: resumes as files.</summary>
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
        var look = new LookOptions();
        var output = new Option<string?>("-o", "--output") { Description = "The file to write; - is standard output.", HelpName = "FILE" };
        var folder = new Option<string>("--out")
        {
            Description = "The folder for a file of each resume, made if absent; by default the working folder.",
            HelpName = "DIR",
            DefaultValueFactory = _ => ".",
        };
        var command = new Command("export", "Writes resumes as files, and reads PDF and DOCX back to say what of them programs find.") { files, format, output, folder };
        look.AddTo(command);
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
            var (kind, options) = (parsed.GetRequiredValue(format), look.Read(parsed));
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
        var resume = await Inputs.ReadResumeAsync(file, cancellation);
        var rendered = resume.Then(read => ResumeWriter.Write(read, format, options));
        if (rendered.Problem is { } problem)
        {
            return Terminal.Fail(file, problem);
        }

        Terminal.Warn(file, rendered.Value.Warnings);
        if (await Terminal.WriteAsync(target, rendered.Value.Bytes, cancellation) is { } unwritten)
        {
            return Terminal.Fail(target, unwritten);
        }

        if (format is ExportFormat.Pdf or ExportFormat.Docx)
        {
            var check = await ExportChecker.CheckAsync(resume.Value, rendered.Value, options, cancellation);
            Terminal.Warn(file, check.Problem is { } unread ? [unread.Detail] : Losses(check.Value));
        }

        return ExitCode.Success;
    }

    private static string[] Losses(ExportCheck check) => check.Lost.Count == 0
        ? []
        : [
            string.Create(CultureInfo.InvariantCulture, $"Read back, {check.Returned} of {check.Fields} fields were found as written."),
            .. check.Lost.Select(field => $"{field.Path}: {field.Written ?? "(nothing)"} was read as {field.Found ?? "(nothing)"}"),
        ];

    private static string Target(string file, ExportFormat format, string folder)
    {
        var name = file == Terminal.StandardStream ? "resume" : Path.GetFileNameWithoutExtension(file);
        var extension = format switch { ExportFormat.JsonResume => "json", ExportFormat.RenderCv => "yaml", _ => format.ToString().ToLowerInvariant() };
        return Path.Combine(folder, $"{name}.{extension}");
    }
}
