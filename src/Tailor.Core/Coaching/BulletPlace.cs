using Tailor.Resumes;

namespace Tailor.Core.Coaching;

/// <summary>A text of a resume that the contract's client can replace: a job's bullet or a project's description.</summary>
/// <param name="Section"><c>experience</c> or <c>projects</c>.</param>
/// <param name="Path">Its JSON Pointer.</param>
/// <param name="Text">The text, byte for byte.</param>
/// <param name="Entry">What the owner knows the entry by.</param>
/// <param name="Tense">The tense that the entry asks for.</param>
internal sealed record BulletPlace(string Section, string Path, string Text, string Entry, Tense Tense)
{
    /// <summary>Every one of a resume, in its order.</summary>
    public static IEnumerable<BulletPlace> In(Resume resume)
    {
        foreach (var (work, job) in resume.Experience.Select((w, i) => (w, i)))
        {
            var entry = work.Company.Length > 0 ? $"{work.Title} at {work.Company}" : work.Title;
            var tense = Tenses.Of(work);
            for (var bullet = 0; bullet < work.Description.Count; bullet++)
            {
                yield return new BulletPlace("experience", FormattableString.Invariant($"/experience/{job}/description/{bullet}"), work.Description[bullet], entry, tense);
            }
        }

        for (var project = 0; project < resume.Projects.Count; project++)
        {
            var (text, name) = (resume.Projects[project].Description, resume.Projects[project].Name);
            yield return new BulletPlace("projects", FormattableString.Invariant($"/projects/{project}/description"), text, name, Tense.Past);
        }
    }
}
