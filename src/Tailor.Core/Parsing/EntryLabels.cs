using Tailor.Core.Vocabulary;

namespace Tailor.Core.Parsing;

/// <summary>Labels that say which part of an entry's head follows: "Position: Engineer".</summary>
internal static class EntryLabels
{
    /// <summary>The labels in many languages.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. WordLists.Read("entry-labels").SelectMany(l => l.Words)];

    private static readonly PhraseSet Labels = new(Names);

    /// <summary>The text behind its label; all of it when it has none.</summary>
    public static string Without(string text) =>
        text.IndexOfAny([':', '：']) is > 0 and var colon && Labels.Is(text[..colon]) ? text[(colon + 1)..].TrimStart() : text;
}
