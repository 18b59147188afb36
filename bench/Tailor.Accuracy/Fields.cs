namespace Tailor.Accuracy;

/// <summary>What is scored.</summary>
internal static class Fields
{
    /// <summary>The fields whose mean F1 is the macro F1.</summary>
    public static IReadOnlyList<string> Macro { get; } =
    [
        "name", "email", "phone", "location", "links", "job_title", "company", "job_dates", "bullets", "bullet_job",
        "edu_institution", "edu_degree", "edu_year", "edu_gpa", "project_name", "skills",
    ];

    /// <summary>Fields that are shown beside them.</summary>
    public static IReadOnlyList<string> Further { get; } =
    [
        "summary", "links_hidden", "job_location", "project_bullets", "certification", "language", "language_level", "award",
        "publication", "volunteer", "reference",
    ];
}
