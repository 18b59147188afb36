namespace Tailor.Core.Vocabulary;

/// <summary>Tells names of languages that people speak, and words for how well.</summary>
internal static class SpokenLanguages
{
    private static readonly HashSet<string> Names = [.. WordLists.Read("spoken-languages", "name")];
    private static readonly PhraseSet Levels = new(WordLists.Read("spoken-languages", "level"));

    /// <summary>Whether the whole text is a language's name.</summary>
    public static bool IsName(string text) => Names.Contains(Words.Lower(text.Trim()));

    /// <summary>Whether the text says how well a language is spoken.</summary>
    public static bool IsLevel(string text) => Levels.IsIn(text);
}
