using Tailor.Core.Vocabulary;

namespace Tailor.Core.Parsing;

/// <summary>Labels that say which part of an entry follows: "Position: Engineer", "Name and address of employer".</summary>
internal static class EntryLabels
{
    /// <summary>Of several kinds that one word may be, the first of the file counts.</summary>
    private static readonly IReadOnlyList<(string Kind, PhraseSet Words)> Kinds = [.. WordLists.Read("entry-labels").Select(l => (l.Kind, new PhraseSet(l.Words)))];

    /// <summary>The labels in many languages.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. WordLists.Read("entry-labels").SelectMany(l => l.Words)];

    /// <summary>Which part of an entry a text is the label of: "title", "employer", "dates"; null when it is no label.</summary>
    public static string? KindOf(string text) => Kinds.FirstOrDefault(k => k.Words.Is(text)).Kind;

    /// <summary>The text behind its label; all of it when it has none.</summary>
    public static string Without(string text) =>
        text.IndexOfAny([':', '：']) is > 0 and var colon && KindOf(text[..colon]) is not null ? text[(colon + 1)..].TrimStart() : text;
}
