using Tailor.Resumes;

namespace Tailor.Corpus;

/// <summary>
/// A way to print a resume. Its name is the second part of the names of its documents; its extension is such as <c>.pdf</c>;
/// what it renders are the document's bytes.
/// </summary>
internal sealed record Layout(string Name, string Extension, CorpusSet Set, Dates Dates, Func<Sheet, byte[]> Render)
{
    /// <summary>The languages whose letters it can set; null for all.</summary>
    public IReadOnlyList<string>? OnlyLanguages { get; init; }

    /// <summary>The keys of the persons whose letters it can set; null for all.</summary>
    public IReadOnlyList<string>? OnlyPersons { get; init; }

    /// <summary>The resume without what the layout leaves out.</summary>
    public Func<Resume, Resume> Prints { get; init; } = resume => resume;

    /// <summary>Fields of the truth that cannot be right in this layout, such as a name whose letters the text layer lacks.</summary>
    public IReadOnlyList<string> Unscored { get; init; } = [];

    /// <summary>The resume without the line under the name.</summary>
    public static Resume WithoutHeadline(Resume resume) => resume with { PersonalInfo = resume.PersonalInfo with { Headline = null } };

    /// <summary>The resume with the site's address as moderncv prints it, without its scheme.</summary>
    public static Resume WithBareSite(Resume resume) =>
        resume with { PersonalInfo = resume.PersonalInfo with { Website = resume.PersonalInfo.Website?.Replace("https://", "", StringComparison.Ordinal) } };

    public bool Suits(Person person) =>
        person.Set == Set && (OnlyLanguages?.Contains(person.Language.TwoLetterISOLanguageName) ?? true)
        && (OnlyPersons?.Contains(person.Key) ?? true);

    public static IReadOnlyList<Layout> All { get; } =
    [
        .. Layouts.WebFirst.All, .. Layouts.WordFirst.All, .. Layouts.TexFirst.All, .. Layouts.TextFirst.All,
        .. Layouts.WebSecond.All, .. Layouts.WordSecond.All, .. Layouts.TexSecond.All, .. Layouts.TextSecond.All,
        .. Layouts.WebThird.All, .. Layouts.WordThird.All, .. Layouts.TexThird.All, .. Layouts.TextThird.All,
    ];
}
