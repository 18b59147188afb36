namespace Tailor.Documents.Writing.Printing;

/// <summary>The names by which options and templates speak of sections.</summary>
internal static class SectionKeys
{
    public const string Summary = "summary";

    public const string Experience = "experience";

    public const string Projects = "projects";

    public const string Education = "education";

    public const string Skills = "skills";

    public const string Certifications = "certifications";

    public const string Languages = "languages";

    public const string Awards = "awards";

    public const string Publications = "publications";

    public const string Volunteering = "volunteering";

    /// <summary>The sections that the owner named, all of them.</summary>
    public const string Custom = "custom";

    public const string References = "references";

    /// <summary>All, in the order of most resumes.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Summary, Experience, Projects, Education, Skills, Certifications, Languages, Awards, Publications, Volunteering, Custom, References,
    ];

    /// <summary>All sections: those named, in their order, then the others.</summary>
    public static IReadOnlyList<string> InOrder(IEnumerable<string> first) => [.. first.Concat(All).Distinct(StringComparer.Ordinal)];
}
