namespace Tailor.Core.Vocabulary;

/// <summary>What a verb of a bullet is about; it chooses the question that is asked when the bullet lacks a figure.</summary>
internal enum VerbKind
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>Leading people or money.</summary>
    Lead,

    /// <summary>Making something better, bigger or smaller.</summary>
    Change,

    /// <summary>Making something that was not there.</summary>
    Build,

    /// <summary>Work that recurs.</summary>
    Run,

    /// <summary>Dealing with people by word.</summary>
    Communicate,

    /// <summary>Finding something out.</summary>
    Analyse,
}

/// <summary>A verb with all its forms.</summary>
internal sealed record Verb(string Base, string Past, string Gerund, string Third, VerbKind Kind);

/// <summary>The verbs of resume bullets, looked up by any of their forms. A verb that is not here is never inflected.</summary>
internal static class VerbForms
{
    private static readonly List<Verb> All =
        [.. DataFile.Rows("verbs", 5).Select(r => new Verb(r[0], r[1], r[2], r[3], Enum.Parse<VerbKind>(r[4], ignoreCase: true)))];

    private static readonly Dictionary<string, string> Participles = DataFile.Rows("participles", 2).ToDictionary(r => r[0], r => r[1], StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, Verb> Gerunds = By(v => v.Gerund);
    private static readonly Dictionary<string, Verb> Pasts = By(v => v.Past);
    private static readonly Dictionary<string, Verb> Bases = By(v => v.Base);
    private static readonly Dictionary<string, Verb> Thirds = By(v => v.Third);

    /// <summary>The verb of a gerund (<c>managing</c>), or null.</summary>
    public static Verb? OfGerund(string word) => Gerunds.GetValueOrDefault(word);

    /// <summary>The verb of a past form (<c>managed</c>), or null.</summary>
    public static Verb? OfPast(string word) => Pasts.GetValueOrDefault(word);

    /// <summary>The verb of a base form (<c>manage</c>), or null.</summary>
    public static Verb? OfBase(string word) => Bases.GetValueOrDefault(word);

    /// <summary>The verb of a past participle (<c>written</c>, <c>managed</c>), or null.</summary>
    public static Verb? OfParticiple(string word) => Participles.TryGetValue(word, out var verb) ? OfBase(verb) : OfPast(word);

    /// <summary>The verb of a third person (<c>manages</c>), or null.</summary>
    public static Verb? OfThird(string word) => Thirds.GetValueOrDefault(word);

    /// <summary>The verb of any form, or null.</summary>
    public static Verb? Of(string word) => OfPast(word) ?? OfBase(word) ?? OfGerund(word) ?? OfThird(word) ?? OfParticiple(word);

    private static Dictionary<string, Verb> By(Func<Verb, string> form)
    {
        var verbs = new Dictionary<string, Verb>(StringComparer.OrdinalIgnoreCase);
        foreach (var verb in All)
        {
            verbs.TryAdd(form(verb), verb);
        }

        return verbs;
    }
}
