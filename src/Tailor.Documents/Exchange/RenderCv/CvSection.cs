using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Tailor.Core.Parsing;
using Tailor.Core.Vocabulary;
using Tailor.Resumes;

namespace Tailor.Documents.Exchange.RenderCv;

/// <summary>A section of a RenderCV file.</summary>
/// <param name="Title">Its key.</param>
/// <param name="Kind">Which list of the model its entries are in.</param>
/// <param name="Json">Its entries, as they stand.</param>
/// <param name="Path">Where it is.</param>
/// <param name="Faults">Where faults are noted.</param>
internal sealed record CvSection(string Title, SectionKind Kind, JsonNode? Json, string Path, Faults Faults)
{
    /// <summary>The member of a node that holds its section's title, if it is not the usual one.</summary>
    private const string TitleMember = "rendercv_section";

    /// <summary>The sections of a <c>cv</c>. Of several that read as a summary, the first is one.</summary>
    public static IReadOnlyList<CvSection> Read(DataObject cv)
    {
        var sections = new List<CvSection>();
        foreach (var (title, json) in cv.Object("sections")?.Json ?? [])
        {
            var path = $"{cv.Path}.sections.{(title.Length > 40 ? title[..40] + "…" : title)}";
            if (json is not (null or JsonArray) || json is JsonArray entries && entries.Any(e => e is JsonArray))
                cv.Faults.Refuse(path, "a list of texts or of mappings");
            var kind = KindOf(title, json as JsonArray ?? []);
            if (kind == SectionKind.Summary && sections.Exists(s => s.Kind == kind))
                kind = SectionKind.Custom;
            sections.Add(new CvSection(title, kind, json, path, cv.Faults));
        }
        return sections;
    }

    /// <summary>The title of the section that a node came in, or null.</summary>
    public static string? TitleOf(ResumeNode node) =>
        node.Unknown?.TryGetValue(TitleMember, out var title) == true && title.ValueKind == JsonValueKind.String ? title.GetString() : null;

    /// <summary>The title of a section that did not come from RenderCV.</summary>
    public static string DefaultTitle(SectionKind kind) => kind == SectionKind.Volunteer ? "volunteering" : kind.ToString().ToLowerInvariant();

    /// <summary>A key as RenderCV prints it: one without capitals and blanks is a title in words.</summary>
    public static string Shown(string title) =>
        title.Contains(' ', StringComparison.Ordinal) || title.Any(char.IsUpper) ? title : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(title.Replace('_', ' '));

    /// <summary>The nodes of its entries.</summary>
    public IEnumerable<T> ImportEach<T>(Mapping<T> mapping)
        where T : ResumeNode =>
        (Json as JsonArray ?? []).Index().Select(e => Titled(mapping.Import(
            new DataObject((JsonObject)e.Item!, string.Create(CultureInfo.InvariantCulture, $"{Path}[{e.Index}]"), Faults))));

    /// <summary>A node of this section, which remembers the title.</summary>
    public T Titled<T>(T node)
        where T : ResumeNode => Title == DefaultTitle(Kind) ? node : node with
        {
            Unknown = new Dictionary<string, JsonElement>(node.Unknown ?? new Dictionary<string, JsonElement>()) { [TitleMember] = JsonSerializer.SerializeToElement(Title) },
        };

    private static SectionKind KindOf(string title, JsonArray entries)
    {
        var named = Enum.TryParse<SectionKind>(SectionHeadings.KindOf(title.Replace('_', ' ')), ignoreCase: true, out var kind) ? kind : SectionKind.Custom;
        if (entries.Count > 0 && entries.All(e => e is JsonValue))
            return named == SectionKind.Summary ? named : SectionKind.Custom;
        if (entries.Count == 0 || !entries.All(e => e is JsonObject))
            return SectionKind.Custom;
        if (All("company", "position"))
            return named == SectionKind.Volunteer ? named : SectionKind.Experience;
        if (All("institution", "area"))
            return SectionKind.Education;
        if (All("title", "authors"))
            return SectionKind.Publications;
        if (All("label", "details"))
            return named == SectionKind.Languages ? named : named == SectionKind.Skills ? named : SectionKind.Custom;
        return All("name", "name") && named is SectionKind.Projects or SectionKind.Awards or SectionKind.Certifications ? named : SectionKind.Custom;

        bool All(string first, string second) => entries.All(e => e is JsonObject entry && entry.ContainsKey(first) && entry.ContainsKey(second));
    }
}
