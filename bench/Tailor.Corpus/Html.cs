using System.Net;
using System.Text;

namespace Tailor.Corpus;

/// <summary>HTML through Chromium.</summary>
internal static class Html
{
    public static string Text(string text) => WebUtility.HtmlEncode(text);

    /// <summary>An element with text in it, or nothing when the text is empty.</summary>
    public static string Tag(string name, string text, string? style = null) =>
        text.Length == 0 ? "" : $"<{name}{(style is null ? "" : $" class=\"{style}\"")}>{Text(text)}</{name}>";

    public static string List(IEnumerable<string> items)
    {
        var lines = string.Concat(items.Select(i => $"<li>{Text(i)}</li>"));
        return lines.Length == 0 ? "" : $"<ul>{lines}</ul>";
    }

    public static string All<T>(IEnumerable<T> parts, Func<T, string> html) => string.Concat(parts.Select(html));

    public static byte[] Pdf(Sheet sheet, string css, string body) => Tool.Convert(
        "page.html",
        Encoding.UTF8.GetBytes(
            $"""
            <!DOCTYPE html>
            <html lang="{sheet.Language.TwoLetterISOLanguageName}" dir="{(sheet.RightToLeft ? "rtl" : "ltr")}">
            <head><meta charset="utf-8"><title>{Text(sheet.Info.Name)}</title><style>
            * {"{ box-sizing: border-box; }"}
            {css}
            </style></head>
            <body>{body}</body></html>
            """),
        "page.pdf",
        "chromium",
        "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--disable-pdf-tagging", "--print-to-pdf=page.pdf", "page.html");
}
