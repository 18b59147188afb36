using Tailor.Core.Parsing;

namespace Tailor.Core.Provenance;

/// <summary>The dates of a document's lines, for values that do not hold them as they are printed.</summary>
internal sealed class PrintedDates(DocumentTokens document)
{
    /// <summary>An entry's dates stand at most this many lines from its other values.</summary>
    private const int MostLines = 12;

    private readonly ILookup<int, PlacedWord> words = document.Words.ToLookup(w => w.Line);
    private readonly Dictionary<int, List<(string Dates, TokenRange Range)>> found = [];

    /// <summary>The range that prints these dates nearest to a token.</summary>
    public TokenRange? Find(string dates, int expected)
    {
        if (document.Count == 0)
            return null;
        var line = document.WordAt(Math.Min(expected, document.Count - 1)).Line;
        for (var distance = 0; distance <= MostLines; distance++)
        {
            foreach (var near in distance == 0 ? [line] : new[] { line - distance, line + distance })
            {
                var here = Of(near).FindAll(d => d.Dates == dates);
                if (here.Count > 0)
                    return here.MinBy(d => Math.Abs(d.Range.First - expected)).Range;
            }
        }
        return null;
    }

    /// <summary>The dates that start on a line; they may end on the next.</summary>
    private List<(string Dates, TokenRange Range)> Of(int line)
    {
        if (found.TryGetValue(line, out var known))
            return known;
        var here = words[line].ToList();
        var all = here.Exists(w => w.Text.Text.Any(char.IsDigit)) ? In(here) : [];
        var next = words[line + 1].ToList();
        if (all.Count > 0 && next.Count > 0)
            all.AddRange(In([.. here, .. next]).Where(d => d.Range.First < here[^1].Tokens.End && d.Range.End > here[^1].Tokens.End));
        return found[line] = all;
    }

    private static List<(string Dates, TokenRange Range)> In(List<PlacedWord> words)
    {
        var ends = new List<int>();
        foreach (var word in words)
            ends.Add((ends.Count == 0 ? 0 : ends[^1] + 1) + word.Text.Text.Length);
        var text = string.Join(' ', words.Select(w => w.Text.Text));
        return [.. DateRangeParser.FindAll(text).Select(d => ($"{d.Start}/{d.End}", new TokenRange(
            words[ends.FindIndex(e => e > d.Index)].Tokens.First,
            words[ends.FindIndex(e => e >= d.Index + d.Length)].Tokens.End)))];
    }
}
