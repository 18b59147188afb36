using System.Text.RegularExpressions;

namespace Tailor.Accuracy;

/// <summary>The page that shows the tables: each between comments that name its set.</summary>
internal static class DocsPage
{
    /// <summary>Puts tables in the place of those between <c>&lt;!-- accuracy: NAME --&gt;</c> and <c>&lt;!-- end --&gt;</c>.</summary>
    public static void Update(string path, IReadOnlyDictionary<string, string> tables)
    {
        var page = File.ReadAllText(path);
        foreach (var (name, table) in tables)
            page = Regex.Replace(page, $@"(<!-- accuracy: {Regex.Escape(name)} -->\n).*?(<!-- end -->)", m => $"{m.Groups[1].Value}\n{table}\n{m.Groups[2].Value}", RegexOptions.Singleline);
        File.WriteAllText(path, page);
    }
}
