using System.Text.RegularExpressions;
using Tailor.Resumes;

namespace Tailor.Core.Parsing;

/// <summary>Reads the projects of a section.</summary>
internal static partial class ProjectsParser
{
    /// <summary>The projects in order.</summary>
    public static IReadOnlyList<Project> Parse(IReadOnlyList<ResumeLine> lines) =>
        [.. EntrySplitter.Split(lines).Select(ToProject).Where(p => p.Name.Length > 0)];

    private static Project ToProject(Entry entry)
    {
        var head = EntryHead.Of(entry.Head);
        var body = EntryBody.Of(entry.Body);
        var pieces = head.Pieces.Where(p => !ContactParser.IsLink(p.Text)).ToList();
        var links = entry.Head.Concat(entry.Body).SelectMany(l => l.Words).Select(w => w.Link ?? (ContactParser.IsLink(w.Text) ? w.Text : null)).OfType<string>().ToList();
        var (name, rest) = pieces.Count == 0 ? ("", "") : CutName(pieces[0].Text);
        var isYearInName = rest.Length == 0 && IsYearInName(entry.Head, name, head);
        name = isYearInName ? $"{name} {head.DatesText}" : name;
        var isProse = body.Prose.Count == 0 && body.Items.Count > 0 && entry.Body.All(l => !l.IsBullet);
        var texts = pieces.Skip(1).Select(p => p.Text).Concat(isProse ? body.Items : body.Prose).ToList();
        var prose = texts.Where(t => !IsList(t)).Prepend(rest).Select(WithoutLinks).Where(t => t.Length > 0).ToList();
        return new Project
        {
            Name = name,
            Description = string.Join("\n", prose),
            Highlights = isProse ? [] : body.Items,
            Technologies = [.. texts.Where(IsList).SelectMany(SkillList.Split), .. body.Technologies],
            GithubUrl = links.Find(l => l.Contains("github.com", StringComparison.OrdinalIgnoreCase)),
            Url = links.Find(l => !l.Contains("github.com", StringComparison.OrdinalIgnoreCase)),
            StartDate = isYearInName ? null : head.Dates?.Start?.ToString(),
            EndDate = isYearInName ? null : head.Dates?.End?.ToString(),
        };
    }

    /// <summary>A year that follows a name with a mere space, set like it, belongs to it: "HackGSU 2024".</summary>
    private static bool IsYearInName(IReadOnlyList<ResumeLine> lines, string name, EntryHead head) =>
        head.DatesText.Length == 4 && name.Length > 0 && lines.SelectMany(line => line.Runs()).Any(run => ResumeLine.TextOf(run) == $"{name} {head.DatesText}");

    /// <summary>"Name: what it is" has both in one piece.</summary>
    private static (string Name, string Remainder) CutName(string text)
    {
        var match = NamePattern().Match(text);
        return match.Success ? (match.Groups["name"].Value, match.Groups["rest"].Value) : (text.TrimEnd('.', ':'), "");
    }

    /// <summary>Few words between separators, and no stop: "KiCad, LoRa, C++".</summary>
    private static bool IsList(string text) => text[^1] != '.' && SkillList.Split(text) is { Count: > 1 } items && items.All(i => i.Split(' ').Length <= 3);

    private static string WithoutLinks(string text) => string.Join(' ', text.Split(' ').Where(w => !ContactParser.IsLink(w.Trim('(', ')', ',', ';'))));

    [GeneratedRegex(@"^(?<name>[^:]{2,60}):\s+(?<rest>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();
}
