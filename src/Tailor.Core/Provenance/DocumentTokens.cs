using Tailor.Core.Parsing;

namespace Tailor.Core.Provenance;

/// <summary>Some tokens of a document in a row.</summary>
/// <param name="First">The index of the first.</param>
/// <param name="End">The index after the last.</param>
internal readonly record struct TokenRange(int First, int End);

/// <summary>A word of a document with its tokens.</summary>
/// <param name="Line">The index of its line.</param>
/// <param name="Text">The word.</param>
/// <param name="Tokens">Its tokens; none when it has neither letters nor digits.</param>
internal readonly record struct PlacedWord(int Line, TextWord Text, TokenRange Tokens);

/// <summary>A document's words as tokens that texts can be looked up in.</summary>
internal sealed class DocumentTokens
{
    /// <summary>Occurrences are indexed by this many characters; longer keys would miss words that a hyphen breaks early.</summary>
    private const int KeyLength = 3;

    /// <summary>
    /// How many occurrences of a text's start are looked at before and after the place where it is expected. It bounds the
    /// work for documents that repeat one word; resumes have fewer.
    /// </summary>
    private const int MostOccurrences = 40;

    private readonly string chars;
    private readonly int[] starts;
    private readonly bool[] isStart;
    private readonly int[] wordOf;
    private readonly Dictionary<string, List<int>> occurrences = new(StringComparer.Ordinal);

    public DocumentTokens(IReadOnlyList<TextLine> lines)
    {
        Lines = lines;
        var text = new TokenText();
        var (words, owners) = (new List<PlacedWord>(), new List<int>());
        for (var line = 0; line < lines.Count; line++)
        {
            foreach (var word in lines[line].Words)
            {
                var first = owners.Count;
                owners.AddRange(Enumerable.Repeat(words.Count, text.Append(word.Text)));
                words.Add(new PlacedWord(line, word, new TokenRange(first, owners.Count)));
            }
        }
        (Words, wordOf, chars) = (words, [.. owners], new string([.. text.Chars]));
        starts = [.. text.Starts, chars.Length];
        isStart = new bool[chars.Length + 1];
        foreach (var start in starts)
            isStart[start] = true;
        for (var token = 0; token < Count; token++)
        {
            var key = Key(chars, starts[token], starts[token + 1]);
            if (!occurrences.TryGetValue(key, out var places))
                occurrences[key] = places = [];
            places.Add(token);
        }
    }

    public IReadOnlyList<TextLine> Lines { get; }

    public IReadOnlyList<PlacedWord> Words { get; }

    /// <summary>How many tokens there are.</summary>
    public int Count => starts.Length - 1;

    /// <summary>The word that a token belongs to.</summary>
    public PlacedWord WordAt(int token) => Words[wordOf[token]];

    /// <summary>The index of the word that a token belongs to.</summary>
    public int WordIndexAt(int token) => wordOf[token];

    /// <summary>Whether letters or digits of its last word follow a range.</summary>
    public bool EndsWithinWord(TokenRange range) => WordAt(range.End - 1).Tokens.End > range.End;

    /// <summary>The only place where the whole text stands, or null when there are none or several.</summary>
    public TokenRange? FindOnly(TokenText text)
    {
        if (text.Starts.Count == 0 || Occurrences(text, 0) is not { } places || places.Count > MostOccurrences)
            return null;
        TokenRange? only = null;
        foreach (var place in places)
        {
            if (Match(text, 0, place) is not { } match || match.End < text.Chars.Count)
                continue;
            if (only is not null)
                return null;
            only = match.Range;
        }
        return only;
    }

    /// <summary>
    /// The places of a text's parts: whole where it stands whole, nearest to where it is expected and where nothing else was
    /// found before; else its longest parts in turn. Words that stand nowhere are passed over.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="expected">The token that it is expected at.</param>
    /// <param name="cost">What it costs to take a range that others have, in tokens of distance.</param>
    public (IReadOnlyList<TokenRange> Parts, int Missing) Find(TokenText text, int expected, Func<TokenRange, int> cost)
    {
        var (parts, missing) = (new List<TokenRange>(), 0);
        for (var token = 0; token < text.Starts.Count;)
        {
            if (Nearest(text, token, expected, cost) is not { } best)
            {
                (missing, token) = (missing + 1, token + 1);
                continue;
            }
            parts.Add(best.Range);
            expected = best.Range.End;
            while (token < text.Starts.Count && text.Starts[token] < best.End)
                token++;
        }
        return (parts, missing);
    }

    private (TokenRange Range, int End)? Nearest(TokenText text, int token, int expected, Func<TokenRange, int> cost)
    {
        if (Occurrences(text, token) is not { } places)
            return null;
        var near = places.BinarySearch(expected) is >= 0 and var exact ? exact : ~places.BinarySearch(expected);
        (TokenRange Range, int End)? best = null;
        var bestCost = 0;
        for (var i = Math.Max(0, near - MostOccurrences); i < Math.Min(places.Count, near + MostOccurrences); i++)
        {
            if (Match(text, token, places[i]) is not { } match || match.End < best?.End)
                continue;
            var matchCost = Math.Abs(match.Range.First - expected) + cost(match.Range);
            if (best is null || match.End > best.Value.End || matchCost < bestCost)
                (best, bestCost) = (match, matchCost);
        }
        return best;
    }

    /// <summary>How far the text from one of its tokens on and the document from one of its own agree, up to where tokens end in both.</summary>
    private (TokenRange Range, int End)? Match(TokenText text, int token, int place)
    {
        var (at, next) = (text.Starts[token], token + 1);
        var (from, here) = (starts[place], starts[place]);
        (TokenRange Range, int End)? match = null;
        var end = place;
        while (at < text.Chars.Count && here < chars.Length && text.Chars[at] == chars[here])
        {
            (at, here) = (at + 1, here + 1);
            var isEnd = at == text.Chars.Count || (next < text.Starts.Count && text.Starts[next] == at);
            next += isEnd ? 1 : 0;
            if (!isStart[here])
                continue;
            end++;
            if (isEnd)
                match = (new TokenRange(place, end), at);
        }
        return match;
    }

    private List<int>? Occurrences(TokenText text, int token)
    {
        var end = token + 1 < text.Starts.Count ? text.Starts[token + 1] : text.Chars.Count;
        var length = Math.Min(KeyLength, end - text.Starts[token]);
        return occurrences.GetValueOrDefault(new string([.. text.Chars.Skip(text.Starts[token]).Take(length)]));
    }

    private static string Key(string chars, int start, int end) => chars[start..Math.Min(end, start + KeyLength)];
}
