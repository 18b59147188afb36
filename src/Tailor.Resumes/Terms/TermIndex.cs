namespace Tailor.Resumes.Terms;

/// <summary>A word or phrase to look for.</summary>
/// <param name="Text">The term as it is usually written.</param>
/// <param name="Id">What the finder is told; several terms may share it.</param>
/// <param name="Exact">
/// Whether it counts only in exactly this case and where it reads as a name (see <see cref="NameContext"/>), since it is an
/// ordinary word otherwise: Go, R, Swift, Access.
/// </param>
public readonly record struct Term(string Text, int Id, bool Exact = false);

/// <summary>A term found in a text.</summary>
/// <param name="Id">The term's id.</param>
/// <param name="Start">Where it starts, in UTF-16 units.</param>
/// <param name="Length">How long it is.</param>
public readonly record struct TermMatch(int Id, int Start, int Length);

/// <summary>
/// Finds any number of terms in one pass, by whole words: case, simple plurals and the sign between two words
/// (<c>event-driven</c>, <c>event driven</c>) make no difference. The longest term at a place wins.
/// </summary>
/// <remarks>A trie over words: time is linear in the text, times the length of the longest term in words.</remarks>
public sealed class TermIndex
{
    private const int LongestWord = 64;

    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> edges = [];
    private readonly List<List<Term>?> ends = [null];

    /// <summary>Indexes the terms.</summary>
    public TermIndex(IEnumerable<Term> terms)
    {
        foreach (var term in terms)
        {
            Add(term);
        }
    }

    /// <summary>The terms in a text, in its order.</summary>
    public List<TermMatch> Find(string text) => Find(text, TextToken.Split(text));

    /// <summary>The terms in a text whose words are known already.</summary>
    public List<TermMatch> Find(string text, IReadOnlyList<TextToken> tokens)
    {
        var matches = new List<TermMatch>();
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[LongestWord];
        var ids = new int[tokens.Count];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = lookup.TryGetValue(Normal(text.AsSpan(tokens[i].Start, tokens[i].Length), buffer), out var id) ? id : -1;
        }

        for (var i = 0; i < ids.Length;)
        {
            i += Math.Max(1, Longest(text, tokens, ids, i, matches));
        }

        return matches;
    }

    /// <summary>Adds the matches of the longest term that starts at a word; returns its length in words, 0 when there is none.</summary>
    private int Longest(string text, IReadOnlyList<TextToken> tokens, int[] ids, int first, List<TermMatch> matches)
    {
        var (node, length, kept) = (0, 0, matches.Count);
        for (var i = first; i < ids.Length && ids[i] >= 0 && (i == first || tokens[i].Joined); i++)
        {
            if (!edges.TryGetValue(Edge(node, ids[i]), out node))
            {
                break;
            }

            if (ends[node] is not { } terms)
            {
                continue;
            }

            var (start, end) = (tokens[first].Start, tokens[i].End);
            var before = matches.Count;
            foreach (var term in terms)
            {
                if (!term.Exact || NameContext.ReadsAsName(text, start, end, term.Text))
                {
                    matches.Add(new TermMatch(term.Id, start, end - start));
                }
            }

            if (matches.Count > before)
            {
                matches.RemoveRange(kept, before - kept);
                length = i - first + 1;
            }
        }

        return length;
    }

    private void Add(Term term)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        var node = 0;
        foreach (var token in TextToken.Split(term.Text))
        {
            var word = Normal(term.Text.AsSpan(token.Start, token.Length), buffer).ToString();
            if (!words.TryGetValue(word, out var id))
            {
                words.Add(word, id = words.Count);
            }

            if (!edges.TryGetValue(Edge(node, id), out var next))
            {
                ends.Add(null);
                edges.Add(Edge(node, id), next = ends.Count - 1);
            }

            node = next;
        }

        // "Node.js" and "Node JS" are the same words.
        if (node != 0 && (ends[node] ??= []) is var terms && !terms.Exists(t => t.Id == term.Id && (!t.Exact || t == term)))
        {
            terms.Add(term);
        }
    }

    private static long Edge(int node, int word) => ((long)node << 32) | (uint)word;

    /// <summary>The word in lower case without a plural ending. A word longer than any term's stays itself and is not found.</summary>
    private static ReadOnlySpan<char> Normal(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (word.Length > LongestWord)
        {
            return word;
        }

        var lower = buffer[..word.ToLowerInvariant(buffer)];
        return lower switch
        {
            [.. var stem, 'i', 'e', 's'] when stem.Length >= 3 => Replace(buffer, stem.Length, 'y'),
            [.., 's' or 'u' or 'i', 's'] => lower,
            [.. var stem, 's'] when stem.Length >= 3 => stem,
            _ => lower,
        };
    }

    private static ReadOnlySpan<char> Replace(Span<char> buffer, int at, char letter)
    {
        buffer[at] = letter;
        return buffer[..(at + 1)];
    }
}
