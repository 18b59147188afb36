using System.Text.Json;
using Tailor.Resumes;

namespace Tailor.Accuracy;

/// <summary>
/// What a document prints, as far as it is scored. Two forms are read: that of the measured corpus, whose members these are,
/// and our own resume JSON with <c>layout</c> and <c>unscored</c> beside it.
/// </summary>
internal sealed record Truth
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public string Renderer { get; init; } = "";

    /// <summary>pdf, docx, ... by the file's ending, or scan for pictures of pages.</summary>
    public string? Kind { get; init; }

    public string Name { get; init; } = "";

    public string Email { get; init; } = "";

    public string Phone { get; init; } = "";

    public TruthPlace? Location { get; init; }

    public IReadOnlyList<TruthLink> Links { get; init; } = [];

    public string Summary { get; init; } = "";

    public IReadOnlyList<TruthJob> Experience { get; init; } = [];

    /// <summary>Unpaid engagements: a parser may give them as jobs or not.</summary>
    public IReadOnlyList<TruthJob> OptionalExperience { get; init; } = [];

    public IReadOnlyList<TruthEducation> Education { get; init; } = [];

    public IReadOnlyList<TruthProject> Projects { get; init; } = [];

    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Names of groups, spoken languages, technologies: a parser may give them as skills or not.</summary>
    public IReadOnlyList<string> OptionalSkills { get; init; } = [];

    /// <summary>Fields that do not count in this document.</summary>
    public IReadOnlyList<string> Unscored { get; init; } = [];

    /// <summary>The truth as a resume, where it is in our own form: it also has certificates, languages and awards.</summary>
    public Resume? Own { get; init; }

    /// <summary>Reads either form.</summary>
    public static Truth Read(byte[] utf8)
    {
        using var json = JsonDocument.Parse(utf8);
        return json.RootElement.TryGetProperty("personal_info", out _)
            ? OwnTruth.Of(ResumeJson.Read(utf8).Value)
            : JsonSerializer.Deserialize<Truth>(utf8, Options)!;
    }
}

/// <param name="City">Has to be there.</param>
/// <param name="Allowed">City, region and country in every form that is right.</param>
internal sealed record TruthPlace(string City, IReadOnlyList<string> Allowed);

/// <param name="Url">Where it leads.</param>
/// <param name="Visible">Whether it is printed, not only a hyperlink's target.</param>
/// <param name="Required">Whether it counts as missing; by default when it is printed.</param>
internal sealed record TruthLink(string Url, bool Visible = true, bool? Required = null)
{
    public bool IsRequired => Required ?? Visible;
}

internal sealed record TruthJob
{
    public string Title { get; init; } = "";

    public string Company { get; init; } = "";

    public string Location { get; init; } = "";

    /// <summary><c>2021-03</c>, or <c>2021</c> where no month is printed.</summary>
    public string Start { get; init; } = "";

    /// <summary>As the start, or <c>present</c>.</summary>
    public string End { get; init; } = "";

    public IReadOnlyList<string> Bullets { get; init; } = [];

    /// <summary>Summaries of the role: neither right nor wrong as bullets.</summary>
    public IReadOnlyList<string> OptionalBullets { get; init; } = [];
}

internal sealed record TruthEducation
{
    public string Institution { get; init; } = "";

    public string Degree { get; init; } = "";

    public string Year { get; init; } = "";

    public string Gpa { get; init; } = "";

    public string Honours { get; init; } = "";
}

internal sealed record TruthProject
{
    public string Name { get; init; } = "";

    public IReadOnlyList<string> Bullets { get; init; } = [];

    public IReadOnlyList<string> OptionalBullets { get; init; } = [];
}
