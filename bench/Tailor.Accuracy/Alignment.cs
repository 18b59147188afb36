namespace Tailor.Accuracy;

/// <summary>Pairs what the document prints with what the parser stated.</summary>
internal static class Alignment
{
    /// <summary>One to one, the most similar first, none below a floor: truth index → stated index.</summary>
    public static IReadOnlyDictionary<int, int> Of(int truths, int stated, Func<int, int, double> similarity, double floor)
    {
        var pairs =
            from t in Enumerable.Range(0, truths)
            from s in Enumerable.Range(0, stated)
            let alike = similarity(t, s)
            where alike >= floor
            orderby alike descending, t, s
            select (Truth: t, Stated: s);
        var aligned = new Dictionary<int, int>();
        var taken = new HashSet<int>();
        foreach (var pair in pairs)
        {
            if (!aligned.ContainsKey(pair.Truth) && taken.Add(pair.Stated))
                aligned[pair.Truth] = pair.Stated;
        }
        return aligned;
    }
}
