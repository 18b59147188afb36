namespace Tailor.Core.Parsing;

/// <summary>
/// Decides which piece of an entry's head is what. Entries of one section are set alike, so the evidence for a piece is
/// its own and that of the pieces in the same slot of the other entries.
/// </summary>
internal static class RoleAssignment
{
    /// <summary>What a piece says itself counts this much more than what its slot says on average.</summary>
    private const double OwnWeight = 1.0;

    /// <summary>Without other evidence the roles come in the order that they are asked for.</summary>
    private const double OrderWeight = 0.05;

    /// <summary>The most pieces that all orders are tried for.</summary>
    private const int MostPieces = 6;

    /// <summary>For each head and role the index of its piece, or -1.</summary>
    /// <param name="heads">The pieces of each entry.</param>
    /// <param name="evidence">For each role how much a text looks like it; negative when it speaks against it.</param>
    public static IReadOnlyList<int[]> Assign(IReadOnlyList<IReadOnlyList<HeadPiece>> heads, IReadOnlyList<Func<string, double>> evidence)
    {
        var own = heads.Select(head => head.Select(p => evidence.Select(e => e(p.Text)).ToArray()).ToArray()).ToList();
        var slots = heads.SelectMany((head, h) => head.Select((p, i) => (p.Slot, Own: own[h][i])))
            .GroupBy(p => p.Slot, p => p.Own)
            .ToDictionary(g => g.Key, g => evidence.Select((_, role) => g.Average(o => o[role])).ToArray());

        return [.. heads.Select((head, h) => Best(
            Math.Min(head.Count, MostPieces),
            evidence.Count,
            (piece, role) => (OwnWeight * own[h][piece][role]) + slots[head[piece].Slot][role] - (OrderWeight * Math.Abs(piece - role))))];
    }

    private static int[] Best(int pieces, int roles, Func<int, int, double> score)
    {
        var best = Enumerable.Repeat(-1, roles).ToArray();
        var bestScore = double.NegativeInfinity;
        var taken = new bool[pieces];
        Try(0, 0, [.. best]);
        return best;

        void Try(int role, double sum, int[] chosen)
        {
            if (role == roles)
            {
                if (sum > bestScore)
                    (bestScore, best) = (sum, [.. chosen]);
                return;
            }
            for (var piece = 0; piece < pieces; piece++)
            {
                if (taken[piece])
                    continue;
                taken[piece] = true;
                chosen[role] = piece;
                Try(role + 1, sum + score(piece, role), chosen);
                taken[piece] = false;
            }
            chosen[role] = -1;
            Try(role + 1, sum - NothingFound, chosen);
        }
    }

    /// <summary>A role without a piece costs this: a piece that speaks against the role by more is left over.</summary>
    private const double NothingFound = 0.4;
}
