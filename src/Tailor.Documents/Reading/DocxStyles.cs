using System.Xml.Linq;
using Tailor.Core.Parsing;

namespace Tailor.Documents.Reading;

/// <summary>What the styles of a DOCX file say, looked up along the chain of styles that each is based on.</summary>
/// <param name="styles">The root of the style part, if there is one.</param>
internal sealed class DocxStyles(XElement? styles)
{
    private const int BodyOutlineLevel = 9;

    private readonly Dictionary<string, XElement> byId = styles.Children("style")
        .GroupBy(s => s.Value("styleId") ?? "", StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    private readonly string? defaultParagraph = styles.Children("style")
        .FirstOrDefault(s => s.Value("type") == "paragraph" && s.Value("default") is "1" or "true" or "on").Value("styleId");

    private readonly XElement? defaults = styles.Child("docDefaults");

    /// <summary>The style of a paragraph: its own or the default one.</summary>
    public string? ParagraphStyle(XElement? properties) => properties.Child("pStyle").Value("val") ?? defaultParagraph;

    /// <summary>A property of a paragraph: its own, its style's, or the document's default.</summary>
    public XElement? ParagraphProperty(XElement? properties, string name) =>
        properties.Child(name)
        ?? Chain(ParagraphStyle(properties)).Select(s => s.Child("pPr").Child(name)).FirstOrDefault(p => p is not null)
        ?? defaults.Child("pPrDefault").Child("pPr").Child(name);

    /// <summary>How a run is set: by itself, by its character style, by the paragraph's style, by default.</summary>
    public TextStyle Look(XElement? run, string? paragraphStyle)
    {
        var sources = RunSources(run, paragraphStyle).ToList();
        // Text from right to left is set by the properties of complex scripts.
        var isComplex = First(sources, s => s.Toggle("rtl")) ?? false;
        return new TextStyle(
            Bold: First(sources, s => s.Toggle(isComplex ? "bCs" : "b")) ?? false,
            Italic: First(sources, s => s.Toggle(isComplex ? "iCs" : "i")) ?? false,
            FontSize: (First(sources, s => s.Child("sz").Number("val")) ?? 20) / 2.0);
    }

    /// <summary>Why a run cannot be seen by its own properties and its styles'; null when it is seen, as far as these tell.</summary>
    /// <param name="run">The run's properties.</param>
    /// <param name="paragraphStyle">Its paragraph's style.</param>
    /// <param name="ground">The colour of what lies behind the run when it has no shading of its own, as RRGGBB; null when unknown.</param>
    public HiddenReason? Hides(XElement? run, string? paragraphStyle, string? ground)
    {
        var sources = RunSources(run, paragraphStyle).ToList();
        if ((First(sources, s => s.Toggle("vanish")) ?? false) || (First(sources, s => s.Toggle("webHidden")) ?? false))
            return HiddenReason.Marked;
        if (First(sources, s => s.Child("sz").Number("val")) is <= (int)(2 * HiddenText.LargestUnreadable))
            return HiddenReason.Size;
        if (sources.Exists(s => s.Child("highlight") is not null || s.Child("textFill") is not null) || sources.Select(s => s.Child("color").Value("val")).FirstOrDefault(c => c is not null) is not { } colour)
            return null;
        var shading = sources.Select(s => s.Child("shd")).FirstOrDefault(s => s is not null);
        return FlowColour.AreAlike(FlowColour.OfHex(colour), FlowColour.OfHex(shading is null ? ground : Fill(shading))) ? HiddenReason.Colour : null;
    }

    /// <summary>The colour of a shading as RRGGBB; null when it is a pattern or not stated.</summary>
    public static string? Fill(XElement shading) => shading.Value("val") is "clear" or "nil" or null && shading.Value("themeFill") is null ? shading.Value("fill") : null;

    /// <summary>What the paragraph is by its outline level and its style's name, in whatever language.</summary>
    public (LineRole Role, int Level) Role(XElement? properties)
    {
        var chain = Chain(ParagraphStyle(properties)).ToList();
        if (ParagraphProperty(properties, "outlineLvl").Number("val") is >= 0 and < BodyOutlineLevel and var outline)
            return (LineRole.Heading, outline + 1);
        foreach (var name in chain.SelectMany(Names))
        {
            if (StyleNames.Role(name) is { Role: not LineRole.Text } role)
                return role;
        }
        return (LineRole.Text, 0);
    }

    /// <summary>Whether the paragraph's style is one of Word's list styles, which some programs write without numbering.</summary>
    public bool IsListStyle(XElement? properties) => Chain(ParagraphStyle(properties)).SelectMany(Names).Any(StyleNames.IsList);

    private static IEnumerable<string> Names(XElement style) => new[] { style.Child("name").Value("val"), style.Value("styleId") }.OfType<string>();

    private IEnumerable<XElement> RunSources(XElement? run, string? paragraphStyle) =>
        new[] { run }
            .Concat(Chain(run.Child("rStyle").Value("val")).Select(s => s.Child("rPr")))
            .Concat(Chain(paragraphStyle).Select(s => s.Child("rPr")))
            .Append(defaults.Child("rPrDefault").Child("rPr"))
            .OfType<XElement>();

    /// <summary>The style and those it is based on; a chain that bites its tail ends.</summary>
    private IEnumerable<XElement> Chain(string? id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (id is not null && seen.Add(id) && byId.TryGetValue(id, out var style))
        {
            yield return style;
            id = style.Child("basedOn").Value("val");
        }
    }

    private static T? First<T>(IEnumerable<XElement> sources, Func<XElement, T?> value)
        where T : struct
        => sources.Select(value).FirstOrDefault(v => v is not null);
}
