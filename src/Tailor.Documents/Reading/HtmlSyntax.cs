using System.Text.RegularExpressions;

namespace Tailor.Documents.Reading;

/// <summary>Tells a web page, or a part of one, from other text.</summary>
internal static partial class HtmlSyntax
{
    /// <summary>Whether the text is HTML. Markdown may start with a tag too.</summary>
    public static bool IsIn(string text)
    {
        var start = Start.Match(text);
        return start.Success && (start.Groups["page"].Success || !MarkdownSyntax.IsIn(text));
    }

    [GeneratedRegex(@"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*){0,3}<(?:(?<page>!doctype\s+html|html|head|body|meta|title|style)|(?:h[1-6]|div|p|table|section|main|article|header|center|span|ul|font))[\s/>]",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Start { get; }
}
