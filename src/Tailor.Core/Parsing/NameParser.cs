using Tailor.Core.Vocabulary;

namespace Tailor.Core.Parsing;

/// <summary>Finds the owner's name in a resume's head: the title by style, else the largest text, else the first.</summary>
internal static class NameParser
{
    /// <summary>The longest names in use have some seven parts.</summary>
    private const int MostWords = 8;

    /// <summary>The piece that is the name, or null.</summary>
    public static ContactPiece? Find(IReadOnlyList<ResumeLine> lines, IReadOnlyList<ContactPiece> pieces)
    {
        var styled = pieces.FirstOrDefault(p => lines[p.Line].IsHeading && CanBeName(p));
        if (styled is not null)
            return styled;
        var candidates = pieces.Where(CanBeName).ToList();
        var largest = candidates.Count == 0 ? 0 : candidates.Max(p => p.Look.Size);
        return candidates.Find(p => p.Look.Size >= largest - 0.1);
    }

    private static bool CanBeName(ContactPiece piece) =>
        piece.WordCount <= MostWords && !piece.IsPersonal && !piece.IsLabelledPlace
        && !piece.Text.Any(char.IsDigit) && SectionHeadings.KindOf(piece.Text) is null;
}
