using Tailor.Core.Parsing;

namespace Tailor.Core.Layout;

/// <summary>
/// Finds bullets that symbol fonts show and whose characters are others ("{", "o", "§", "Ø"): a character that stands alone at the
/// start of several lines and nowhere else.
/// </summary>
internal static class BulletGlyphs
{
    /// <summary>A character at the start of fewer lines may be a word or a mark of its own.</summary>
    private const int FewestLines = 3;

    /// <summary>The lines with <c>•</c> for such characters.</summary>
    public static IReadOnlyList<TextLine> Named(IReadOnlyList<TextLine> lines)
    {
        var starts = new Dictionary<string, int>(StringComparer.Ordinal);
        var elsewhere = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Words.Count; i++)
            {
                var text = line.Words[i].Text;
                if (text.Length != 1 || char.IsDigit(text[0]) || Bullets.IsSign(text) || Bullets.IsIcon(text))
                    continue;
                if (i == 0 && line.Words.Count > 1)
                    starts[text] = starts.GetValueOrDefault(text) + 1;
                else
                    elsewhere.Add(text);
            }
        }
        var bullets = starts.Where(s => s.Value >= FewestLines && !elsewhere.Contains(s.Key)).Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
        return bullets.Count == 0 ? lines : [.. lines.Select(l => bullets.Contains(l.Words[0].Text) ? l with { Words = [l.Words[0] with { Text = "•" }, .. l.Words.Skip(1)] } : l)];
    }
}
