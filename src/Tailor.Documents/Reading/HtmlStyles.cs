using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Tailor.Documents.Reading;

/// <summary>
/// The style sheets within a web page, as far as they tell what is seen and how: rules whose selectors are tags, classes and
/// ids, also one within another. Rules for some media only, and states such as hovering, are passed over.
/// </summary>
internal sealed partial class HtmlStyles
{
    /// <summary>The most rules; a theme has some 200, a framework some 3,000.</summary>
    private const int MostRules = 10_000;

    private static readonly HashSet<string> Properties = new(
        ["display", "visibility", "opacity", "font-size", "font-weight", "font-style", "flex-direction", "position", "left", "top", "text-indent", "clip",
         "color", "background", "background-color", "background-image", "background-clip", "-webkit-background-clip"],
        StringComparer.Ordinal);

    private readonly Dictionary<string, List<Rule>> rules = new(StringComparer.Ordinal);

    /// <summary>The rules of a page's style elements.</summary>
    public HtmlStyles(IDocument page)
    {
        var count = 0;
        HasUnknownGrounds = page.QuerySelectorAll("[style]").Select(e => Declarations(e.GetAttribute("style") ?? "")).Any(d => HasGround(d) && IsPlaced(d));
        foreach (var sheet in page.QuerySelectorAll("style"))
        {
            foreach (var (selectors, declarations) in Blocks(Comment.Replace(sheet.TextContent, "")))
            {
                var properties = Declarations(declarations);
                if (properties.Count == 0)
                    continue;
                foreach (var selector in selectors.Split(','))
                {
                    var path = Parse(selector);
                    HasUnknownGrounds |= HasGround(properties) && (path is null || IsPlaced(properties));
                    if (count < MostRules && path is not null)
                        Add(new Rule(path, properties, path.Sum(c => c.Weight), count++));
                }
            }
        }
    }

    /// <summary>Whether something may lie behind the page's text that its place among the elements does not tell.</summary>
    public bool HasUnknownGrounds { get; }

    /// <summary>What an element's rules and its own style say of it, what is stronger last.</summary>
    public Dictionary<string, string> Of(IElement element)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        IEnumerable<string> keys = [element.LocalName, .. element.ClassList.Select(c => "." + c), "#" + element.Id, "*"];
        var matching = keys.SelectMany(k => rules.GetValueOrDefault(k, [])).Distinct().Where(r => r.Matches(element)).OrderBy(r => r.Weight).ThenBy(r => r.Order);
        foreach (var (name, value) in matching.SelectMany(r => r.Properties).Concat(Declarations(element.GetAttribute("style") ?? "")))
            found[name] = value;
        return found;
    }

    private static bool HasGround(List<(string Name, string Value)> properties) => properties.Exists(p => p.Name.StartsWith("background", StringComparison.Ordinal));

    private static bool IsPlaced(List<(string Name, string Value)> properties) => properties.Exists(p => p.Name == "position" && p.Value is "absolute" or "fixed");

    private void Add(Rule rule)
    {
        if (!rules.TryGetValue(rule.Path[^1].Key, out var same))
            rules[rule.Path[^1].Key] = same = [];
        same.Add(rule);
    }

    /// <summary>The rules of a style sheet, and those for screens.</summary>
    private static IEnumerable<(string Selectors, string Declarations)> Blocks(string sheet)
    {
        var at = 0;
        while (at < sheet.Length && sheet.IndexOfAny(['{', ';', '}'], at) is >= 0 and var mark)
        {
            var head = sheet[at..mark].Trim();
            at = mark + 1;
            if (sheet[mark] != '{' || head is "@media screen" or "@media all")
                continue;
            var end = EndOfBlock(sheet, at);
            if (!head.StartsWith('@'))
                yield return (head, sheet[at..end]);
            at = end + 1;
        }
    }

    private static int EndOfBlock(string sheet, int start)
    {
        var depth = 1;
        for (var i = start; i < sheet.Length; i++)
        {
            depth += sheet[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
                return i;
        }
        return sheet.Length;
    }

    private static List<(string Name, string Value)> Declarations(string declarations) =>
        [.. declarations.Split(';')
            .Select(d => d.Split(':', 2))
            .Where(d => d.Length == 2)
            .Select(d => (d[0].Trim().ToLowerInvariant(), d[1].Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim().ToLowerInvariant()))
            .Where(d => Properties.Contains(d.Item1))];

    private static Compound[]? Parse(string selector)
    {
        var steps = selector.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var path = new Compound[steps.Length];
        for (var i = 0; i < steps.Length; i++)
        {
            if (CompoundSelector.Match(steps[i]) is not { Success: true } match)
                return null;
            path[i] = new Compound(
                match.Groups["tag"].Value.ToLowerInvariant(),
                [.. match.Groups["class"].Captures.Select(c => c.Value)],
                match.Groups["id"].Success ? match.Groups["id"].Value : null);
        }
        return path.Length == 0 ? null : path;
    }

    [GeneratedRegex(@"/\*.*?(?:\*/|$)|<!--|-->", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment { get; }

    [GeneratedRegex(@"^(?<tag>[a-zA-Z][a-zA-Z0-9]*|\*)?(?:\.(?<class>[\w-]+)|#(?<id>[\w-]+))*$", RegexOptions.CultureInvariant)]
    private static partial Regex CompoundSelector { get; }

    /// <summary>What a selector asks of one element.</summary>
    private sealed record Compound(string Tag, IReadOnlyList<string> Classes, string? Id)
    {
        public string Key => Id is not null ? "#" + Id : Classes.Count > 0 ? "." + Classes[0] : Tag;

        /// <summary>How specific it is (Selectors Level 4, 17).</summary>
        public int Weight => (Id is null ? 0 : 10_000) + (100 * Classes.Count) + (Tag is "" or "*" ? 0 : 1);

        public bool Matches(IElement element) =>
            (Tag is "" or "*" || element.LocalName == Tag) && (Id is null || element.Id == Id) && Classes.All(element.ClassList.Contains);
    }

    private sealed record Rule(Compound[] Path, IReadOnlyList<(string Name, string Value)> Properties, int Weight, int Order)
    {
        /// <summary>Whether the last step matches the element, and those before it elements around it.</summary>
        public bool Matches(IElement element)
        {
            if (!Path[^1].Matches(element))
                return false;
            var step = Path.Length - 2;
            for (var around = element.ParentElement; step >= 0 && around is not null; around = around.ParentElement)
            {
                if (Path[step].Matches(around))
                    step--;
            }
            return step < 0;
        }
    }
}
