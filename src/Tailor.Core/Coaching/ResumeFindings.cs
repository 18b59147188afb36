using Tailor.Resumes;
using Tailor.Resumes.Suggestions;

namespace Tailor.Core.Coaching;

/// <summary>What is missing from the resume as a whole.</summary>
internal static class ResumeFindings
{
    /// <summary>The findings, the weightiest first.</summary>
    public static IEnumerable<Suggestion> Of(Resume resume)
    {
        var person = resume.PersonalInfo;
        if (person.Email.Length == 0)
        {
            yield return Finding("contact", "/personal_info/email", Impact.High, "There is no e-mail address: nobody can answer you.");
        }

        if (resume.Experience.Count == 0)
        {
            yield return Finding("experience", "/experience", Impact.High, "No work experience was found. If the document has it, correct what was read; internships and volunteering count too.");
        }

        foreach (var (work, job) in resume.Experience.Select((w, i) => (w, i)))
        {
            var name = work.Title.Length > 0 ? work.Title : work.Company;
            if (work.Description.Count == 0)
            {
                yield return Finding("experience", FormattableString.Invariant($"/experience/{job}/description"), Impact.Medium, $"{name} has no bullets: say in two or three what you did and what came of it.");
            }

            if (work.Duration.Length == 0 && work.StartDate is null)
            {
                yield return Finding("experience", FormattableString.Invariant($"/experience/{job}/duration"), Impact.Medium, $"{name} has no dates: readers look for month and year.");
            }
        }

        if (string.IsNullOrWhiteSpace(resume.Summary))
        {
            yield return Finding("summary", "/summary", Impact.Medium, "There is no summary. Two or three sentences say what you do, for how long, and your strongest result.");
        }

        if (resume.Education.Count == 0)
        {
            yield return Finding("education", "/education", Impact.Low, "There is no education section: name your highest degree or training, the school and the year.");
        }

        if (string.IsNullOrWhiteSpace(person.Phone))
        {
            yield return Finding("contact", "/personal_info/phone", Impact.Low, "There is no telephone number.");
        }
    }

    private static Suggestion Finding(string section, string path, Impact impact, string reason) =>
        new() { Section = section, Type = "finding", Path = path, Reason = reason, Impact = impact };
}
