using System.Globalization;

namespace Tailor.Resumes.Suggestions;

/// <summary>Replaces one text of a resume: the one that the suggestion's path names, else the first that is exactly its original.</summary>
internal static class BulletReplacer
{
    /// <summary>The resume with the bullet replaced, or null when no bullet of a job is the original.</summary>
    public static Resume? InExperience(Resume resume, Suggestion suggestion)
    {
        var places = resume.Experience.SelectMany((w, job) => w.Description.Select((text, bullet) => (job, bullet, text)));
        foreach (var (job, bullet, _) in Ordered(places.Where(p => p.text == suggestion.Original), p => $"/experience/{p.job}/description/{p.bullet}", suggestion.Path))
        {
            var work = resume.Experience[job];
            return resume with
            {
                Experience = With(resume.Experience, job, work with { Description = With(work.Description, bullet, suggestion.Suggested) }),
            };
        }

        return null;
    }

    /// <summary>The resume with the description replaced, or null when no project's description is the original.</summary>
    public static Resume? InProjects(Resume resume, Suggestion suggestion)
    {
        var places = resume.Projects.Select((p, project) => (project, p.Description)).Where(p => p.Description == suggestion.Original);
        foreach (var (project, _) in Ordered(places, p => $"/projects/{p.project}/description", suggestion.Path))
        {
            return resume with
            {
                Projects = With(resume.Projects, project, resume.Projects[project] with { Description = suggestion.Suggested }),
            };
        }

        return null;
    }

    private static IEnumerable<T> Ordered<T>(IEnumerable<T> places, Func<T, FormattableString> path, string? wanted) =>
        places.OrderBy(p => path(p).ToString(CultureInfo.InvariantCulture) == wanted ? 0 : 1);

    private static List<T> With<T>(IReadOnlyList<T> list, int index, T value)
    {
        var copy = list.ToList();
        copy[index] = value;
        return copy;
    }
}
