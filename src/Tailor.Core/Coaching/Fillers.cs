using Tailor.Core.Vocabulary;
using Tailor.Resumes.Terms;

namespace Tailor.Core.Coaching;

/// <summary>Says the same in fewer words.</summary>
internal static class Fillers
{
    private static readonly List<(string Phrase, string Replacement)> Phrases = [.. DataFile.Rows("fillers", 2).Select(r => (r[0], r[1]))];

    private static readonly TermIndex Index = new(Phrases.Select((p, id) => new Term(p.Phrase, id)));

    /// <summary>The text without them; the same text when it has none.</summary>
    public static string Without(string text)
    {
        var opensWithCapital = text.Length > 0 && char.IsUpper(text[0]);
        foreach (var match in Index.Find(text).AsEnumerable().Reverse())
        {
            var (start, end) = (match.Start, match.Start + match.Length);
            var replacement = Phrases[match.Id].Replacement;
            if (replacement.Length == 0)
            {
                // The space after it goes too; a phrase that ends the text leaves none.
                end += end < text.Length && text[end] == ' ' ? 1 : 0;
            }

            text = text[..start] + replacement + text[end..];
        }

        // What ends the text leaves its space, what opened it leaves the next word to be capitalised.
        text = text.TrimEnd();
        return text.Length > 0 && opensWithCapital ? char.ToUpperInvariant(text[0]) + text[1..] : text;
    }
}
