using System.Reflection;

namespace Tailor.Core.Vocabulary;

/// <summary>
/// An embedded table: UTF-8, a row a line, columns parted by tabs, lines that start with <c>#</c> are remarks, missing
/// columns at the end are empty.
/// </summary>
internal static class DataFile
{
    private const string Folder = "Tailor.Core.Vocabulary.Data.";

    /// <summary>The rows of every table whose name starts so, in order of name.</summary>
    public static IEnumerable<string[]> Rows(string prefix, int columns) =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(n => n.StartsWith(Folder + prefix, StringComparison.Ordinal) && n.EndsWith(".tsv", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(n => Read(n, columns));

    /// <summary>The lines of a list of one word a line.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream($"{Folder}{name}.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    /// <summary>The entries of a cell that lists several.</summary>
    public static string[] List(string cell) => cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string[]> Read(string name, int columns)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var row = line.Split('\t');
                Array.Resize(ref row, columns);
                yield return [.. row.Select(c => c ?? "")];
            }
        }
    }
}
