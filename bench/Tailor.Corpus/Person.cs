using System.Globalization;
using Tailor.Resumes;

namespace Tailor.Corpus;

/// <summary>The sets of the corpus, in the order in which they were made: each measured the parser before it was looked at.</summary>
internal enum CorpusSet
{
    First,
    Second,
    Third,
}

/// <summary>An invented person: everything that a document about them may print. The key begins the names of their documents.</summary>
internal sealed record Person(string Key, CultureInfo Language, CorpusSet Set, Resume Resume)
{
    /// <summary>Reads the persons beside the program: our resume JSON with the members <c>language</c> and <c>set</c>.</summary>
    public static IReadOnlyList<Person> All { get; } =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "persons"), "*.json").Order(StringComparer.Ordinal).Select(Read),
    ];

    private static Person Read(string file)
    {
        var resume = ResumeJson.Read(File.ReadAllBytes(file)).Value;
        var members = resume.Unknown!;
        return new Person(
            Path.GetFileNameWithoutExtension(file),
            CultureInfo.GetCultureInfo(members["language"].GetString()!),
            Enum.Parse<CorpusSet>(members["set"].GetString()!, ignoreCase: true),
            resume with { Unknown = null });
    }
}
