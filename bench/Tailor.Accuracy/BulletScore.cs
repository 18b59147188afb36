namespace Tailor.Accuracy;

/// <summary>A bullet that the parser stated.</summary>
internal sealed record StatedBullet(Phrase Phrase, StatedValue Value);

/// <summary>Compares lists of bullets.</summary>
internal static class BulletScore
{
    private const double Alike = 0.85;

    /// <summary>Two texts that differ only in how words are split are the same when they are longer than this.</summary>
    private const int ShortestSquashed = 8;

    /// <summary>The bullets of an entry, those that say the same once.</summary>
    public static IReadOnlyList<StatedBullet> Of(IEnumerable<string> texts, string list) =>
        [.. texts.Select((t, i) => new StatedBullet(new Phrase(t), new StatedValue(t, Stated.Pointer(list, i))))
            .Where(b => b.Phrase.Squashed.Length > 0).DistinctBy(b => b.Phrase.Squashed)];

    public static void Score(Findings findings, string field, IReadOnlyList<Phrase> truths, IReadOnlyList<StatedBullet> stated, IReadOnlyList<Phrase> optional)
    {
        var aligned = Alignment.Of(truths.Count, stated.Count, (t, s) => Similarity(truths[t], stated[s].Phrase), Alike);
        for (var i = 0; i < truths.Count; i++)
        {
            if (aligned.TryGetValue(i, out var j))
                findings.Add(field, true, truths[i].Text, stated[j].Value);
            else
                findings.Missing(field, truths[i].Text);
        }
        foreach (var j in Enumerable.Range(0, stated.Count).Except(aligned.Values))
        {
            if (!optional.Any(o => IsSame(o, stated[j].Phrase)))
                findings.Wrong(field, stated[j].Value);
        }
    }

    private static double Similarity(Phrase a, Phrase b) => a.Squashed == b.Squashed ? 1.01 : a.F1(b);

    private static bool IsSame(Phrase a, Phrase b) => a.F1(b) >= Alike || (a.Squashed.Length > ShortestSquashed && a.Squashed == b.Squashed);
}
