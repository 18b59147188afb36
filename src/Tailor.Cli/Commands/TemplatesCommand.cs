using System.CommandLine;
using Tailor.Documents.Writing;

namespace Tailor.Cli.Commands;

/// <summary><c>tailor templates</c>: a line each: id, tab, name.</summary>
internal static class TemplatesCommand
{
    public static Command Create()
    {
        var command = new Command("templates", "List the templates: id, tab, name");
        command.SetAction(_ =>
        {
            foreach (var template in ResumeWriter.Templates)
            {
                Console.WriteLine($"{template.Id}\t{template.Name}");
            }
        });
        return command;
    }
}
