using Tailor.Documents.Writing.Printing;
using Tailor.Resumes;

namespace Tailor.Documents.Writing;

/// <summary>Leaves out what is not to be shown.</summary>
internal static class Hiding
{
    /// <summary>Sections and fields that can be left out.</summary>
    private static readonly Dictionary<string, Func<Resume, Resume>> Fields = new(StringComparer.Ordinal)
    {
        [SectionKeys.Summary] = resume => resume with { Summary = null },
        [SectionKeys.Experience] = resume => resume with { Experience = [] },
        [SectionKeys.Projects] = resume => resume with { Projects = [] },
        [SectionKeys.Education] = resume => resume with { Education = [] },
        [SectionKeys.Skills] = resume => resume with { Skills = new() { Languages = resume.Skills.Languages } },
        [SectionKeys.Certifications] = resume => resume with { Certifications = [] },
        [SectionKeys.Languages] = resume => resume with { Languages = [], Skills = resume.Skills with { Languages = [] } },
        [SectionKeys.Awards] = resume => resume with { Awards = [] },
        [SectionKeys.Publications] = resume => resume with { Publications = [] },
        [SectionKeys.Volunteering] = resume => resume with { Volunteer = [] },
        [SectionKeys.Custom] = resume => resume with { CustomSections = [] },
        [SectionKeys.References] = resume => resume with { References = [] },
        ["headline"] = resume => WithPerson(resume, person => person with { Headline = null }),
        ["email"] = resume => WithPerson(resume, person => person with { Email = "" }),
        ["phone"] = resume => WithPerson(resume, person => person with { Phone = null }),
        ["location"] = resume => WithPerson(resume, person => person with { Location = null }),
        ["website"] = resume => WithPerson(resume, person => person with { Website = null }),
        ["linkedin"] = resume => WithPerson(resume, person => person with { Linkedin = null }),
        ["github"] = resume => WithPerson(resume, person => person with { Github = null }),
        ["links"] = resume => WithPerson(resume, person => person with { Links = [] }),
        ["photo"] = resume => WithPerson(resume, person => person with { Photo = null }),
        ["work_locations"] = resume => resume with { Experience = [.. resume.Experience.Select(work => work with { Location = null })] },
        ["technologies"] = resume => resume with
        {
            Experience = [.. resume.Experience.Select(work => work with { Technologies = [] })],
            Projects = [.. resume.Projects.Select(project => project with { Technologies = [] })],
        },
        ["gpa"] = resume => resume with { Education = [.. resume.Education.Select(education => education with { Gpa = null })] },
        ["honours"] = resume => resume with { Education = [.. resume.Education.Select(education => education with { Honours = null })] },
        ["courses"] = resume => resume with { Education = [.. resume.Education.Select(education => education with { Courses = [] })] },
        ["urls"] = resume => resume with
        {
            Experience = [.. resume.Experience.Select(work => work with { Url = null })],
            Projects = [.. resume.Projects.Select(project => project with { Url = null, GithubUrl = null })],
            Certifications = [.. resume.Certifications.Select(certification => certification with { Url = null })],
            Publications = [.. resume.Publications.Select(publication => publication with { Url = null })],
        },
    };

    /// <summary>All that can be left out.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. Fields.Keys];

    /// <summary>The resume without these fields.</summary>
    public static Resume Hide(Resume resume, IEnumerable<string> keys) =>
        keys.Aggregate(resume, (rest, key) => Fields.TryGetValue(key, out var hide) ? hide(rest) : rest);

    private static Resume WithPerson(Resume resume, Func<PersonalInfo, PersonalInfo> change) =>
        resume with { PersonalInfo = change(resume.PersonalInfo) };
}
