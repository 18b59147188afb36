using System.Globalization;
using Tailor.Core.Truth;
using Tailor.Core.Vocabulary;
using Tailor.Resumes;
using Tailor.Resumes.Suggestions;

namespace Tailor.Core.Coaching;

/// <summary>What is to be done on the resume as a whole. Each finding says what, where, why and how; <c>docs/coach.md</c> names the sources.</summary>
internal static class ResumeFindings
{
    /// <summary>More findings than this are nobody's next hour.</summary>
    private const int MostFindings = 10;

    /// <summary>A verb that opens so many bullets is noticed.</summary>
    private const int RepeatedVerb = 4;

    private const int FewBullets = 2;
    private const int ManyBullets = 8;
    private const int LongSummary = 80;
    private const int ShortSummary = 12;
    private const int LongGap = 6;
    private const int MonthsOfYear = 12;

    /// <summary>A page of print holds about so many words; beyond two, only long careers are read.</summary>
    private const int WordsOfTwoPages = 1000;
    private const int LongCareer = 10 * MonthsOfYear;

    /// <summary>The findings, the weightiest first, at most ten.</summary>
    /// <param name="resume">The resume.</param>
    /// <param name="today">The day until which open jobs run.</param>
    public static IEnumerable<Suggestion> Of(Resume resume, DateOnly today)
    {
        var jobs = ClaimSource.At(resume, "/summary").Jobs;
        return new[] { Contact(resume), Sections(resume), Jobs(resume, jobs), Dates(resume, jobs, today), Wording(resume), Length(resume, jobs, today) }
            .SelectMany(f => f)
            .OrderByDescending(f => f.Impact)
            .Take(MostFindings);
    }

    private static IEnumerable<Suggestion> Contact(Resume resume)
    {
        var person = resume.PersonalInfo;
        if (person.Email.Length == 0)
        {
            yield return Finding("contact", "/personal_info/email", Impact.High, "There is no e-mail address: nobody can answer you. Add one that is your name.");
        }
        else if (!person.Email.Contains('@', StringComparison.Ordinal) || person.Email.EndsWith('.'))
        {
            yield return Finding("contact", "/personal_info/email", Impact.High, "The e-mail address does not look like one: check it letter by letter.");
        }

        if (string.IsNullOrWhiteSpace(person.Phone))
        {
            yield return Finding("contact", "/personal_info/phone", Impact.Low, "There is no telephone number. Recruiters who are in a hurry call.");
        }

        if (string.IsNullOrWhiteSpace(person.Location))
        {
            yield return Finding("contact", "/personal_info/location", Impact.Low, "There is no town. Filters by distance drop resumes without one; the street is not needed.");
        }
    }

    private static IEnumerable<Suggestion> Sections(Resume resume)
    {
        if (resume.Experience.Count == 0)
        {
            yield return Finding("experience", "/experience", Impact.High, "No work experience was found. If the document has it, correct what was read; internships and volunteering count too.");
        }

        var words = (resume.Summary ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        if (words == 0)
        {
            yield return Finding("summary", "/summary", Impact.Medium, "There is no summary. Two or three sentences say what you do, for how long, and your strongest result.");
        }
        else if (words is < ShortSummary or > LongSummary)
        {
            yield return Finding("summary", "/summary", Impact.Low, FormattableString.Invariant($"The summary has {words} words; two or three sentences, some 30 to 60 words, are read."));
        }

        if (resume.Education.Count == 0)
        {
            yield return Finding("education", "/education", Impact.Low, "There is no education section: name your highest degree or training, the school and the year.");
        }
    }

    private static IEnumerable<Suggestion> Jobs(Resume resume, IReadOnlyList<JobSpan> jobs)
    {
        foreach (var (work, job) in resume.Experience.Select((w, i) => (w, i)))
        {
            var name = work.Title.Length > 0 ? work.Title : work.Company;
            var path = FormattableString.Invariant($"/experience/{job}");
            if (work.Description.Count == 0)
            {
                yield return Finding("experience", $"{path}/description", Impact.Medium, $"{name} has no bullets: say in two or three what you did and what came of it.");
            }
            else if (job == 0 && work.Description.Count < FewBullets)
            {
                yield return Finding("experience", $"{path}/description", Impact.Medium, $"{name}, your latest job, has one bullet; it is the one that is read first. Give it three to six.");
            }
            else if (work.Description.Count > ManyBullets)
            {
                yield return Finding("experience", $"{path}/description", Impact.Low, FormattableString.Invariant($"{name} has {work.Description.Count} bullets: readers take in six at most. Keep those that answer the posting."));
            }

            if (work.Duration.Length == 0 && work.StartDate is null)
            {
                yield return Finding("experience", $"{path}/duration", Impact.Medium, $"{name} has no dates: readers look for month and year.");
            }
        }

        // The latest job first: where starts are known and the first is not the latest, the order misleads.
        if (jobs.Count > 1 && jobs.All(j => j.Start is not null) && jobs.Zip(jobs.Skip(1)).Any(p => p.Second.Start > p.First.Start && (p.First.End is not null || p.Second.End is null)))
        {
            yield return Finding("experience", "/experience", Impact.Medium, "The jobs are not in order: put the latest first, as readers and most filters expect.");
        }
    }

    private static IEnumerable<Suggestion> Dates(Resume resume, IReadOnlyList<JobSpan> jobs, DateOnly today)
    {
        var now = (today.Year * MonthsOfYear) + today.Month;
        var dated = jobs.Where(j => j.Start is not null).OrderBy(j => j.Start).ToList();
        var until = 0;
        foreach (var span in dated)
        {
            if (until > 0 && span.Start - until > LongGap)
            {
                yield return Finding("experience", "/experience", Impact.Low, FormattableString.Invariant($"Between {Month(until - 1)} and {Month(span.Start!.Value)} nothing is shown. If it was study, care or travel, one line says so."));
            }

            until = Math.Max(until, span.End ?? now);
            if (span.Start > now)
            {
                yield return Finding("experience", "/experience", Impact.Medium, $"{span.Title} begins in the future: check its dates.");
            }

            if (span.End is { } end && end <= span.Start)
            {
                yield return Finding("experience", "/experience", Impact.Medium, $"{span.Title} ends before it begins: check its dates.");
            }
        }

        var styles = resume.Experience.Select(w => w.Duration).Where(d => d.Length > 0).Select(DateStyle).Distinct().ToList();
        if (styles.Count > 1)
        {
            yield return Finding("experience", "/experience", Impact.Low, "The dates are written in different ways: choose one, such as \"Mar 2021 - Present\", for all.");
        }
    }

    private static IEnumerable<Suggestion> Wording(Resume resume)
    {
        var verbs = resume.Experience.SelectMany(w => w.Description).Select(b => Coordination.FirstWord(b.Trim())).OfType<string>()
            .Select(VerbForms.Of).OfType<Verb>().GroupBy(v => v.Base).Where(g => g.Count() >= RepeatedVerb).OrderByDescending(g => g.Count()).FirstOrDefault();
        if (verbs is not null)
        {
            yield return Finding("experience", "/experience", Impact.Low, FormattableString.Invariant($"{verbs.Count()} bullets start with a form of \"{verbs.Key}\": say with different verbs what was different about them."));
        }

        var repeated = resume.Experience.SelectMany((w, job) => w.Description.Select((text, bullet) => (text: text.Trim(), job, bullet))).Where(b => b.text.Length > 0)
            .GroupBy(b => b.text.ToLowerInvariant()).FirstOrDefault(g => g.Count() > 1);
        if (repeated is not null)
        {
            var second = repeated.ElementAt(1);
            yield return Finding("experience", FormattableString.Invariant($"/experience/{second.job}/description/{second.bullet}"), Impact.Medium, $"\"{Quote.Short(second.text)}\" stands there twice: keep it where it says most.");
        }

        var ends = resume.Experience.SelectMany(w => w.Description).Where(b => b.Trim().Length > 0).ToList();
        var stopped = ends.Count(b => b.TrimEnd().EndsWith('.'));
        if (ends.Count > 3 && stopped > 0 && stopped < ends.Count && Math.Min(stopped, ends.Count - stopped) * 4 < ends.Count)
        {
            yield return Finding("experience", "/experience", Impact.Low, "Some bullets end with a full stop and some do not: make them the same.");
        }
    }

    private static IEnumerable<Suggestion> Length(Resume resume, IReadOnlyList<JobSpan> jobs, DateOnly today)
    {
        var words = resume.Experience.SelectMany(w => w.Description.Append(w.Summary ?? "")).Concat(resume.Projects.Select(p => p.Description)).Append(resume.Summary ?? "")
            .Sum(t => t.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
        if (words > WordsOfTwoPages && JobSpan.Months(jobs, today) < LongCareer)
        {
            yield return Finding("resume", "/experience", Impact.Medium, FormattableString.Invariant($"Bullets and projects have {words} words, more than two printed pages hold. With less than ten years of work, one or two pages are read."));
        }
    }

    private static string DateStyle(string duration) =>
        string.Concat(duration.Where(c => !char.IsWhiteSpace(c)).Select(c => char.IsDigit(c) ? '0' : char.IsLetter(c) ? 'a' : c)).Replace("aaaa", "a", StringComparison.Ordinal) is var shape
            && shape.Contains("00/", StringComparison.Ordinal) ? "numbers" : shape.Contains("00.", StringComparison.Ordinal) ? "points" : duration.Any(char.IsLetter) && duration.Split(' ')[0].All(c => char.IsLetter(c) || c == '.') ? "names" : "years";

    private static string Month(int month) => new DateOnly(Math.Max(1, (month - 1) / MonthsOfYear), ((month - 1) % MonthsOfYear) + 1, 1).ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    private static Suggestion Finding(string section, string path, Impact impact, string reason) =>
        new() { Section = section, Type = "finding", Path = path, Reason = reason, Impact = impact };
}
