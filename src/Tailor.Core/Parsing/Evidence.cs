using Tailor.Core.Vocabulary;

namespace Tailor.Core.Parsing;

/// <summary>How much a text looks like a part of an entry's head: above 0 for it, below 0 against it.</summary>
internal static class Evidence
{
    private static readonly PhraseSet TitleWords = new(WordLists.Read("job-words", "title"));
    private static readonly PhraseSet LevelWords = new(WordLists.Read("job-words", "level"));
    private static readonly PhraseSet OrganisationWords = new(WordLists.Read("organisation-words", "organisation"));
    private static readonly PhraseSet DegreeWords = new(WordLists.Read("education-words", "degree"));
    private static readonly PhraseSet InstitutionWords = new(WordLists.Read("education-words", "institution"));
    private static readonly PhraseSet HonoursWords = new(WordLists.Read("education-words", "honours"));

    public static double JobTitle(string text) =>
        Cap(TitleWords.CountIn(text)) + (LevelWords.IsIn(text) ? 0.3 : 0) - (Places.Evidence(text) * 0.8) - Url(text) - Cap(OrganisationWords.CountIn(text)) / 2;

    public static double Employer(string text) =>
        Cap(OrganisationWords.CountIn(text)) - (Places.Evidence(text) * 0.7) - Url(text) - (Cap(TitleWords.CountIn(text)) / 2);

    public static double Place(string text) =>
        (Places.Evidence(text) * 1.5) - 0.6 - Cap(TitleWords.CountIn(text)) - Cap(OrganisationWords.CountIn(text)) - Url(text) - (text.Split(' ').Length > 5 ? 1 : 0);

    public static double Degree(string text) =>
        (1.5 * Cap(DegreeWords.CountIn(text))) - Cap(InstitutionWords.CountIn(text)) - (Places.Evidence(text) * 0.8) - Url(text) - Honours(text);

    public static double Institution(string text) =>
        (1.5 * Cap(InstitutionWords.CountIn(text))) - (Cap(DegreeWords.CountIn(text)) / 2) - (Places.Evidence(text) * 0.5) - Url(text) - Honours(text);

    public static double SchoolPlace(string text) => (Places.Evidence(text) * 1.5) - 0.6 - Cap(InstitutionWords.CountIn(text)) - Cap(DegreeWords.CountIn(text)) - Url(text);

    public static bool IsHonours(string text) => HonoursWords.CountIn(text) * 2 >= Math.Max(1, Words.Of(text).Count) && !IsDegree(text);

    public static bool IsDegree(string text) => DegreeWords.IsIn(text);

    public static bool IsInstitution(string text) => InstitutionWords.IsIn(text);

    public static bool IsTitle(string text) => TitleWords.IsIn(text);

    private static double Honours(string text) => IsHonours(text) ? 1.2 : 0;

    private static double Url(string text) => text.Contains("://", StringComparison.Ordinal) || text.Contains('@', StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? 2 : 0;

    private static double Cap(int count) => Math.Min(count, 2) * 0.5 + (count > 0 ? 0.5 : 0);
}
