using Tailor.Resumes;

namespace Tailor.Documents.Writing.Printing;

/// <summary>Makes blocks of skills and spoken languages, each of them once.</summary>
internal sealed class SkillPrinter(TextCleaner clean, Labels labels)
{
    /// <summary>The document's own groups, then what the other lists hold beyond them.</summary>
    public IEnumerable<Block> Groups(SkillSet skills)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var groups = new List<(string Name, List<string> Items)>();
        foreach (var group in skills.Groups ?? [])
        {
            groups.Add((clean.Line(group.Name), [.. clean.Lines(group.Items).Distinct(StringComparer.OrdinalIgnoreCase)]));
            seen.UnionWith(groups[^1].Items);
        }

        Add(labels.Technical, skills.Technical);
        Add(labels.Frameworks, skills.Frameworks ?? []);
        Add(labels.Tools, skills.Tools);
        Add(labels.SoftSkills, skills.SoftSkills);

        var isOnlyList = groups is [var single] && single.Name == labels.Technical && skills.Groups is null or [];
        return groups.Select(group => Group(isOnlyList ? "" : group.Name, group.Items)).OfType<Block>();

        void Add(string name, IEnumerable<string> list)
        {
            var items = clean.Lines(list).Where(seen.Add).ToList();
            if (items.Count == 0)
            {
                return;
            }

            if (groups.Find(group => string.Equals(group.Name, name, StringComparison.OrdinalIgnoreCase)).Items is { } same)
            {
                same.AddRange(items);
            }
            else
            {
                groups.Add((name, items));
            }
        }
    }

    /// <summary>The languages with their level, then those that only the skills name.</summary>
    public IEnumerable<Block> SpokenLanguages(Resume resume)
    {
        var items = new List<string>();
        var seen = new HashSet<string>(
            (resume.Skills.Groups ?? []).SelectMany(group => group.Items).Select(Letters), StringComparer.OrdinalIgnoreCase);
        foreach (var language in resume.Languages)
        {
            var name = clean.Line(language.Name);
            var level = clean.Line(language.Level);
            seen.UnionWith([Letters(name), Letters(name + level)]);
            items.AddRange(clean.Lines([name.Length == 0 || level.Length == 0 ? name + level : $"{name} ({level})"]));
        }

        items.AddRange(clean.Lines(resume.Skills.Languages).Where(language => seen.Add(Letters(language))));
        return items.Count > 0 ? [new TextBlock([new Span(string.Join(", ", items))])] : [];
    }

    private static TextBlock? Group(string name, List<string> items) => (name, items) switch
    {
        ("", []) => null,
        (_, []) => new TextBlock([new Span(name, SpanRole.Label)]),
        ("", _) => new TextBlock([new Span(string.Join(", ", items))]),
        _ => new TextBlock([new Span(name.TrimEnd(':') + ": ", SpanRole.Label), new Span(string.Join(", ", items))]),
    };

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
