using System.Globalization;
using Tailor.Core.Jobs;
using Tailor.Core.Truth;
using Tailor.Core.Vocabulary;
using Tailor.Resumes;
using Tailor.Resumes.Jobs;
using Tailor.Resumes.Scoring;
using Tailor.Resumes.Suggestions;

namespace Tailor.Core.Matching;

/// <summary>What a posting asks for beside skills, and the resume does not show: years, a degree, certificates, languages.</summary>
internal static class RequirementGaps
{
    private const int MonthsOfYear = 12;

    private static readonly string[] DegreesFromLowest = ["vocational", "associate", "bachelor", "master", "phd"];

    /// <summary>The gaps, in the order of a posting.</summary>
    /// <param name="resume">The resume.</param>
    /// <param name="posting">The posting.</param>
    /// <param name="today">The day until which open jobs run.</param>
    public static IEnumerable<Gap> Of(Resume resume, JobPosting posting, DateOnly today)
    {
        var source = ClaimSource.At(resume, "/summary");
        var months = JobSpan.Months(source.Jobs, today);
        if (posting.YearsMin is { } years && months < years * MonthsOfYear)
        {
            yield return Gap(
                string.Create(CultureInfo.InvariantCulture, $"{years} years of experience"), posting, "years_min",
                months == 0 ? "Give every job its months and years: without them nobody can count." : string.Create(CultureInfo.InvariantCulture, $"Your dates show {months / MonthsOfYear} years and {months % MonthsOfYear} months. Is a job missing, or a date?"));
        }

        // A degree whose level cannot be told is none that is missing.
        var untold = resume.Education.Any(e => !string.IsNullOrEmpty(e.Degree) && !PostingTerms.DegreesNamed($"{e.Degree} {e.Field}").Any());
        if (posting.Degree is { } degree && !untold && !Degrees(resume).Any(d => Array.IndexOf(DegreesFromLowest, d) >= Array.IndexOf(DegreesFromLowest, degree)))
        {
            yield return Gap($"{char.ToUpperInvariant(degree[0])}{degree[1..]} degree", posting, "degree", "If you have it, name degree, school and year under education. If the posting takes experience instead, say so in your letter.");
        }

        var texts = ResumeTexts.Prose(resume).Concat(ResumeTexts.ListedSkills(resume)).ToList();
        foreach (var name in posting.Certifications.Except(texts.SelectMany(NamedThings.Certifications.FindIn).Select(c => c.Name)))
        {
            yield return Gap(name, posting, $"certifications.{name}", "If you hold it, list it with who gave it and when. If you are working towards it, say so with the date.");
        }

        foreach (var name in posting.Languages.Except(texts.SelectMany(NamedThings.SpokenLanguages.FindIn).Select(l => l.Name)))
        {
            yield return Gap(name, posting, $"languages.{name}", "If you speak it, list it with your level.");
        }
    }

    private static IEnumerable<string> Degrees(Resume resume) => resume.Education.SelectMany(e => PostingTerms.DegreesNamed($"{e.Degree} {e.Field}"));

    private static Gap Gap(string requirement, JobPosting posting, string member, string advice) =>
        new(requirement, Importance.Required, posting.Evidence.GetValueOrDefault(member, ""), advice);
}
