using System.Buffers;
using System.Text.RegularExpressions;
using Tailor.Resumes;

namespace Tailor.Documents.Writing.Printing;

/// <summary>Tells which language a resume is written in, by its script and its small words.</summary>
internal static partial class ResumeLanguage
{
    /// <summary>Longer texts tell no more.</summary>
    private const int MostCharacters = 20_000;

    /// <summary>Fewer small words than this may be chance, or the titles of a foreign employer.</summary>
    private const int FewestWords = 3;

    private static readonly SearchValues<char> Traditional = SearchValues.Create("學專業經歷區開發資訊與為國際產實務處總經");

    private static readonly (string Language, HashSet<string> Words)[] Words =
    [
        .. DataFile.Lines("common-words.txt").Select(line => line.Split(": ", 2))
            .Select(parts => (parts[0], parts[1].Split(", ").ToHashSet(StringComparer.Ordinal))),
    ];

    /// <summary>The language's tag, one of <see cref="Labels.All"/>; English when nothing tells.</summary>
    public static string Of(Resume resume)
    {
        var text = string.Join(' ', Texts(resume).Where(text => !string.IsNullOrWhiteSpace(text)));
        text = text[..Math.Min(text.Length, MostCharacters)];
        return OfScript(text) ?? OfWords(text);
    }

    /// <summary>The language of a text that is in another script than the document's language, so that it is read aloud as what it is; else null.</summary>
    public static string? OfForeignScript(string text, string documentLanguage) =>
        System.Text.Ascii.IsValid(text) || OfScript(text) is not { } language || ScriptOf(language) == ScriptOf(documentLanguage) ? null : language;

    private static string ScriptOf(string language) => language switch
    {
        "uk" => "ru",
        "fa" => "ar",
        "zh-Hant" or "ja" => "zh",
        _ => language,
    };

    private static IEnumerable<string?> Texts(Resume resume) =>
    [
        resume.Summary,
        .. resume.Experience.SelectMany(work => work.Description.Append(work.Summary).Append(work.Title)),
        .. resume.Projects.SelectMany(project => project.Highlights.Append(project.Description)),
        .. resume.Education.SelectMany(education => new[] { education.Degree, education.Field, education.Institution }),
        .. resume.Volunteer.SelectMany(engagement => engagement.Description),
        .. resume.CustomSections.SelectMany(section => section.Items.Prepend(section.Title)),
    ];

    /// <summary>The language of a text most of whose letters are of a script of its own.</summary>
    private static string? OfScript(string text)
    {
        int latin = 0, han = 0, kana = 0, hangul = 0, arabic = 0, hebrew = 0, thai = 0, devanagari = 0, greek = 0, cyrillic = 0;
        foreach (var letter in text)
        {
            _ = letter switch
            {
                (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '\u00C0' and <= '\u024F') => latin++,
                >= '\u0370' and <= '\u03FF' => greek++,
                >= '\u0400' and <= '\u04FF' => cyrillic++,
                >= '\u0590' and <= '\u05FF' => hebrew++,
                >= '\u0600' and <= '\u06FF' => arabic++,
                >= '\u0900' and <= '\u097F' => devanagari++,
                >= '\u0E00' and <= '\u0E7F' => thai++,
                >= '\u3040' and <= '\u30FF' => kana++,
                >= '\u4E00' and <= '\u9FFF' => han++,
                >= '\uAC00' and <= '\uD7AF' => hangul++,
                _ => 0,
            };
        }
        // A Chinese character says about as much as two or three letters, and technical terms are often Latin.
        (string Language, int Weight)[] scripts =
        [
            ("el", greek), (text.AsSpan().ContainsAny('і', 'ї', 'є') ? "uk" : "ru", cyrillic), ("he", hebrew),
            (text.AsSpan().ContainsAny('\u06CC', '\u06A9', '\u067E') ? "fa" : "ar", arabic), ("hi", devanagari), ("th", thai),
            ("ko", hangul * 2), (kana > 0 ? "ja" : text.AsSpan().ContainsAny(Traditional) ? "zh-Hant" : "zh", (han + kana) * 3),
        ];
        var (language, weight) = scripts.MaxBy(script => script.Weight);
        return weight > latin ? language : null;
    }

    private static string OfWords(string text)
    {
        var words = WordPattern().Matches(text).Select(match => match.Value.ToLowerInvariant()).ToList();
        var (best, count) = Words.Select(entry => (entry.Language, Count: words.Count(entry.Words.Contains))).MaxBy(entry => entry.Count);
        return count >= FewestWords ? best : "en";
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex WordPattern();
}
