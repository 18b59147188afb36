using System.Text;

namespace Tailor.Corpus;

/// <summary>LaTeX.</summary>
internal static class Tex
{
    /// <summary>Text with TeX's own characters escaped.</summary>
    public static string Text(string text)
    {
        var tex = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            tex.Append(c switch
            {
                '&' or '%' or '$' or '#' or '_' or '{' or '}' => $"\\{c}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '\\' => "\\textbackslash{}",
                '–' => "--",
                _ => c.ToString(),
            });
        }

        return tex.ToString();
    }

    /// <summary>A command with text in braces, or nothing when the text is empty.</summary>
    public static string Command(string name, string text) => text.Length == 0 ? "" : $"\\{name}{{{Text(text)}}}";

    public static string Items(IReadOnlyList<string> items, string environment = "itemize") =>
        items.Count == 0 ? "" : $"\\begin{{{environment}}}\n{string.Concat(items.Select(i => $"\\item {Text(i)}\n"))}\\end{{{environment}}}\n";

    public static string All<T>(IEnumerable<T> parts, Func<T, string> tex) => string.Concat(parts.Select(tex));

    /// <summary>Typesets, twice so that page totals are right.</summary>
    public static byte[] Pdf(string program, string source) => Tool.Convert(
        "resume.tex", Encoding.UTF8.GetBytes(source), "resume.pdf", "sh", "-c",
        $"{program} -interaction=nonstopmode -halt-on-error resume.tex && {program} -interaction=nonstopmode -halt-on-error resume.tex");
}
