using System.CommandLine;
using Tailor.Cli;
using Tailor.Cli.Commands;

var root = new RootCommand("Reads resumes, matches them with job postings, and writes them again.")
{
    ParseCommand.Create(),
    MatchCommand.Create(),
    OptimizeCommand.Create(),
    ExportCommand.Create(),
    TemplatesCommand.Create(),
    MigrateCommand.Create(),
    VerifyCommand.Create(),
};
var parsed = root.Parse(args);
var exitCode = await parsed.InvokeAsync();
return parsed.Errors.Count > 0 ? (int)ExitCode.Usage : exitCode;
