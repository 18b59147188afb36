using static Tailor.Pdf.Text.BidiClass;

namespace Tailor.Pdf.Text;

/// <summary>The rules P2 to I2 of UAX #9 on one paragraph of code points, and of L1 what does not depend on lines.</summary>
internal static class BidiLevels
{
    /// <summary>The deepest level that text may be embedded on (BD2).</summary>
    private const int MaxDepth = 125;

    /// <summary>The paragraph's level and that of each character. One that rule X9 removes has the level of the character before.</summary>
    /// <param name="classes">The classes of the characters.</param>
    /// <param name="characters">The characters, to find brackets among them.</param>
    /// <param name="baseLevel">The paragraph's level, when it is given.</param>
    public static (byte BaseLevel, byte[] Levels) Of(BidiClass[] classes, int[] characters, byte? baseLevel)
    {
        var matches = MatchIsolates(classes);
        var paragraph = baseLevel ?? FirstStrong(classes, matches, 0, classes.Length) ?? 0;
        var levels = new byte[classes.Length];
        var resolved = (BidiClass[])classes.Clone();
        ApplyExplicit(classes, resolved, levels, matches, paragraph);
        var runs = Sequences(classes, levels, matches)
            .ConvertAll(sequence => new IsolatingRun(sequence, resolved, levels, characters, Neighbours(sequence, classes, levels, matches, paragraph)));
        foreach (var run in runs)
            run.Resolve();
        FillRemoved(classes, levels, paragraph);
        return (paragraph, levels);
    }

    /// <summary>Whether rule X9 removes a character of this class.</summary>
    public static bool IsRemoved(BidiClass value) => value is LRE or RLE or LRO or RLO or PDF or BN;

    private static bool IsIsolate(BidiClass value) => value is LRI or RLI or FSI;

    /// <summary>BD9: the place of the partner of each isolate initiator and of each PDI; -1 where there is none.</summary>
    private static int[] MatchIsolates(BidiClass[] classes)
    {
        var matches = new int[classes.Length];
        Array.Fill(matches, -1);
        var open = new Stack<int>();
        for (var i = 0; i < classes.Length; i++)
        {
            if (IsIsolate(classes[i]))
                open.Push(i);
            else if (classes[i] == PDI && open.TryPop(out var start))
                (matches[start], matches[i]) = (i, start);
        }
        return matches;
    }

    /// <summary>P2 and P3: the level of the first letter that is not isolated; null without any.</summary>
    private static byte? FirstStrong(BidiClass[] classes, int[] matches, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (classes[i] == L)
                return 0;
            if (classes[i] is R or AL)
                return 1;
            if (!IsIsolate(classes[i]))
                continue;
            if (matches[i] < 0)
                return null;
            i = matches[i];
        }
        return null;
    }

    /// <summary>X1 to X8: levels by embeddings, overrides and isolates.</summary>
    private static void ApplyExplicit(BidiClass[] classes, BidiClass[] resolved, byte[] levels, int[] matches, byte paragraph)
    {
        var stack = new Stack<(byte Level, BidiClass? Override, bool IsIsolate)>([(paragraph, null, false)]);
        var (overflowIsolates, overflowEmbeddings, validIsolates) = (0, 0, 0);
        for (var i = 0; i < classes.Length; i++)
        {
            var value = classes[i] == FSI ? (FirstStrong(classes, matches, i + 1, matches[i] < 0 ? classes.Length : matches[i]) == 1 ? RLI : LRI) : classes[i];
            switch (value)
            {
                case RLE or LRE or RLO or LRO:
                    var embedded = NextLevel(stack.Peek().Level, value is RLE or RLO);
                    if (embedded <= MaxDepth && overflowIsolates == 0 && overflowEmbeddings == 0)
                        stack.Push((embedded, value == RLO ? R : value == LRO ? L : null, false));
                    else if (overflowIsolates == 0)
                        overflowEmbeddings++;
                    break;
                case RLI or LRI:
                    SetLevel(i);
                    var isolated = NextLevel(stack.Peek().Level, value == RLI);
                    if (isolated <= MaxDepth && overflowIsolates == 0 && overflowEmbeddings == 0)
                    {
                        validIsolates++;
                        stack.Push((isolated, null, true));
                    }
                    else
                    {
                        overflowIsolates++;
                    }
                    break;
                case PDI:
                    if (overflowIsolates > 0)
                    {
                        overflowIsolates--;
                    }
                    else if (validIsolates > 0)
                    {
                        overflowEmbeddings = 0;
                        while (!stack.Pop().IsIsolate)
                        {
                        }
                        validIsolates--;
                    }
                    SetLevel(i);
                    break;
                case PDF:
                    if (overflowIsolates > 0)
                        break;
                    if (overflowEmbeddings > 0)
                        overflowEmbeddings--;
                    else if (!stack.Peek().IsIsolate && stack.Count > 1)
                        stack.Pop();
                    break;
                case B:
                    levels[i] = paragraph;
                    break;
                case BN:
                    break;
                default:
                    SetLevel(i);
                    break;
            }
        }

        void SetLevel(int i)
        {
            levels[i] = stack.Peek().Level;
            if (stack.Peek().Override is { } direction)
                resolved[i] = direction;
        }
    }

    private static byte NextLevel(byte level, bool isRightToLeft) => (byte)(isRightToLeft ? (level + 1) | 1 : (level + 2) & ~1);

    /// <summary>BD13: the runs of one level, those joined over an isolate in one sequence, without what X9 removes.</summary>
    private static List<List<int>> Sequences(BidiClass[] classes, byte[] levels, int[] matches)
    {
        var sequences = new List<List<int>>();
        var open = new Dictionary<int, List<int>>();
        List<int>? current = null;
        for (var i = 0; i < classes.Length; i++)
        {
            if (IsRemoved(classes[i]))
                continue;
            if (current is null || levels[current[^1]] != levels[i] || IsIsolate(classes[current[^1]]) || classes[i] == PDI)
            {
                if (classes[i] == PDI && matches[i] >= 0 && open.Remove(matches[i], out var opened))
                {
                    current = opened;
                }
                else if (current is null || levels[current[^1]] != levels[i] || (IsIsolate(classes[current[^1]]) && matches[current[^1]] >= 0) || (classes[i] == PDI && matches[i] >= 0))
                {
                    current = [];
                    sequences.Add(current);
                }
            }
            current.Add(i);
            if (IsIsolate(classes[i]) && matches[i] >= 0)
                open[matches[matches[i]]] = current;
        }
        return sequences;
    }

    /// <summary>X10: the directions at both ends of a sequence.</summary>
    private static (BidiClass Start, BidiClass End) Neighbours(List<int> sequence, BidiClass[] classes, byte[] levels, int[] matches, byte paragraph)
    {
        var level = levels[sequence[0]];
        var before = sequence[0] - 1;
        while (before >= 0 && IsRemoved(classes[before]))
            before--;
        var after = sequence[^1] + 1;
        while (after < classes.Length && IsRemoved(classes[after]))
            after++;
        var isOpen = IsIsolate(classes[sequence[^1]]) && matches[sequence[^1]] < 0;
        return (Direction(before < 0 ? paragraph : levels[before]), Direction(after >= classes.Length || isOpen ? paragraph : levels[after]));

        BidiClass Direction(byte other) => Math.Max(level, other) % 2 == 1 ? R : L;
    }

    private static void FillRemoved(BidiClass[] classes, byte[] levels, byte paragraph)
    {
        for (var i = 0; i < classes.Length; i++)
        {
            if (IsRemoved(classes[i]))
                levels[i] = i == 0 ? paragraph : levels[i - 1];
        }
    }
}
