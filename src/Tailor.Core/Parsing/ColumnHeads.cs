using Tailor.Core.Vocabulary;

namespace Tailor.Core.Parsing;

/// <summary>The first row of a table, which names its columns: "Period | Position | Employer".</summary>
internal static class ColumnHeads
{
    private static readonly PhraseSet Names = new(WordLists.Read("technology-labels", "column"));

    /// <summary>The lines of a section without the names of columns that it begins with; one name alone is a label or an item.</summary>
    public static IReadOnlyList<ResumeLine> Remove(IReadOnlyList<ResumeLine> lines)
    {
        var heads = lines.TakeWhile(l => !l.IsBullet && l.Runs().All(r => Names.Is(ResumeLine.TextOf(r)))).ToList();
        return heads.Sum(l => l.Runs().Count()) > 1 && heads.Exists(l => l.HasTab || l.IsLabel) && heads.Count < lines.Count ? [.. lines.Skip(heads.Count)] : lines;
    }
}
