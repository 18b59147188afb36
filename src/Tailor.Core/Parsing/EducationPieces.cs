using Tailor.Core.Vocabulary;

namespace Tailor.Core.Parsing;

/// <summary>Cuts heads of education further, where degree, school and place stand in one piece.</summary>
internal static class EducationPieces
{
    private static readonly string[] AtWords = [" at ", " @ ", ", an der ", " an der ", " à l'", " en la ", " presso "];

    /// <summary>The pieces of each head.</summary>
    public static IReadOnlyList<IReadOnlyList<HeadPiece>> Of(IReadOnlyList<IReadOnlyList<HeadPiece>> heads) =>
        [.. heads.Select(pieces => Cut(pieces))];

    private static List<HeadPiece> Cut(IReadOnlyList<HeadPiece> pieces)
    {
        var names = pieces.Count(p => Places.Evidence(p.Text) == 0 || AtSchool(p.Text) is not null);
        var cut = Rejoined(pieces).SelectMany(CutAt).SelectMany(p => CutCommas(p, names)).ToList();
        return [.. cut.Select((p, i) => p with { Order = cut.Take(i).Count(q => q.Look.IsLike(p.Look)) })];
    }

    /// <summary>A school's name may hold a dash: two neighbours that both look like a school are one.</summary>
    private static List<HeadPiece> Rejoined(IReadOnlyList<HeadPiece> pieces)
    {
        var joined = new List<HeadPiece>();
        foreach (var piece in pieces)
        {
            if (joined.Count > 0 && !piece.IsBesideTab && joined[^1].Look.IsLike(piece.Look) && Evidence.Institution(joined[^1].Text) > 0.5 && Evidence.Institution(piece.Text) > 0.5)
                joined[^1] = joined[^1] with { Text = $"{joined[^1].Text} – {piece.Text}" };
            else
                joined.Add(piece);
        }
        return joined;
    }

    private static IEnumerable<HeadPiece> CutAt(HeadPiece piece) =>
        AtSchool(piece.Text) is { } at
            ? [piece with { Text = piece.Text[..at.Index].Trim() }, piece with { Text = piece.Text[(at.Index + at.Word.Length)..].Trim() }]
            : [piece];

    private static (int Index, string Word)? AtSchool(string text)
    {
        foreach (var word in AtWords)
        {
            if (text.IndexOf(word, StringComparison.Ordinal) is > 0 and var i && Evidence.IsDegree(text[..i]))
                return (i, word);
        }
        return null;
    }

    /// <summary>Takes the school from between the degree's parts, and the place from the end.</summary>
    private static List<HeadPiece> CutCommas(HeadPiece piece, int names)
    {
        var parts = EntryHead.AtCommas(piece.Text);
        if (parts.Count < 2)
            return [piece];
        var place = PlaceTail.Start(parts);
        var named = parts.Take(place).ToList();
        var pieces = new List<HeadPiece>();
        var school = names > 1 ? -1 : named.FindIndex(p => Evidence.Institution(p) > 0.5);
        if (school > 0)
        {
            pieces.Add(piece with { Text = string.Join(", ", named.Take(school)) });
            pieces.Add(piece with { Text = string.Join(", ", named.Skip(school)) });
        }
        else if (school == 0 && named.Count > 1)
        {
            pieces.Add(piece with { Text = named[0] });
            pieces.Add(piece with { Text = string.Join(", ", named.Skip(1)) });
        }
        else if (named.Count > 0)
        {
            pieces.Add(piece with { Text = string.Join(", ", named) });
        }
        if (place < parts.Count)
            pieces.Add(piece with { Text = string.Join(", ", parts.Skip(place)) });
        return pieces;
    }
}
