using System.Globalization;
using Tailor.Resumes;

namespace Tailor.Corpus;

/// <summary>Which half of the corpus: the one that may be looked at while the parser is made, or the one that only measures it.</summary>
internal enum CorpusHalf
{
    Seen,
    Unseen,
}

/// <summary>An invented person: everything that a document about them may print. The key begins the names of their documents.</summary>
internal sealed record Person(string Key, CultureInfo Language, CorpusHalf Half, Resume Resume)
{
    /// <summary>Reads the persons beside the program: our resume JSON with the members <c>language</c> and <c>half</c>.</summary>
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
            Enum.Parse<CorpusHalf>(members["half"].GetString()!, ignoreCase: true),
            resume with { Unknown = null });
    }
}
