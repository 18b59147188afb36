using System.CommandLine;
using Tailor.Documents.Writing;

namespace Tailor.Cli.Commands;

/// <summary><c>tailor templates [--out DIR]</c>: a line each: id, tab, name, tab, what it is for; and a picture of each as <c>DIR/ID.svg</c>.</summary>
internal static class TemplatesCommand
{
    public static Command Create()
    {
        var folder = new Option<string?>("--out") { Description = "A folder for a picture of each template, ID.svg; made if absent.", HelpName = "DIR" };
        var command = new Command("templates", "Lists the templates: id, tab, name, tab, what it is for.") { folder };
        command.SetAction(async (parsed, cancellation) =>
        {
            foreach (var template in ResumeWriter.Templates)
            {
                Console.WriteLine($"{template.Id}\t{template.Name}\t{template.Description}");
                if (parsed.GetValue(folder) is not { } target)
                {
                    continue;
                }

                var path = Path.Combine(target, template.Id + ".svg");
                var svg = Convert.FromBase64String(template.PreviewImage[(template.PreviewImage.IndexOf(',', StringComparison.Ordinal) + 1)..]);
                if (await Terminal.WriteAsync(path, svg, cancellation) is { } problem)
                {
                    return (int)Terminal.Fail(path, problem);
                }
            }

            return (int)ExitCode.Success;
        });
        return command;
    }
}
