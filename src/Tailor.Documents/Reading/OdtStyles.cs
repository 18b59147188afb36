using System.Globalization;
using System.Xml.Linq;
using Tailor.Core.Parsing;

namespace Tailor.Documents.Reading;

/// <summary>What the styles of an OpenDocument file say, looked up along the chain of parents of each.</summary>
internal sealed class OdtStyles
{
    private readonly Dictionary<(string Family, string Name), XElement> styles;
    private readonly Dictionary<string, XElement> defaults;
    private readonly Dictionary<string, XElement> lists;

    /// <summary>The styles of a document; its automatic ones come before those that the author named.</summary>
    public OdtStyles(XElement content, XElement? styles)
    {
        XElement?[] groups = [content.Child("automatic-styles"), styles.Child("styles"), styles.Child("automatic-styles")];
        this.styles = groups.SelectMany(g => g.Children("style"))
            .GroupBy(s => (s.Value("family") ?? "", s.Value("name") ?? ""))
            .ToDictionary(g => g.Key, g => g.First());
        defaults = groups.SelectMany(g => g.Children("default-style"))
            .GroupBy(s => s.Value("family") ?? "", StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        lists = groups.SelectMany(g => g.Children("list-style"))
            .GroupBy(s => s.Value("name") ?? "", StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
    }

    /// <summary>How text is set within a paragraph or span that has a style: as around it, but for what the style says.</summary>
    /// <param name="family">Whether it is of a <c>paragraph</c> or of <c>text</c>.</param>
    /// <param name="name">The style's name.</param>
    /// <param name="around">How the text around it is set.</param>
    public TextStyle Look(string family, string? name, TextStyle around) => around with
    {
        Bold = Text(family, name, "font-weight") is { } weight ? IsBold(weight) : around.Bold,
        Italic = Text(family, name, "font-style") is { } slant ? slant is "italic" or "oblique" : around.Italic,
        FontSize = Size(family, name) ?? around.FontSize,
    };

    /// <summary>The colours of text and of what lies behind it within a paragraph or span: as around it, but for what the style says.</summary>
    public (FlowColour? Ink, FlowColour? Ground) Colours(string family, string? name, (FlowColour? Ink, FlowColour? Ground) around)
    {
        var ink = Text(family, name, "color") is { } colour ? FlowColour.OfHex(colour) : around.Ink;
        var ground = Text(family, name, "background-color");
        return (Text(family, name, "use-window-font-color") == "true" ? null : ink, ground is null or "transparent" ? around.Ground : FlowColour.OfHex(ground));
    }

    /// <summary>The colour behind a paragraph: its own, its cell's, its table's or the given one.</summary>
    public FlowColour? GroundOf(XElement paragraph, FlowColour? page)
    {
        foreach (var outer in paragraph.AncestorsAndSelf())
        {
            var family = outer.Name.LocalName switch { "p" or "h" => "paragraph", "table-cell" or "table-row" or "table" => outer.Name.LocalName, _ => null };
            if (family is not null && Property(family, outer.Value("style-name"), family + "-properties", "background-color").FirstOrDefault() is { } ground and not "transparent")
                return FlowColour.OfHex(ground);
            if (outer.Name.LocalName is "text-box" or "custom-shape" or "rect" or "header" or "footer")
                return null;
        }
        return page;
    }

    /// <summary>Whether pages have a background of their own.</summary>
    public static bool HasGround(XElement? styles) => styles.Child("automatic-styles").Children("page-layout")
        .Any(l => l.Child("page-layout-properties") is { } page && (page.Child("background-image")?.HasAttributes == true || page.Value("background-color") is not (null or "transparent" or "#ffffff")));

    /// <summary>Whether a style hides its text.</summary>
    public bool Hides(string family, string? name) => Text(family, name, "display") == "none";

    /// <summary>What a paragraph is by its outline level and its style's name.</summary>
    public (LineRole Role, int Level) Role(XElement paragraph)
    {
        var chain = Chain("paragraph", paragraph.Value("style-name")).ToList();
        if (paragraph.Name.LocalName == "h")
            return (LineRole.Heading, Math.Max(1, paragraph.Number("outline-level") ?? 1));
        if (chain.Select(s => s.Number("default-outline-level")).FirstOrDefault(l => l is not null) is > 0 and var level)
            return (LineRole.Heading, level);
        return chain.Select(s => StyleNames.Role((s.Value("display-name") ?? s.Value("name") ?? "").Replace("_20_", " ", StringComparison.Ordinal)))
            .FirstOrDefault(r => r.Role != LineRole.Text);
    }

    /// <summary>A margin of a paragraph in twentieths of a point.</summary>
    public int Margin(string? name, string side) =>
        (int)((Points(Property("paragraph", name, "paragraph-properties", side).FirstOrDefault()) ?? 0) * 20);

    /// <summary>The style of a list that its paragraphs' style states.</summary>
    public string? ListOf(XElement paragraph) =>
        Chain("paragraph", paragraph.Value("style-name")).Select(s => s.Value("list-style-name")).FirstOrDefault(l => l is not null);

    /// <summary>Whether the items of a list have a bullet, picture or number at this depth.</summary>
    public bool HasMarks(string? list, int depth)
    {
        if (list is null || !lists.TryGetValue(list, out var style))
            return true;
        var level = style.Elements().FirstOrDefault(e => e.Number("level") == depth);
        return level is null || level.Name.LocalName != "list-level-style-number" || level.Value("num-format") is { Length: > 0 };
    }

    private static bool IsBold(string weight) =>
        weight == "bold" || (int.TryParse(weight, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= 600);

    private string? Text(string family, string? name, string property) => Property(family, name, "text-properties", property).FirstOrDefault();

    /// <summary>The size in points; percentages are of the parent style's.</summary>
    private double? Size(string family, string? name)
    {
        var factor = 1.0;
        foreach (var value in Property(family, name, "text-properties", "font-size"))
        {
            if (Points(value) is { } points)
                return factor * points;
            if (value.EndsWith('%') && double.TryParse(value[..^1], NumberStyles.Float, CultureInfo.InvariantCulture, out var percent))
                factor *= percent / 100;
        }
        return null;
    }

    private IEnumerable<string> Property(string family, string? name, string group, string property) =>
        Chain(family, name).Select(s => s.Child(group).Value(property)).OfType<string>();

    /// <summary>The style, its parents, and for paragraphs the default; a chain that bites its tail ends.</summary>
    private IEnumerable<XElement> Chain(string family, string? name)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (name is not null && seen.Add(name) && styles.TryGetValue((family, name), out var style))
        {
            yield return style;
            name = style.Value("parent-style-name");
        }
        if (family == "paragraph" && defaults.TryGetValue(family, out var last))
            yield return last;
    }

    private static double? Points(string? length)
    {
        (string Unit, double Points)[] units = [("pt", 1), ("in", 72), ("cm", 72 / 2.54), ("mm", 7.2 / 2.54), ("pc", 12), ("px", 0.75)];
        foreach (var (unit, points) in units)
        {
            if (length?.EndsWith(unit, StringComparison.Ordinal) == true
                && double.TryParse(length[..^2], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) < 10_000)
                return value * points;
        }
        return null;
    }
}
