using Tailor.Core.Vocabulary;

namespace Tailor.Core.Parsing;

/// <summary>What stands below an entry's head.</summary>
/// <param name="Items">The bullets; or, where there are none, the paragraphs.</param>
/// <param name="Prose">Paragraphs beside bullets.</param>
/// <param name="Technologies">Technologies that a labelled line lists.</param>
internal sealed record EntryBody(IReadOnlyList<string> Items, IReadOnlyList<string> Prose, IReadOnlyList<string> Technologies)
{
    private static readonly PhraseSet TechnologyLabels = new(WordLists.Read("technology-labels", "label"));
    private static readonly PhraseSet SkippedLabels = new(WordLists.Read("technology-labels", "skip"));

    /// <summary>Whether a line only names what follows it, such as "Highlights".</summary>
    public static bool IsLabel(ResumeLine line) => SkippedLabels.Is(line.Text);

    /// <summary>The technologies that a line lists behind a label, or null; with the label in bold it looks like the head of an entry, which it never is.</summary>
    public static string? TechnologiesIn(ResumeLine line) =>
        line.Text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && TechnologyLabels.Is(line.Text[..colon]) ? line.Text[(colon + 1)..] : null;

    /// <summary>Sorts the lines of a body.</summary>
    public static EntryBody Of(IReadOnlyList<ResumeLine> lines)
    {
        var (items, prose, technologies) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var line in lines)
        {
            if (TechnologiesIn(line) is { } list)
                technologies.AddRange(SkillList.Split(list));
            else if (line.IsBullet)
                items.Add(line.Text);
            else if (!IsLabel(line))
                prose.Add(line.Text);
        }
        return items.Count == 0 ? new EntryBody(prose, [], technologies) : new EntryBody(items, prose, technologies);
    }
}
