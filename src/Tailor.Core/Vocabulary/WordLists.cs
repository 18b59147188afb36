namespace Tailor.Core.Vocabulary;

/// <summary>
/// Reads the word lists beside this file: text lines <c>kind: word, word, …</c>, comments after <c>#</c>. They are our own
/// work, and plain so that a speaker of a language can complete them without reading code.
/// </summary>
internal static class WordLists
{
    /// <summary>The kinds of one list with their words, in the file's order.</summary>
    public static IReadOnlyList<(string Kind, IReadOnlyList<string> Words)> Read(string name)
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream($"Tailor.Core.Vocabulary.Data.{name}.txt")
            ?? throw new InvalidOperationException($"The word list {name} is not embedded.");
        using var reader = new StreamReader(stream);
        var kinds = new List<(string, IReadOnlyList<string>)>();
        while (reader.ReadLine() is { } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && line[0] != '#')
                kinds.Add((line[..colon], line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));
        }
        return kinds;
    }

    /// <summary>The words of one kind.</summary>
    public static IReadOnlyList<string> Read(string name, string kind) => Read(name).First(k => k.Kind == kind).Words;
}
