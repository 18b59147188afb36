using static Tailor.Pdf.Text.BidiClass;

namespace Tailor.Pdf.Text;

/// <summary>Rules W1 to I2 of UAX #9 on one isolating run sequence.</summary>
/// <param name="places">The places of its characters in the paragraph.</param>
/// <param name="classes">The classes in the paragraph, resolved in place.</param>
/// <param name="levels">The levels in the paragraph, raised in place.</param>
/// <param name="characters">The characters of the paragraph.</param>
/// <param name="neighbours">The directions at both ends.</param>
internal sealed class IsolatingRun(List<int> places, BidiClass[] classes, byte[] levels, int[] characters, (BidiClass Start, BidiClass End) neighbours)
{
    /// <summary>The most brackets that may be open at once (BD16).</summary>
    private const int MaxOpenBrackets = 63;

    private readonly BidiClass[] original = [.. places.Select(place => classes[place])];
    private readonly BidiClass embedding = levels[places[0]] % 2 == 1 ? R : L;

    private BidiClass this[int i]
    {
        get => classes[places[i]];
        set => classes[places[i]] = value;
    }

    public void Resolve()
    {
        ResolveWeak();
        ResolveBrackets();
        ResolveNeutral();
        for (var i = 0; i < places.Count; i++)
        {
            var isOdd = levels[places[i]] % 2 == 1;
            levels[places[i]] += (byte)(this[i] switch
            {
                R => isOdd ? 0 : 1,
                AN or EN => isOdd ? 1 : 2,
                _ => isOdd ? 1 : 0,
            });
        }
    }

    private void ResolveWeak()
    {
        // W1
        for (var i = 0; i < places.Count; i++)
        {
            if (this[i] == NSM)
            {
                var previous = i == 0 ? neighbours.Start : this[i - 1];
                this[i] = previous is LRI or RLI or FSI or PDI ? ON : previous;
            }
        }

        // W2 and W3
        var strong = neighbours.Start;
        for (var i = 0; i < places.Count; i++)
        {
            if (this[i] is L or R or AL)
                strong = this[i];
            else if (this[i] == EN && strong == AL)
                this[i] = AN;
        }
        for (var i = 0; i < places.Count; i++)
        {
            if (this[i] == AL)
                this[i] = R;
        }

        // W4
        for (var i = 1; i + 1 < places.Count; i++)
        {
            if ((this[i] is ES or CS && this[i - 1] == EN && this[i + 1] == EN) || (this[i] == CS && this[i - 1] == AN && this[i + 1] == AN))
                this[i] = this[i - 1];
        }

        // W5 and W6
        for (var i = 0; i < places.Count; i++)
        {
            if (this[i] is not ET)
                continue;
            var end = i;
            while (end < places.Count && this[end] == ET)
                end++;
            var isOfNumber = (i > 0 && this[i - 1] == EN) || (end < places.Count && this[end] == EN);
            for (; i < end; i++)
                this[i] = isOfNumber ? EN : ON;
        }
        for (var i = 0; i < places.Count; i++)
        {
            if (this[i] is ES or CS)
                this[i] = ON;
        }

        // W7
        strong = neighbours.Start;
        for (var i = 0; i < places.Count; i++)
        {
            if (this[i] is L or R)
                strong = this[i];
            else if (this[i] == EN && strong == L)
                this[i] = L;
        }
    }

    /// <summary>N0.</summary>
    private void ResolveBrackets()
    {
        foreach (var (open, close) in BracketPairs())
        {
            var (hasEmbedding, hasOther) = (false, false);
            for (var i = open + 1; i < close; i++)
            {
                if (StrongOf(this[i]) is { } direction)
                {
                    hasEmbedding |= direction == embedding;
                    hasOther |= direction != embedding;
                }
            }
            if (hasEmbedding)
                SetBrackets(open, close, embedding);
            else if (hasOther)
                SetBrackets(open, close, StrongBefore(open) == embedding ? embedding : embedding == L ? R : L);
        }
    }

    /// <summary>BD16: pairs in the order of their opening brackets.</summary>
    private List<(int Open, int Close)> BracketPairs()
    {
        var pairs = new List<(int Open, int Close)>();
        var open = new List<(int Closing, int Place)>();
        for (var i = 0; i < places.Count; i++)
        {
            if (this[i] != ON)
                continue;
            var character = characters[places[i]];
            if (CharacterData.ClosingOf(character) is { } closing)
            {
                if (open.Count == MaxOpenBrackets)
                    return [];
                open.Add((closing, i));
            }
            else if (CharacterData.Closing(character) is { } closed && open.FindLastIndex(o => o.Closing == closed) is >= 0 and var at)
            {
                pairs.Add((open[at].Place, i));
                open.RemoveRange(at, open.Count - at);
            }
        }
        pairs.Sort();
        return pairs;
    }

    private void SetBrackets(int open, int close, BidiClass direction)
    {
        foreach (var bracket in new[] { open, close })
        {
            this[bracket] = direction;
            for (var i = bracket + 1; i < places.Count && original[i] == NSM; i++)
                this[i] = direction;
        }
    }

    private BidiClass StrongBefore(int place)
    {
        for (var i = place - 1; i >= 0; i--)
        {
            if (StrongOf(this[i]) is { } direction)
                return direction;
        }
        return neighbours.Start;
    }

    /// <summary>N1 and N2.</summary>
    private void ResolveNeutral()
    {
        for (var i = 0; i < places.Count; i++)
        {
            if (!IsNeutral(this[i]))
                continue;
            var end = i;
            while (end < places.Count && IsNeutral(this[end]))
                end++;
            var before = i == 0 ? neighbours.Start : StrongOf(this[i - 1]);
            var after = end == places.Count ? neighbours.End : StrongOf(this[end]);
            for (; i < end; i++)
                this[i] = before == after ? before!.Value : embedding;
        }
    }

    private static bool IsNeutral(BidiClass value) => value is B or S or WS or ON or LRI or RLI or FSI or PDI;

    /// <summary>The direction of a letter, and of a number, which counts as right to left.</summary>
    private static BidiClass? StrongOf(BidiClass value) => value switch
    {
        L => L,
        R or AL or EN or AN => R,
        _ => null,
    };
}
