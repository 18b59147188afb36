namespace Tailor.Documents.Writing.Printing;

/// <summary>Files of words inside this assembly.</summary>
internal static class DataFile
{
    /// <summary>The file's lines, but for blank ones and comments.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(typeof(DataFile).Assembly.GetManifestResourceStream(name)!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && !line.StartsWith('#'))
            {
                yield return line;
            }
        }
    }
}
