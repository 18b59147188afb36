using Tailor.Core.Vocabulary;

namespace Tailor.Core.Parsing;

/// <summary>Cuts heads of jobs further, where title, employer and place stand in one piece: "Title at Employer", "Employer, Town, Country".</summary>
internal static class WorkPieces
{
    private static readonly string[] AtWords = [" at ", " @ ", " bei ", " chez ", " hos ", " presso "];

    /// <summary>The pieces of each head, cut the same way in all of them.</summary>
    public static IReadOnlyList<IReadOnlyList<HeadPiece>> Of(IReadOnlyList<EntryHead> heads)
    {
        var cut = heads.Select(h => h.Pieces.SelectMany(CutPlace).SelectMany(CutAt).ToList()).ToList();
        var titleFirst = cut.Sum(FirstPartIsTitle) >= 0;
        return [.. cut.Select(pieces => Renumber(NamesIn(pieces) == 1 ? pieces.SelectMany(p => CutTitle(p, titleFirst)) : pieces))];
    }

    private static int NamesIn(List<HeadPiece> pieces) => pieces.Count(p => Places.Evidence(p.Text) == 0);

    /// <summary>Takes the place from a piece's end.</summary>
    private static IEnumerable<HeadPiece> CutPlace(HeadPiece piece)
    {
        if (piece.Text.LastIndexOf(" in ", StringComparison.Ordinal) is > 0 and var i && Places.Evidence(piece.Text[(i + 4)..]) > 0)
        {
            yield return piece with { Text = piece.Text[..i] };
            yield return piece with { Text = piece.Text[(i + 4)..] };
            yield break;
        }
        var parts = EntryHead.AtCommas(piece.Text);
        var names = PlaceTail.Start(parts);
        if (names > 0 && names < parts.Count)
        {
            yield return piece with { Text = string.Join(", ", parts.Take(names)) };
            yield return piece with { Text = string.Join(", ", parts.Skip(names)) };
        }
        else
        {
            yield return piece;
        }
    }

    private static IEnumerable<HeadPiece> CutAt(HeadPiece piece)
    {
        foreach (var word in AtWords)
        {
            if (piece.Text.IndexOf(word, StringComparison.Ordinal) is > 0 and var i)
                return [piece with { Text = piece.Text[..i].Trim() }, piece with { Text = piece.Text[(i + word.Length)..].Trim() }];
        }
        return [piece];
    }

    /// <summary>Whether the first comma part looks like a title and the last like an employer (above 0), or the reverse.</summary>
    private static double FirstPartIsTitle(List<HeadPiece> pieces)
    {
        if (pieces.Count == 0 || NamesIn(pieces) != 1)
            return 0;
        var parts = EntryHead.AtCommas(pieces[0].Text);
        return parts.Count < 2
            ? 0
            : Evidence.JobTitle(parts[0]) + Evidence.Employer(parts[^1]) - Evidence.JobTitle(parts[^1]) - Evidence.Employer(parts[0]);
    }

    private static IEnumerable<HeadPiece> CutTitle(HeadPiece piece, bool titleFirst)
    {
        var parts = EntryHead.AtCommas(piece.Text);
        if (parts.Count < 2 || Places.Evidence(piece.Text) > 0)
            return [piece];
        var at = titleFirst ? EmployerStart(parts) : 1;
        return [piece with { Text = string.Join(", ", parts.Take(at)) }, piece with { Text = string.Join(", ", parts.Skip(at)) }];
    }

    private static int EmployerStart(List<string> parts)
    {
        var best = parts.Count - 1;
        for (var i = parts.Count - 2; i > 0; i--)
        {
            if (Score(parts[i]) > 0.3 && Score(parts[i]) >= Score(parts[best]))
                best = i;
        }
        return best;

        static double Score(string part) => Evidence.Employer(part) + Math.Max(0, Evidence.Institution(part)) - Math.Max(0, Evidence.JobTitle(part));
    }

    private static List<HeadPiece> Renumber(IEnumerable<HeadPiece> pieces)
    {
        var (numbered, looks) = (new List<HeadPiece>(), new LookCounts());
        foreach (var piece in pieces)
            numbered.Add(piece with { Order = looks.CountAndAdd(piece.Look) });
        return numbered;
    }
}
