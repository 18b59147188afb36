namespace Tailor.Core.Vocabulary;

/// <summary>
/// Words and phrases that are looked up in running text, whole words only; <c>word*</c> matches the start of a word and
/// <c>*word</c> its end.
/// </summary>
internal sealed class PhraseSet
{
    private readonly HashSet<string> phrases = new(StringComparer.Ordinal);
    private readonly List<string> starts = [];
    private readonly List<string> ends = [];
    private readonly int longest;

    public PhraseSet(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (word.EndsWith('*'))
                starts.Add(word[..^1]);
            else if (word.StartsWith('*'))
                ends.Add(word[1..]);
            else
                phrases.Add(string.Join(' ', Words.Of(word)));
        }
        longest = phrases.Count == 0 ? 1 : phrases.Max(p => p.Count(c => c == ' ') + 1);
    }

    /// <summary>Whether the whole text is one of the phrases.</summary>
    public bool Is(string text) => Matches(string.Join(' ', Words.Of(text)));

    /// <summary>How many words of the text belong to phrases found in it.</summary>
    public int CountIn(string text)
    {
        var words = Words.Of(text);
        var count = 0;
        for (var i = 0; i < words.Count; i++)
        {
            for (var length = Math.Min(longest, words.Count - i); length > 0; length--)
            {
                if (Matches(string.Join(' ', words.Skip(i).Take(length))))
                {
                    count += length;
                    i += length - 1;
                    break;
                }
            }
        }
        return count;
    }

    /// <summary>Whether any phrase is in the text.</summary>
    public bool IsIn(string text) => CountIn(text) > 0;

    private bool Matches(string phrase) =>
        phrases.Contains(phrase)
        || (!phrase.Contains(' ', StringComparison.Ordinal)
            && (starts.Exists(s => phrase.StartsWith(s, StringComparison.Ordinal))
                || ends.Exists(e => phrase.EndsWith(e, StringComparison.Ordinal))));
}
