using System.CommandLine;

namespace Tailor.Cli.Commands;

/// <summary>Arguments and options that several commands have.</summary>
internal static class CommonOptions
{
    /// <summary><c>RESUME</c>.</summary>
    public static Argument<string> Resume() =>
        new("RESUME") { Description = "A resume: our JSON, or any document that is read; - is standard input." };

    /// <summary><c>-o FILE</c>, by default standard output.</summary>
    public static Option<string> Output() => new("-o", "--output")
    {
        Description = "The file to write; - is standard output.",
        HelpName = "FILE",
        DefaultValueFactory = _ => Terminal.StandardStream,
    };
}
