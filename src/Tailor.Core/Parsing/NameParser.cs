using Tailor.Core.Vocabulary;

namespace Tailor.Core.Parsing;

/// <summary>Finds the owner's name in a resume's head: the title by style, else the largest text, else the first.</summary>
internal static class NameParser
{
    /// <summary>The longest names in use have some seven parts.</summary>
    private const int MostWords = 8;

    /// <summary>A name that takes two lines is set larger than the text below it by at least this factor.</summary>
    private const double WrappedSize = 1.3;

    /// <summary>From one of its lines to the next, in parts of the size.</summary>
    private const double WrappedLeading = 1.6;

    /// <summary>The piece that is the name, or null.</summary>
    public static ContactPiece? Find(IReadOnlyList<ResumeLine> lines, IReadOnlyList<ContactPiece> pieces)
    {
        var styled = pieces.FirstOrDefault(p => p.IsLabelledName && CanBeName(p)) ?? pieces.FirstOrDefault(p => lines[p.Line].IsHeading && CanBeName(p));
        if (styled is not null)
            return styled;
        var candidates = pieces.Where(CanBeName).ToList();
        var largest = candidates.Count == 0 ? 0 : candidates.Max(p => p.Look.Size);
        var large = candidates.FindAll(p => p.Look.Size >= largest - 0.1);
        return large.Count > 1 && (Evidence.IsTitle(large[0].Text) || Places.Evidence(large[0].Text) > 0) && IsLikelyName(large[1]) ? large[1] : large.FirstOrDefault();
    }

    /// <summary>The pieces with a name that is wrapped over lines in one, and "Name, Job title" in two.</summary>
    public static IReadOnlyList<ContactPiece> Prepare(IReadOnlyList<ResumeLine> lines, IReadOnlyList<ContactPiece> pieces)
    {
        if (Find(lines, pieces) is not { } name)
            return pieces;
        var whole = name;
        var least = pieces.Min(p => p.Look.Size);
        var parts = new List<ContactPiece> { name };
        foreach (var next in pieces)
        {
            if (GoesOn(lines, whole, next, least))
            {
                parts.Add(next);
                whole = next with { Text = whole.Text + Joint(lines[whole.Line], next) + next.Text };
            }
        }
        return [.. pieces.TakeWhile(p => p != name), .. CutTitle(whole), .. pieces.SkipWhile(p => p != name).Where(p => !parts.Contains(p))];
    }

    /// <summary>What parts a name's lines: a hyphen that is its own, none where a word is broken, else a space.</summary>
    private static string Joint(ResumeLine above, ContactPiece next) => !above.Words[^1].Text.EndsWith('-') && !above.Runs().First()[^1].Text.EndsWith('-') ? " " : char.IsLower(next.Text[0]) ? "" : "-";

    /// <summary>Whether a piece stands right below the name, at its left edge or centred below it, and set as it is, whatever is read between them.</summary>
    private static bool GoesOn(IReadOnlyList<ResumeLine> lines, ContactPiece name, ContactPiece next, double least) =>
        next.Line > name.Line && next.Look.IsLike(name.Look) && next.Look.Capitals == name.Look.Capitals && name.Look.Size > WrappedSize * least
        && lines[name.Line].Words[0].Box is { } above && lines[next.Line].Words[0].Box is { } below && lines[next.Line].Text.StartsWith(next.Text, StringComparison.Ordinal)
        && below.Top > above.Top && below.Top - above.Top < WrappedLeading * name.Look.Size && (Math.Abs(below.Left - above.Left) < name.Look.Size / 4 || Math.Abs(MiddleOf(lines[next.Line]) - MiddleOf(lines[name.Line])) < name.Look.Size / 4)
        && CanBeName(next) && name.WordCount + next.WordCount <= MostWords
        && !Evidence.IsTitle(next.Text) && !next.Text.Equals(name.Text, StringComparison.OrdinalIgnoreCase);

    private static double MiddleOf(ResumeLine line) => (line.Words[0].Box!.Value.Left + (line.Source.Words[^1].Box?.Right ?? 0)) / 2;

    /// <summary>What stands first is the name but for a job title or a place that is set alike.</summary>
    private static bool IsLikelyName(ContactPiece piece) => !piece.IsBesideContact && !Evidence.IsTitle(piece.Text) && Places.Evidence(piece.Text) == 0 && piece.WordCount > 1 && piece.Text.Split(' ').All(w => !char.IsLower(w[0]) || w.Length <= 4);

    private static IEnumerable<ContactPiece> CutTitle(ContactPiece name)
    {
        var comma = name.Text.IndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && Evidence.IsTitle(name.Text[(comma + 2)..]) && !Evidence.IsTitle(name.Text[..comma])
            ? [name with { Text = name.Text[..comma] }, name with { Text = name.Text[(comma + 2)..] }]
            : [name];
    }

    private static bool CanBeName(ContactPiece piece) =>
        piece.WordCount <= MostWords && !piece.IsPersonal && !piece.IsLabelledPlace
        && !piece.Text.Any(char.IsDigit) && SectionHeadings.KindOf(piece.Text) is null;
}
