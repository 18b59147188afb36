using System.Net;
using System.Text;

namespace Tailor.Core.Jobs;

/// <summary>Makes plain lines of a posting that was pasted as HTML. Plain text stays as it is.</summary>
internal static class PageText
{
    private static readonly string[] Skipped = ["script", "style", "nav", "footer", "noscript", "svg", "template", "select", "head"];
    private static readonly string[] Blocks = ["p", "div", "br", "li", "ul", "ol", "tr", "table", "section", "article", "header", "main", "aside", "dl", "dt", "dd", "button", "form", "hr", "a"];

    /// <summary>The visible text: a line for each block, <c>#</c> before headings, a bullet before items of lists.</summary>
    public static string Lines(string text)
    {
        if (!LooksLikeHtml(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf('<', at);
            result.Append(WebUtility.HtmlDecode(text[at..(open < 0 ? text.Length : open)]).ReplaceLineEndings(" "));
            if (open < 0)
            {
                break;
            }

            var close = text.StartsWithAt(open, "<!--") ? text.IndexOf("-->", open, StringComparison.Ordinal) : text.IndexOf('>', open);
            if (close < 0)
            {
                break;
            }

            at = text.IndexOf('>', close) + 1;
            var tag = TagName(text.AsSpan(open + 1, close - open - 1));
            if (Skipped.Contains(tag))
            {
                var end = text.IndexOf($"</{tag}", at, StringComparison.OrdinalIgnoreCase);
                at = end < 0 ? at : end;
            }

            result.Append(tag switch
            {
                ['h', >= '1' and <= '6'] => "\n# ",
                "li" => "\n\u2022 ",
                ['/', 'h', >= '1' and <= '6'] => "\n",
                _ when Blocks.Contains(tag.TrimStart('/')) && tag.TrimStart('/') != "a" => "\n",
                "a" or "/a" => " ",
                _ => "",
            });
        }

        return result.Replace('\u00a0', ' ').ToString();
    }

    private static bool LooksLikeHtml(string text) =>
        text.Contains("</p>", StringComparison.OrdinalIgnoreCase) || text.Contains("</div>", StringComparison.OrdinalIgnoreCase)
        || text.Contains("</li>", StringComparison.OrdinalIgnoreCase) || text.Contains("</body>", StringComparison.OrdinalIgnoreCase)
        || text.Contains("<br", StringComparison.OrdinalIgnoreCase);

    private static string TagName(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOfAny(' ', '\n', '\t');
        return (end < 0 ? tag : tag[..end]).Trim('/').Length == 0 ? "" : (tag[0] == '/' ? "/" : "") + (end < 0 ? tag : tag[..end]).Trim('/').ToString().ToLowerInvariant();
    }

    private static bool StartsWithAt(this string text, int at, string start) => text.AsSpan(at).StartsWith(start, StringComparison.Ordinal);
}
