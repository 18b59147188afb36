using Tailor.Core.Vocabulary;
using Tailor.Resumes;

namespace Tailor.Core.Parsing;

/// <summary>Reads a skills section: groups with a label, lists, one skill a line, tables.</summary>
internal static class SkillsParser
{
    private const int MostLabelWords = 6;

    private static readonly PhraseSet SoftSkills = new(WordLists.Read("skill-kinds", "soft"));
    private static readonly PhraseSet SoftGroups = new(WordLists.Read("skill-kinds", "soft-group"));
    private static readonly PhraseSet ToolGroups = new(WordLists.Read("skill-kinds", "tool-group"));
    private static readonly PhraseSet FrameworkGroups = new(WordLists.Read("skill-kinds", "framework-group"));
    private static readonly PhraseSet LanguageGroups = new(WordLists.Read("skill-kinds", "language-group"));

    /// <summary>The skills as the section groups them.</summary>
    public static IReadOnlyList<SkillGroup> Groups(IReadOnlyList<ResumeLine> lines)
    {
        var groups = new List<(string Name, List<string> Items)>();
        for (var i = 0; i < lines.Count; i++)
        {
            var (label, rest) = Label(lines, i);
            if (label is not null || groups.Count == 0)
                groups.Add((label ?? "", []));
            groups[^1].Items.AddRange(Items(rest));
        }
        return [.. groups.Where(g => g.Items.Count > 0 || g.Name.Length > 0).Select(g => new SkillGroup { Name = g.Name, Items = g.Items })];
    }

    /// <summary>Puts every skill of the groups in one of the contract's four lists too.</summary>
    public static SkillSet ToSkillSet(IReadOnlyList<SkillGroup> groups)
    {
        var (technical, soft, tools, languages, frameworks) = (new List<string>(), new List<string>(), new List<string>(), new List<string>(), new List<string>());
        foreach (var group in groups)
        {
            foreach (var item in group.Items)
            {
                var list = LanguageGroups.Is(group.Name) || SpokenLanguages.IsName(item) ? languages
                    : SoftGroups.Is(group.Name) || SoftSkills.Is(item) ? soft
                    : ToolGroups.Is(group.Name) ? tools
                    : technical;
                if (!list.Contains(item, StringComparer.OrdinalIgnoreCase))
                    list.Add(item);
                if (FrameworkGroups.Is(group.Name))
                    frameworks.Add(item);
            }
        }
        return new SkillSet { Technical = technical, SoftSkills = soft, Tools = tools, Languages = languages, Frameworks = frameworks, Groups = groups };
    }

    private static (string? Label, string Remainder) Label(IReadOnlyList<ResumeLine> lines, int index)
    {
        var line = lines[index];
        if (line.IsLabel || line.IsHeading || HoldsItems(lines, index))
            return (line.Text.Trim(' ', ':'), "");
        var text = Separated(line);
        var colon = text.IndexOfAny([':', '：']);
        if (colon > 0 && text[..colon].Split(' ').Length <= MostLabelWords)
            return (text[..colon].Trim(), text[(colon + 1)..]);
        if (LeadingRun(line) is { } run)
            return run;
        return IsLabelAbove(lines, index) ? (text.Trim(), "") : (null, text);
    }

    /// <summary>An item of an outer list above items of an inner one.</summary>
    private static bool HoldsItems(IReadOnlyList<ResumeLine> lines, int index) =>
        index + 1 < lines.Count && lines[index].IsBullet && lines[index + 1].IsBullet && SkillList.Split(lines[index].Text).Count == 1
        && (lines[index + 1].Left > lines[index].Left + NestedIndent || lines[index + 1].Source.Level > Math.Max(1, lines[index].Source.Level));

    /// <summary>Inner lists are indented by more than this many points.</summary>
    private const int NestedIndent = 6;

    /// <summary>A label that only its look tells: bold or italic before a list that is not.</summary>
    private static (string?, string)? LeadingRun(ResumeLine line)
    {
        var runs = line.Runs().ToList();
        if (runs.Count < 2 || !StandsOut(runs[0][0], runs[1][0]) || runs[0].Count > MostLabelWords)
            return null;
        return (ResumeLine.TextOf(runs[0]).Trim(' ', ':', '–', '-'), ResumeLine.TextOf(runs.Skip(1).SelectMany(r => r)));
    }

    private static bool StandsOut(TextWord label, TextWord item) => (label.Bold && !item.Bold) || (label.Italic && !item.Italic && label.Bold == item.Bold);

    /// <summary>A line of its own that stands out over what follows it.</summary>
    private static bool IsLabelAbove(IReadOnlyList<ResumeLine> lines, int index)
    {
        var (line, next) = (lines[index], index + 1 < lines.Count ? lines[index + 1] : null);
        return next is not null && !line.IsBullet && line.Words.Count <= MostLabelWords && SkillList.Split(line.Text).Count == 1
            && !next.Look.IsLike(line.Look) && line.Look.Strength > next.Look.Strength - (next.Look.Italic ? 0 : 0.1) && lines.Any(l => l.Look.IsLike(next.Look));
    }

    /// <summary>Items are what separators part; a bullet in running text of many words is an item whole.</summary>
    private static IReadOnlyList<string> Items(string text)
    {
        var items = SkillList.Split(text);
        return items.Count == 0 ? [] : items;
    }

    /// <summary>The line's text, with a separator where a tab parts two items.</summary>
    public static string Separated(ResumeLine line)
    {
        // A gap below nothing is where a wrapped line goes on at the left again.
        var gaps = line.Words.Zip(line.Words.Skip(1), Gap).ToList();
        var widest = Widest(gaps);
        var areTags = gaps.Exists(g => g > widest);
        return string.Concat(line.Words.Select((w, i) => (i == 0 ? "" : w.AfterTab || gaps[i - 1] > widest || (areTags && gaps[i - 1] < 0) ? " | " : " ") + w.Text));
    }

    /// <summary>
    /// The widest gap within an item, in parts of the size. Tags stand side by side with twice a space between them; where
    /// the tags themselves are set wide, the gaps of a line fall into two kinds.
    /// </summary>
    private static double Widest(List<double> gaps)
    {
        var within = gaps.FindAll(g => g > 0);
        var (least, most) = within.Count == 0 ? (0, 0) : (within.Min(), within.Max());
        return most > 1.5 * least ? Math.Max(WidestSpace, Math.Sqrt(least * most)) : WidestSpace;
    }

    /// <summary>Spaces in justified text get no wider.</summary>
    private const double WidestSpace = 0.55;

    private static double Gap(TextWord word, TextWord next) =>
        word.Box is { } box && next.Box is { } nextBox && word.FontSize > 0 ? (nextBox.Left - box.Right) / word.FontSize : 0;
}
