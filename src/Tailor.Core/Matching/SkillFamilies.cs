using Tailor.Core.Vocabulary;
using Tailor.Resumes.Terms;

namespace Tailor.Core.Matching;

/// <summary>Skills that stand for one another where a posting says "or similar", and half where it does not.</summary>
internal static class SkillFamilies
{
    private const string SuiteMark = "suite: ";

    private static readonly List<Family> All =
    [
        .. DataFile.Rows("skill-families", 2).Select(r => new Family(
            DataFile.List(r[0].Replace(SuiteMark, "", StringComparison.Ordinal)),
            DataFile.List(r[1]).ToHashSet(StringComparer.OrdinalIgnoreCase),
            r[0].StartsWith(SuiteMark, StringComparison.Ordinal))),
    ];

    private static readonly TermIndex Names = new(All.SelectMany((f, id) => f.Names.Select(n => new Term(n, id))));

    /// <summary>The families that a text names: "a BI tool".</summary>
    public static IEnumerable<Family> NamedIn(string text) => Names.Find(text).Select(m => All[m.Id]).Distinct();

    /// <summary>Whether two skills belong to one family that is no suite.</summary>
    public static bool AreRelated(string one, string other) => All.Exists(f => !f.IsSuite && f.Members.Contains(one) && f.Members.Contains(other));

    /// <summary>Whether a skill is a part of the suite of this name.</summary>
    public static bool IsPartOf(string part, string suite) => All.Exists(f => f.IsSuite && f.Members.Contains(part) && f.Names.Contains(suite, StringComparer.OrdinalIgnoreCase));

    /// <summary>A family.</summary>
    /// <param name="Names">What postings call it.</param>
    /// <param name="Members">The names of its skills.</param>
    /// <param name="IsSuite">Whether its members are parts of one product.</param>
    public sealed record Family(IReadOnlyList<string> Names, IReadOnlySet<string> Members, bool IsSuite);
}
