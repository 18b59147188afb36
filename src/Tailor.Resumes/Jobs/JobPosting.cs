namespace Tailor.Resumes.Jobs;

/// <summary>How much a posting asks for a skill.</summary>
public enum Importance
{
    /// <summary>The posting requires it.</summary>
    Required,

    /// <summary>The posting would like it.</summary>
    Preferred,

    /// <summary>The posting names it without asking for it.</summary>
    Mentioned,
}

/// <summary>A skill that a posting names, with everything needed to look for it in a resume: no vocabulary is needed after this.</summary>
public sealed record JobSkill
{
    /// <summary>The skill's usual name.</summary>
    public string Name { get; init; } = "";

    /// <summary>How much it is asked for.</summary>
    public Importance Importance { get; init; }

    /// <summary>Whether it is a technology (a language, framework, product or protocol) rather than a method or a soft skill.</summary>
    public bool Technology { get; init; }

    /// <summary>The texts that count as naming it, the usual name among them: <c>Kubernetes</c>, <c>K8s</c>.</summary>
    public IReadOnlyList<string> Forms { get; init; } = [];

    /// <summary>
    /// Texts that count only as written and where they read as a name, since they are ordinary words otherwise: <c>Go</c>,
    /// <c>R</c>, <c>Swift</c>.
    /// </summary>
    public IReadOnlyList<string> ExactForms { get; init; } = [];

    /// <summary>Names of other skills of the posting that would do instead: <c>Go</c> where it asks for "Python or Go".</summary>
    public IReadOnlyList<string> Alternatives { get; init; } = [];

    /// <summary>The posting's words that it came from.</summary>
    public string Evidence { get; init; } = "";
}

/// <summary>A job posting, understood. Knows nothing of any resume.</summary>
public sealed record JobPosting
{
    /// <summary>The posting's id as a lower-case UUID, once it is stored.</summary>
    public string? Id { get; init; }

    /// <summary>The post's title; empty when it was not found.</summary>
    public string Title { get; init; } = "";

    /// <summary>The employer; empty when it was not found.</summary>
    public string Company { get; init; } = "";

    /// <summary>Names of the skills that are required.</summary>
    public IReadOnlyList<string> RequiredSkills { get; init; } = [];

    /// <summary>Names of the skills that are a plus.</summary>
    public IReadOnlyList<string> PreferredSkills { get; init; } = [];

    /// <summary>Names of the technologies among the required and preferred skills.</summary>
    public IReadOnlyList<string> Technologies { get; init; } = [];

    /// <summary>The level stated: intern, junior, mid, senior, lead, principal …; empty when none is.</summary>
    public string ExperienceLevel { get; init; } = "";

    /// <summary>The weightiest requirements in the posting's own words.</summary>
    public IReadOnlyList<string> KeyRequirements { get; init; } = [];

    /// <summary>Where the post is.</summary>
    public string? Location { get; init; }

    /// <summary>onsite, hybrid or remote, when stated.</summary>
    public string? WorkMode { get; init; }

    /// <summary>The years of experience asked for at least.</summary>
    public int? YearsMin { get; init; }

    /// <summary>The degree asked for: bachelor, master, phd, associate, vocational.</summary>
    public string? Degree { get; init; }

    /// <summary>Certificates asked for.</summary>
    public IReadOnlyList<string> Certifications { get; init; } = [];

    /// <summary>Spoken languages asked for.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>The pay, when printed.</summary>
    public Salary? Salary { get; init; }

    /// <summary>Skills that are named but not asked for.</summary>
    public IReadOnlyList<string> MentionedOnly { get; init; } = [];

    /// <summary>The posting's words that the other members came from, by the member's name: <c>years_min</c>, <c>degree</c>, <c>salary</c> …</summary>
    public IReadOnlyDictionary<string, string> Evidence { get; init; } = new Dictionary<string, string>();

    /// <summary>The skills with their evidence and forms, in the posting's order.</summary>
    public IReadOnlyList<JobSkill> Skills { get; init; } = [];
}

/// <summary>Base pay as printed.</summary>
/// <param name="Min">The low end.</param>
/// <param name="Max">The high end; the same as <paramref name="Min"/> for one figure.</param>
/// <param name="Currency">The ISO 4217 code, when it can be told.</param>
/// <param name="Period">year, month, week, day or hour.</param>
public sealed record Salary(decimal Min, decimal Max, string? Currency, string? Period);
