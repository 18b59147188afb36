namespace Tailor.Corpus;

/// <summary>What a section is about.</summary>
internal enum Topic
{
    Summary,
    Experience,
    Projects,
    Education,
    Publications,
    Skills,
    Certifications,
    Awards,
    Volunteer,
    Languages,
    References,
    Custom,
}

/// <summary>A section under its heading.</summary>
internal sealed record Section(Topic Topic, string Heading, IReadOnlyList<Entry> Entries)
{
    /// <summary>Whether its entries are engagements with a title, a place of work and dates, rather than one line each.</summary>
    public bool IsHistory => Topic is Topic.Experience or Topic.Education or Topic.Volunteer or Topic.Projects;
}

/// <summary>One entry in the parts that layouts arrange; a part that is empty is not printed.</summary>
internal sealed record Entry
{
    public string Title { get; init; } = "";

    public string Organization { get; init; } = "";

    public string Dates { get; init; } = "";

    public string Place { get; init; } = "";

    public string Detail { get; init; } = "";

    public string Link { get; init; } = "";

    public IReadOnlyList<string> Bullets { get; init; } = [];

    /// <summary>Short things in a row: skills, technologies, interests.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>The parts that are not empty, with a separator between them.</summary>
    public static string Join(string separator, params IEnumerable<string> parts) =>
        string.Join(separator, parts.Where(p => p.Length > 0));

    /// <summary>Neighbours with the same organisation together: the roles under one employer.</summary>
    public static IEnumerable<IReadOnlyList<Entry>> ByOrganization(IEnumerable<Entry> entries)
    {
        var roles = new List<Entry>();
        foreach (var entry in entries)
        {
            if (roles.Count > 0 && roles[0].Organization != entry.Organization)
            {
                yield return roles;
                roles = [];
            }

            roles.Add(entry);
        }

        yield return roles;
    }
}
