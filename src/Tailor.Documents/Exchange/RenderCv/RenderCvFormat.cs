using System.Text.Json;
using System.Text.Json.Nodes;
using Tailor.Core.Parsing;
using Tailor.Resumes;
using Tailor.Resumes.Problems;
using static Tailor.Documents.Exchange.DataWriter;

namespace Tailor.Documents.Exchange.RenderCv;

/// <summary>
/// RenderCV's input file (https://docs.rendercv.com), as data: its <c>cv</c> becomes a resume and the same <c>cv</c> again;
/// design, locale and settings are kept. Sections have any title and one kind of entries; which list of the model they are in
/// is told by both.
/// </summary>
internal static class RenderCvFormat
{
    /// <summary>The member of the model's nodes that holds what only RenderCV says.</summary>
    public const string Name = "rendercv";

    /// <summary>The member of the resume that holds the titles of RenderCV's sections in their order.</summary>
    private const string Order = "rendercv_order";

    private static readonly Mapping<Resume> Root = new(Name, Read, Write);

    /// <summary>The resume of a document, or <c>document.invalid-data</c> with the path of what is not as RenderCV asks.</summary>
    public static Result<Imported> Import(JsonObject document)
    {
        var faults = new Faults();
        var resume = Root.Import(new DataObject(document, "$", faults));
        if (faults.Problem is { } problem)
            return problem;
        if (document["cv"]?["sections"] is JsonObject { Count: > 0 } sections)
        {
            var titles = JsonSerializer.SerializeToElement(sections.Select(s => s.Key));
            resume = resume with { Unknown = new Dictionary<string, JsonElement>(resume.Unknown ?? new Dictionary<string, JsonElement>()) { [Order] = titles } };
        }
        return new Imported(resume, faults.Warnings);
    }

    /// <summary>The document of a resume.</summary>
    public static JsonObject Export(Resume resume) => Root.Export(resume);

    private static Resume Read(DataObject document)
    {
        if (document.Object("cv") is not { } cv)
            return new Resume();
        var sections = CvSection.Read(cv);
        var head = CvHead.Mapping.Import(CvHead.PartOf(cv, sections.FirstOrDefault(s => s.Kind == SectionKind.Summary)));
        return new Resume
        {
            PersonalInfo = head.Person with { Unknown = head.Unknown },
            Summary = head.Summary,
            Experience = Each(SectionKind.Experience, Entries.Experience),
            Volunteer = Each(SectionKind.Volunteer, Entries.Volunteer),
            Education = Each(SectionKind.Education, Entries.Education),
            Projects = Each(SectionKind.Projects, Entries.Project),
            Publications = Each(SectionKind.Publications, Entries.Publication),
            Awards = Each(SectionKind.Awards, Entries.Award),
            Certifications = Each(SectionKind.Certifications, Entries.Certification),
            Languages = Each(SectionKind.Languages, Entries.Language),
            Skills = SkillGroups.ToSkillSet(Each(SectionKind.Skills, Entries.Skills)),
            CustomSections = [.. sections.Where(s => s.Kind == SectionKind.Custom).Select(s => s.Titled(CustomEntries.Import(s)))],
        };

        IReadOnlyList<T> Each<T>(SectionKind kind, Mapping<T> mapping)
            where T : ResumeNode => [.. sections.Where(s => s.Kind == kind).SelectMany(s => s.ImportEach(mapping))];
    }

    private static JsonObject Write(Resume resume)
    {
        var cv = CvHead.Mapping.Export(new CvHead { Person = resume.PersonalInfo with { Unknown = null }, Summary = resume.Summary, Unknown = resume.PersonalInfo.Unknown });
        var sections = cv["sections"]?.DeepClone().AsObject() ?? [];
        Each(SectionKind.Experience, resume.Experience, Entries.Experience);
        Each(SectionKind.Education, resume.Education, Entries.Education);
        Each(SectionKind.Projects, resume.Projects, Entries.Project);
        Each(SectionKind.Skills, SkillGroups.Of(resume.Skills), Entries.Skills);
        Each(SectionKind.Publications, resume.Publications, Entries.Publication);
        Each(SectionKind.Certifications, resume.Certifications, Entries.Certification);
        Each(SectionKind.Awards, resume.Awards, Entries.Award);
        Each(SectionKind.Volunteer, resume.Volunteer, Entries.Volunteer);
        Each(SectionKind.Languages, resume.Languages, Entries.Language);
        foreach (var section in resume.CustomSections)
        {
            var title = CvSection.TitleOf(section) is { } key && CvSection.Shown(key) == section.Title ? key : section.Title;
            if (CustomEntries.Export(section) is JsonArray entries)
                Add(title, entries);
            else
                sections.TryAdd(title, null);
        }
        cv["sections"] = Filled(Ordered(sections, resume));
        if (cv["sections"] is null)
            cv.Remove("sections");
        return Object(("cv", Filled(cv)));

        void Each<T>(SectionKind kind, IEnumerable<T> nodes, Mapping<T> mapping)
            where T : ResumeNode
        {
            foreach (var node in nodes)
                Add(CvSection.TitleOf(node) ?? CvSection.DefaultTitle(kind), [mapping.Export(node)]);
        }

        void Add(string title, JsonArray entries)
        {
            if (sections[title] is not JsonArray section)
                sections[title] = section = [];
            foreach (var entry in entries)
                section.Add(entry?.DeepClone());
        }
    }

    /// <summary>The sections in the order that they came in, new ones at the end.</summary>
    private static JsonObject Ordered(JsonObject sections, Resume resume)
    {
        if (resume.Unknown?.TryGetValue(Order, out var order) != true || order.ValueKind != JsonValueKind.Array)
            return sections;
        var titles = order.EnumerateArray().Where(t => t.ValueKind == JsonValueKind.String).Select(t => t.GetString()!).ToList();
        return new JsonObject(sections
            .OrderBy(s => titles.IndexOf(s.Key) is >= 0 and var i ? i : int.MaxValue)
            .Select(s => KeyValuePair.Create(s.Key, s.Value?.DeepClone())));
    }
}
