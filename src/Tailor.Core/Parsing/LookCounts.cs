namespace Tailor.Core.Parsing;

/// <summary>Counts texts by how they are set.</summary>
internal sealed class LookCounts
{
    private readonly Dictionary<Look, int> counts = [];

    /// <summary>How many texts before were set like this one, which is counted then.</summary>
    public int CountAndAdd(Look look)
    {
        var before = counts.Sum(c => c.Key.IsLike(look) ? c.Value : 0);
        counts[look] = counts.GetValueOrDefault(look) + 1;
        return before;
    }
}
