using System.Globalization;
using AngleSharp.Dom;

namespace Tailor.Documents.Reading;

/// <summary>How an element of a web page is shown.</summary>
/// <param name="Style">How its text is set.</param>
/// <param name="Display">Its box: <c>block</c>, <c>inline</c>, <c>flex</c> and so on.</param>
/// <param name="Ink">The colour of its text; null when it is unknown.</param>
/// <param name="Ground">The colour behind it; null when it is unknown.</param>
internal sealed record HtmlLook(TextStyle Style, string Display, FlowColour? Ink, FlowColour? Ground)
{
    /// <summary>The size of text that states none, in points (16 pixels).</summary>
    private const double UsualSize = 12;

    /// <summary>Text of this opacity or less is not seen.</summary>
    private const double InvisibleOpacity = 0.05;

    /// <summary>Boxes moved this far, in points, are out of the page.</summary>
    private const double OutOfPage = -700;

    private static readonly Dictionary<string, double> Headings = new(StringComparer.Ordinal)
    {
        ["h1"] = 2,
        ["h2"] = 1.5,
        ["h3"] = 1.17,
        ["h4"] = 1,
        ["h5"] = 0.83,
        ["h6"] = 0.67,
        ["small"] = 0.83,
        ["big"] = 1.2,
    };

    private static readonly Dictionary<string, double> SizeNames = new(StringComparer.Ordinal)
    {
        ["xx-small"] = 7,
        ["x-small"] = 7.5,
        ["small"] = 10,
        ["medium"] = 12,
        ["large"] = 13.5,
        ["x-large"] = 18,
        ["xx-large"] = 24,
    };

    private static readonly HashSet<string> Blocks = new(
    [
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main", "menu", "nav", "ol", "p",
        "pre", "search", "section", "summary", "table", "caption", "ul",
    ], StringComparer.Ordinal);

    /// <summary>The look of the text around a page.</summary>
    public static HtmlLook Page { get; } = new(new TextStyle(FontSize: UsualSize), "block", default(FlowColour), FlowColour.White);

    /// <summary>Why its own text is not seen, though that of elements in it may be; null when it is seen.</summary>
    public HiddenReason? Unseen =>
        IsInvisible ? HiddenReason.Marked
        : IsWithoutInk ? HiddenReason.Transparent
        : Style.FontSize <= HiddenText.LargestUnreadable ? HiddenReason.Size
        : FlowColour.AreAlike(Ink, Ground) ? HiddenReason.Colour
        : null;

    /// <summary>Why nothing in it is seen; null when it is seen.</summary>
    public HiddenReason? Gone { get; private init; }

    private bool IsInvisible { get; init; }

    private bool IsWithoutInk { get; init; }

    /// <summary>Whether it stands in lines of its own.</summary>
    public bool IsBlock => Display is "block" or "flex" or "grid" or "list-item" or "table" or "flow-root" or "table-row" or "table-row-group";

    /// <summary>The look of an element in this one.</summary>
    public HtmlLook Of(IElement element, HtmlStyles styles)
    {
        var tag = element.LocalName;
        var css = styles.Of(element);
        var size = Size(css.GetValueOrDefault("font-size")) ?? Style.FontSize * Headings.GetValueOrDefault(tag, 1);
        var style = Style with
        {
            Bold = IsBold(css.GetValueOrDefault("font-weight")) ?? (Style.Bold || tag is "b" or "strong" or "th" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6"),
            Italic = css.TryGetValue("font-style", out var slant) ? slant is "italic" or "oblique" : Style.Italic || tag is "i" or "em" or "cite" or "dfn" or "var" or "address",
            FontSize = Math.Clamp(size, 0, 200),
        };
        var display = css.GetValueOrDefault("display") ?? (Blocks.Contains(tag) ? "block" : "inline");
        if (display is "flex" or "inline-flex" && css.GetValueOrDefault("flex-direction")?.StartsWith("column", StringComparison.Ordinal) == true)
            display = "block";
        // Text that is cut out of a picture has the picture's colours.
        var isCutOut = css.GetValueOrDefault("background-clip") == "text" || css.GetValueOrDefault("-webkit-background-clip") == "text";
        var ink = css.GetValueOrDefault("color") ?? (tag == "font" ? element.GetAttribute("color") : null);
        return this with
        {
            Style = style,
            Display = display,
            Ink = isCutOut ? null : ink is null or "inherit" or "currentcolor" ? Ink : FlowColour.OfCss(ink),
            Ground = isCutOut ? null : GroundOf(element, css),
            IsInvisible = css.TryGetValue("visibility", out var visibility) ? visibility is "hidden" or "collapse" : IsInvisible,
            IsWithoutInk = !isCutOut && (ink is null or "inherit" ? IsWithoutInk : ink == "transparent"),
            Gone = WhyGone(element, css, display),
        };
    }

    /// <summary>The element's own ground, or the one around it; what lies behind an element that is placed anywhere is unknown.</summary>
    private FlowColour? GroundOf(IElement element, Dictionary<string, string> css)
    {
        var own = css.GetValueOrDefault("background-color") ?? css.GetValueOrDefault("background") ?? element.GetAttribute("bgcolor");
        if (css.TryGetValue("background-image", out var picture) && picture is not ("none" or "initial"))
            return null;
        if (own is not (null or "none" or "transparent" or "initial" or "inherit" or "unset"))
            return FlowColour.OfCss(own);
        return css.GetValueOrDefault("position") is "absolute" or "fixed" ? null : Ground;
    }

    private HiddenReason? WhyGone(IElement element, Dictionary<string, string> css, string display)
    {
        if (display == "none" || (element.GetAttribute("hidden") is { } hidden && hidden != "until-found" && !css.ContainsKey("display")))
            return HiddenReason.Marked;
        if (css.TryGetValue("opacity", out var opacity) && Number(opacity) is <= InvisibleOpacity)
            return HiddenReason.Transparent;
        var isPlaced = css.GetValueOrDefault("position") is "absolute" or "fixed";
        if (isPlaced && css.GetValueOrDefault("clip", "").StartsWith("rect(0", StringComparison.Ordinal))
            return HiddenReason.Clipped;
        return IsOut("text-indent") || (isPlaced && (IsOut("left") || IsOut("top"))) ? HiddenReason.Outside : null;

        bool IsOut(string property) => Length(css.GetValueOrDefault(property), Style.FontSize) is <= OutOfPage;
    }

    private static bool? IsBold(string? weight) => weight switch
    {
        null or "inherit" => null,
        "bold" or "bolder" => true,
        "normal" or "lighter" => false,
        _ => Number(weight) is { } number ? number >= 600 : null,
    };

    private double? Size(string? size) => size is not null && SizeNames.TryGetValue(size, out var points) ? points : Length(size, Style.FontSize);

    private static double? Length(string? length, double size)
    {
        if (length is null)
            return null;
        (string Unit, double Points)[] units = [("rem", UsualSize), ("em", size), ("pt", 1), ("px", 0.75), ("%", size / 100), ("cm", 72 / 2.54), ("mm", 7.2 / 2.54), ("in", 72)];
        foreach (var (unit, points) in units)
        {
            if (length.EndsWith(unit, StringComparison.Ordinal))
                return Number(length[..^unit.Length]) * points;
        }
        return Number(length) is 0 ? 0 : null;
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
