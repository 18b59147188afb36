using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tailor.Resumes;

/// <summary>Keeps the JSON members that the model does not name, so that they survive read and write at every level.</summary>
public abstract record ResumeNode
{
    /// <summary>Members of any client's own, as they came. Null when there are none.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; init; }
}

/// <summary>
/// A resume, whole and immutable: what a person states about themselves. Absent optionals are null; lists are never
/// null. Its JSON form is <see cref="ResumeJson"/>'s.
/// </summary>
public sealed record Resume : ResumeNode
{
    /// <summary>The resume's id as a lower-case UUID, once it has one.</summary>
    public string? Id { get; init; }

    /// <summary>Who it is about and how to reach them.</summary>
    public PersonalInfo PersonalInfo { get; init; } = new();

    /// <summary>The profile or objective paragraph.</summary>
    public string? Summary { get; init; }

    /// <summary>Employment, in the document's order.</summary>
    public IReadOnlyList<Work> Experience { get; init; } = [];

    /// <summary>Skills in the four lists of the contract, and as the document grouped them.</summary>
    public SkillSet Skills { get; init; } = new();

    /// <summary>Projects, in the document's order.</summary>
    public IReadOnlyList<Project> Projects { get; init; } = [];

    /// <summary>Education, in the document's order.</summary>
    public IReadOnlyList<Education> Education { get; init; } = [];

    /// <summary>Certificates and licences.</summary>
    public IReadOnlyList<Certification> Certifications { get; init; } = [];

    /// <summary>Spoken languages with their level.</summary>
    public IReadOnlyList<SpokenLanguage> Languages { get; init; } = [];

    /// <summary>Awards and honours.</summary>
    public IReadOnlyList<Award> Awards { get; init; } = [];

    /// <summary>Publications and patents.</summary>
    public IReadOnlyList<Publication> Publications { get; init; } = [];

    /// <summary>Unpaid engagements.</summary>
    public IReadOnlyList<Volunteering> Volunteer { get; init; } = [];

    /// <summary>People who vouch for the owner.</summary>
    public IReadOnlyList<Reference> References { get; init; } = [];

    /// <summary>Sections under a title of the document's own.</summary>
    public IReadOnlyList<CustomSection> CustomSections { get; init; } = [];

    /// <summary>Text of the upload that found no place above, so that nothing is dropped in silence.</summary>
    public IReadOnlyList<UnplacedText> UnplacedText { get; init; } = [];

    /// <summary>
    /// Where the values of a parse were read, by the JSON Pointer (RFC 6901) of each: <c>/experience/0/title</c>. Empty in a
    /// resume that was not read from a document. It tells of the values as they were parsed, not of later edits.
    /// </summary>
    public IReadOnlyDictionary<string, FieldSource> Provenance { get; init; } = new Dictionary<string, FieldSource>();
}

/// <summary>Name and ways to reach a person.</summary>
public sealed record PersonalInfo : ResumeNode
{
    /// <summary>The full name as printed; empty when unknown.</summary>
    public string Name { get; init; } = "";

    /// <summary>The e-mail address; empty when unknown.</summary>
    public string Email { get; init; } = "";

    /// <summary>The telephone number as printed.</summary>
    public string? Phone { get; init; }

    /// <summary>Town, region and country as printed.</summary>
    public string? Location { get; init; }

    /// <summary>Address of the GitHub profile.</summary>
    public string? Github { get; init; }

    /// <summary>Address of the LinkedIn profile.</summary>
    public string? Linkedin { get; init; }

    /// <summary>The personal site.</summary>
    public string? Website { get; init; }

    /// <summary>Further profiles.</summary>
    public IReadOnlyList<ProfileLink> Links { get; init; } = [];

    /// <summary>The line under the name, often the profession.</summary>
    public string? Headline { get; init; }

    /// <summary>A photo as a data URI or a reference of the client's own.</summary>
    public string? Photo { get; init; }
}

/// <summary>A link with the text that stands for it.</summary>
public sealed record ProfileLink : ResumeNode
{
    /// <summary>What the link is called; may be empty.</summary>
    public string Label { get; init; } = "";

    /// <summary>Where it leads.</summary>
    public string Url { get; init; } = "";
}

/// <summary>One position held.</summary>
public sealed record Work : ResumeNode
{
    /// <summary>The job title.</summary>
    public string Title { get; init; } = "";

    /// <summary>The employer.</summary>
    public string Company { get; init; } = "";

    /// <summary>The dates as a person reads them, such as <c>Mar 2021 - Present</c>.</summary>
    public string Duration { get; init; } = "";

    /// <summary>The first month or year: <c>2021-03</c> or <c>2021</c>.</summary>
    public string? StartDate { get; init; }

    /// <summary>The last month or year; null when it is not known or the job is held now (<see cref="Current"/>).</summary>
    public string? EndDate { get; init; }

    /// <summary>Whether the job is held now.</summary>
    public bool? Current { get; init; }

    /// <summary>Where the job was.</summary>
    public string? Location { get; init; }

    /// <summary>The employer's site.</summary>
    public string? Url { get; init; }

    /// <summary>A sentence or two about the role or employer, apart from the bullets.</summary>
    public string? Summary { get; init; }

    /// <summary>The bullets.</summary>
    public IReadOnlyList<string> Description { get; init; } = [];

    /// <summary>Technologies that the entry lists.</summary>
    public IReadOnlyList<string> Technologies { get; init; } = [];
}

/// <summary>
/// Skills. Each stands in one of the four lists of the contract; <see cref="Groups"/> shows them as the document grouped them.
/// </summary>
public sealed record SkillSet : ResumeNode
{
    /// <summary>Technical skills.</summary>
    public IReadOnlyList<string> Technical { get; init; } = [];

    /// <summary>Skills of working with people.</summary>
    public IReadOnlyList<string> SoftSkills { get; init; } = [];

    /// <summary>Tools and products.</summary>
    public IReadOnlyList<string> Tools { get; init; } = [];

    /// <summary>Spoken languages.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Frameworks and libraries; null when a client does not know this list (see <see cref="SkillCarryOver"/>).</summary>
    public IReadOnlyList<string>? Frameworks { get; init; }

    /// <summary>The document's own groups; null when a client does not know them (see <see cref="SkillCarryOver"/>).</summary>
    public IReadOnlyList<SkillGroup>? Groups { get; init; }
}

/// <summary>Skills under a name of the document's own.</summary>
public sealed record SkillGroup : ResumeNode
{
    /// <summary>The group's name; empty when it has none.</summary>
    public string Name { get; init; } = "";

    /// <summary>Its skills.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];
}

/// <summary>A piece of work under its own name.</summary>
public sealed record Project : ResumeNode
{
    /// <summary>The project's name.</summary>
    public string Name { get; init; } = "";

    /// <summary>What it is.</summary>
    public string Description { get; init; } = "";

    /// <summary>Technologies that the entry lists.</summary>
    public IReadOnlyList<string> Technologies { get; init; } = [];

    /// <summary>The source's address.</summary>
    public string? GithubUrl { get; init; }

    /// <summary>Figures that show its effect.</summary>
    public IReadOnlyList<string> ImpactMetrics { get; init; } = [];

    /// <summary>The bullets.</summary>
    public IReadOnlyList<string> Highlights { get; init; } = [];

    /// <summary>Its site.</summary>
    public string? Url { get; init; }

    /// <summary>As <see cref="Work.StartDate"/>.</summary>
    public string? StartDate { get; init; }

    /// <summary>As <see cref="Work.EndDate"/>.</summary>
    public string? EndDate { get; init; }
}

/// <summary>A course of study.</summary>
public sealed record Education : ResumeNode
{
    /// <summary>The degree, with its field when both are printed together.</summary>
    public string? Degree { get; init; }

    /// <summary>The school.</summary>
    public string? Institution { get; init; }

    /// <summary>The year it ended or will end.</summary>
    public string? GraduationYear { get; init; }

    /// <summary>The grade as printed, of any system.</summary>
    public string? Gpa { get; init; }

    /// <summary>The subject, when it stands apart from the degree.</summary>
    public string? Field { get; init; }

    /// <summary>As <see cref="Work.StartDate"/>.</summary>
    public string? StartDate { get; init; }

    /// <summary>As <see cref="Work.EndDate"/>.</summary>
    public string? EndDate { get; init; }

    /// <summary>Where the school is.</summary>
    public string? Location { get; init; }

    /// <summary>Honours in words.</summary>
    public string? Honours { get; init; }

    /// <summary>Courses taken.</summary>
    public IReadOnlyList<string> Courses { get; init; } = [];

    /// <summary>The bullets.</summary>
    public IReadOnlyList<string> Highlights { get; init; } = [];
}

/// <summary>A certificate or licence.</summary>
public sealed record Certification : ResumeNode
{
    /// <summary>What it certifies.</summary>
    public string Name { get; init; } = "";

    /// <summary>Who gave it.</summary>
    public string? Issuer { get; init; }

    /// <summary>When, as printed.</summary>
    public string? Date { get; init; }

    /// <summary>Where it can be checked.</summary>
    public string? Url { get; init; }
}

/// <summary>A language that the owner speaks.</summary>
public sealed record SpokenLanguage : ResumeNode
{
    /// <summary>The language.</summary>
    public string Name { get; init; } = "";

    /// <summary>How well, as printed.</summary>
    public string? Level { get; init; }
}

/// <summary>An award.</summary>
public sealed record Award : ResumeNode
{
    /// <summary>The award's name.</summary>
    public string Title { get; init; } = "";

    /// <summary>Who gave it.</summary>
    public string? Issuer { get; init; }

    /// <summary>When, as printed.</summary>
    public string? Date { get; init; }

    /// <summary>What it was for.</summary>
    public string? Description { get; init; }
}

/// <summary>A publication or patent.</summary>
public sealed record Publication : ResumeNode
{
    /// <summary>Its title, or the whole citation when its parts are not known.</summary>
    public string Title { get; init; } = "";

    /// <summary>The journal, conference or publisher.</summary>
    public string? Publisher { get; init; }

    /// <summary>When, as printed.</summary>
    public string? Date { get; init; }

    /// <summary>Where it can be read.</summary>
    public string? Url { get; init; }

    /// <summary>What it is about, or its authors.</summary>
    public string? Description { get; init; }
}

/// <summary>An unpaid engagement.</summary>
public sealed record Volunteering : ResumeNode
{
    /// <summary>The role.</summary>
    public string Role { get; init; } = "";

    /// <summary>The organisation.</summary>
    public string Organization { get; init; } = "";

    /// <summary>The dates as printed.</summary>
    public string Duration { get; init; } = "";

    /// <summary>As <see cref="Work.StartDate"/>.</summary>
    public string? StartDate { get; init; }

    /// <summary>As <see cref="Work.EndDate"/>.</summary>
    public string? EndDate { get; init; }

    /// <summary>Where it was.</summary>
    public string? Location { get; init; }

    /// <summary>The bullets.</summary>
    public IReadOnlyList<string> Description { get; init; } = [];
}

/// <summary>A person who vouches for the owner.</summary>
public sealed record Reference : ResumeNode
{
    /// <summary>Who.</summary>
    public string Name { get; init; } = "";

    /// <summary>Their position, or how to reach them.</summary>
    public string? Contact { get; init; }

    /// <summary>What they say.</summary>
    public string? Text { get; init; }
}

/// <summary>A section under a title of the document's own.</summary>
public sealed record CustomSection : ResumeNode
{
    /// <summary>The section's title.</summary>
    public string Title { get; init; } = "";

    /// <summary>Its paragraphs or bullets.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];
}

/// <summary>A line of the upload that found no place in the model.</summary>
public sealed record UnplacedText : ResumeNode
{
    /// <summary>The text.</summary>
    public string Text { get; init; } = "";

    /// <summary>Its page, from 1.</summary>
    public int Page { get; init; }

    /// <summary>Its line on the page, from 1.</summary>
    public int Line { get; init; }
}

/// <summary>Where a value was read, and how surely it is right.</summary>
public sealed record FieldSource : ResumeNode
{
    /// <summary>
    /// How surely the value is right and in the right field, 0 to 1: of the values at 0.9 and above some 97 of 100 are. A decimal
    /// number, as those of <see cref="SourceBox"/>, so that JSON numbers stay as they are written.
    /// </summary>
    public decimal Confidence { get; init; }

    /// <summary>The page that it starts on, from 1; null when it is not printed, as a link without text.</summary>
    public int? Page { get; init; }

    /// <summary>The line of the page that it starts on, from 1, in reading order.</summary>
    public int? Line { get; init; }

    /// <summary>What encloses its words on that page; null in formats without geometry.</summary>
    public SourceBox? Box { get; init; }
}

/// <summary>A rectangle on a page, in points from the page's top left corner.</summary>
public sealed record SourceBox : ResumeNode
{
    /// <summary>Its left edge.</summary>
    public decimal Left { get; init; }

    /// <summary>Its upper edge.</summary>
    public decimal Top { get; init; }

    /// <summary>Its right edge.</summary>
    public decimal Right { get; init; }

    /// <summary>Its lower edge.</summary>
    public decimal Bottom { get; init; }
}
