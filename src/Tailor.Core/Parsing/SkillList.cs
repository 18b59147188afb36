namespace Tailor.Core.Parsing;

/// <summary>Cuts a list in running text into its items.</summary>
internal static class SkillList
{
    /// <summary>The items between commas, semicolons, bars, bullets and spaced slashes, brackets kept whole.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var items = new List<string>();
        var (depth, start) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is '(' or '[' or '（')
                depth++;
            else if (i < text.Length && text[i] is ')' or ']' or '）')
                depth = Math.Max(0, depth - 1);
            if (i < text.Length && (depth > 0 || !IsSeparator(text, i)))
                continue;
            var item = text[start..i].Trim().TrimEnd('.').Trim();
            if (item.Any(char.IsLetterOrDigit))
                items.Add(item);
            start = i + 1;
        }
        return items;
    }

    private static bool IsSeparator(string text, int i) => text[i] switch
    {
        ',' => i + 1 == text.Length || !char.IsDigit(text[i + 1]),
        ';' or '|' or '•' or '·' or '∙' or '⋅' or '‧' or '・' or '、' or '，' or '；' or '،' or '\n' or '\t' => true,
        '/' or '–' or '—' => i > 0 && text[i - 1] == ' ' && i + 1 < text.Length && text[i + 1] == ' ',
        _ => false,
    };
}
