using System.Text.RegularExpressions;
using Tailor.Core.Vocabulary;

namespace Tailor.Core.Parsing;

/// <summary>Finds grades: after a label, or in a form that only grades have.</summary>
internal static partial class GradeParser
{
    private static readonly PhraseSet Labels = new(WordLists.Read("education-words", "grade-label"));

    /// <summary>Whether a text is no more than what stands before a grade.</summary>
    public static bool IsLabel(string text) => Labels.Is(text.TrimEnd(' ', ':'));

    /// <summary>The grade in a piece of text and the text without it; null when there is none.</summary>
    public static (string Grade, string Remainder)? Find(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && Labels.Is(text[..colon]))
            return (EntryHead.Trim(text[(colon + 1)..]), "");
        if (text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && Labels.Is(text[..blank]) && Evidence.IsHonours(text[(blank + 1)..]) && !Evidence.IsHonours(text[..blank]))
            return (text[(blank + 1)..], "");
        var labelled = LabelledPattern().Match(text);
        if (labelled.Success && Labels.Is(labelled.Groups["label"].Value))
            return (labelled.Groups["grade"].Value.Trim(), EntryHead.Trim(text.Remove(labelled.Index, labelled.Length)));
        if (labelled.Success && labelled.Groups["label"] is var label && label.Value.LastIndexOf(' ') is > 0 and var space && Labels.Is(label.Value[(space + 1)..]))
            return (labelled.Groups["grade"].Value.Trim(), EntryHead.Trim(text.Remove(label.Index + space, labelled.Length - space)));
        var comma = text.LastIndexOf(',');
        if (comma > 0 && BarePattern().Match(text[(comma + 1)..].Trim()) is { Success: true } tail && tail.Length == text.Length - comma - 2)
            return (tail.Value, text[..comma]);
        var bare = BarePattern().Match(text);
        return bare.Success ? (bare.Value.Trim(), EntryHead.Trim(text.Remove(bare.Index, bare.Length))) : null;
    }

    [GeneratedRegex(@"(?<label>\p{L}[\p{L}./]*(?:\s\p{L}+)?)\s*[:=]?\s*(?<grade>\d{1,3}(?:[.,]\d{1,3})?(?:\s?(?:/|of|out of)\s?\d{1,3}(?:[.,]\d+)?)?)(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LabelledPattern();

    [GeneratedRegex(@"(?<![\d/])\d{1,3}(?:[.,]\d{1,3})?\s?/\s?(?:4|5|6|7|10|12|20|30|60|100|110)(?:[.,]0+)?(?![\d/])(?:\s+(?:e|con|cum)\s+(?:lode|laude))?|^(?:[A-F][+-]?\s?\(ECTS\)|[A-D][+-]|H1|H2A|H2B|2:1|2:2|\d[.,]\d{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex BarePattern();
}
