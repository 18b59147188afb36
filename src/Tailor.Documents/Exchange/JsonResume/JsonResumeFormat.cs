using System.Text.Json.Nodes;
using Tailor.Resumes;
using Tailor.Resumes.Problems;
using static Tailor.Documents.Exchange.DataWriter;

namespace Tailor.Documents.Exchange.JsonResume;

/// <summary>
/// JSON Resume 1.0 (https://jsonresume.org/schema): any document that its schema allows becomes a resume and the same document
/// again. Null, numbers as texts, dates in words and members of versions before 1.0 are taken as they are meant.
/// </summary>
internal static class JsonResumeFormat
{
    /// <summary>The member of the model's nodes that holds what only JSON Resume says.</summary>
    public const string Name = "json_resume";

    private static readonly Mapping<Resume> Root = new(Name, Read, Write);

    /// <summary>The resume of a document, or <c>document.invalid-data</c> with the path of what is not as the schema asks.</summary>
    public static Result<Imported> Import(JsonObject document)
    {
        var faults = new Faults();
        var resume = Root.Import(new DataObject(document, "$", faults));
        return faults.Problem ?? (Result<Imported>)new Imported(resume, faults.Warnings);
    }

    /// <summary>The document of a resume.</summary>
    public static JsonObject Export(Resume resume) => Root.Export(resume);

    private static Resume Read(DataObject document)
    {
        var basics = document.Object("basics") is { } about ? Basics.Mapping.Import(about) : new Basics();
        return new Resume
        {
            PersonalInfo = basics.Person with { Unknown = basics.Unknown },
            Summary = basics.Summary,
            Experience = Each(Entries.Work, "work"),
            Volunteer = Each(Entries.Volunteer, "volunteer"),
            Education = Each(Entries.Education, "education"),
            Awards = Each(Entries.Award, "awards"),
            Certifications = Each(Entries.Certificate, "certificates"),
            Publications = Each(Entries.Publication, "publications"),
            Skills = SkillGroups.ToSkillSet(SkillEntries.Read(document)),
            Languages = Each(Entries.Language, "languages"),
            References = Each(Entries.Reference, "references"),
            Projects = Each(Entries.Project, "projects"),
            CustomSections = [.. Interests.Read(document), .. document.Beyond.Objects("customSections").Select(Entries.CustomSection.Import)],
        };

        IReadOnlyList<T> Each<T>(Mapping<T> mapping, string name)
            where T : ResumeNode => [.. document.Objects(name).Select(mapping.Import)];
    }

    private static JsonObject Write(Resume resume)
    {
        var interests = resume.CustomSections.FirstOrDefault(Interests.Are);
        return Object(
            ("basics", Filled(Basics.Mapping.Export(new Basics { Person = resume.PersonalInfo with { Unknown = null }, Summary = resume.Summary, Unknown = resume.PersonalInfo.Unknown }))),
            ("work", Each(Entries.Work, resume.Experience)),
            ("volunteer", Each(Entries.Volunteer, resume.Volunteer)),
            ("education", Each(Entries.Education, resume.Education)),
            ("awards", Each(Entries.Award, resume.Awards)),
            ("certificates", Each(Entries.Certificate, resume.Certifications)),
            ("publications", Each(Entries.Publication, resume.Publications)),
            ("skills", List(SkillGroups.Of(resume.Skills).SelectMany(SkillEntries.Write))),
            ("languages", Each(Entries.Language, resume.Languages)),
            ("interests", interests is null ? null : Interests.Write(interests)),
            ("references", Each(Entries.Reference, resume.References)),
            ("projects", Each(Entries.Project, resume.Projects)),
            ("customSections", Each(Entries.CustomSection, resume.CustomSections.Where(s => s != interests))));
    }

    private static JsonNode? Each<T>(Mapping<T> mapping, IEnumerable<T> nodes)
        where T : ResumeNode => List(nodes.Select(mapping.Export));
}
