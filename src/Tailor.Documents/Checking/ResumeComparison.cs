using System.Globalization;
using System.Text;
using Tailor.Resumes;

namespace Tailor.Documents.Checking;

/// <summary>Compares the fields that programs which screen applicants look at. Case, spaces, dashes and quotation marks do not count.</summary>
internal sealed class ResumeComparison
{
    private readonly List<LostField> lost = [];
    private int fields;

    private ResumeComparison()
    {
    }

    /// <summary>What of the written resume was found.</summary>
    public static ExportCheck Compare(Resume written, Resume found)
    {
        var comparison = new ResumeComparison();
        comparison.ComparePerson(written.PersonalInfo, found.PersonalInfo);
        comparison.CompareEach("experience", written.Experience, found.Experience, Likeness, comparison.CompareWork);
        comparison.CompareEach("education", written.Education, found.Education, Likeness, comparison.CompareEducation);
        comparison.CompareEach("projects", written.Projects, found.Projects, Likeness, comparison.CompareProject);
        comparison.CompareSets("/skills", "skills", Skills(written), Skills(found));
        return new(comparison.fields, comparison.fields - comparison.lost.Count(field => field.Written is not null), comparison.lost);
    }

    private void ComparePerson(PersonalInfo written, PersonalInfo found)
    {
        CompareText("/personal_info/name", "name", written.Name, found.Name);
        CompareText("/personal_info/email", "email", written.Email, found.Email);
        CompareText("/personal_info/phone", "phone", written.Phone, found.Phone);
        CompareText("/personal_info/location", "location", written.Location, found.Location);
        CompareSets("/personal_info/links", "links", Links(written), Links(found));
    }

    private void CompareWork(string path, Work written, Work? found)
    {
        CompareText(path + "/title", "job_title", written.Title, found?.Title);
        CompareText(path + "/company", "company", written.Company, found?.Company);
        CompareText(path + "/duration", "job_dates", Dates(written), found is null ? null : Dates(found));
        CompareLists(path + "/description", "bullets", written.Description, found?.Description ?? []);
    }

    private void CompareEducation(string path, Education written, Education? found)
    {
        CompareText(path + "/institution", "edu_institution", written.Institution, found?.Institution);
        CompareText(path + "/degree", "edu_degree", Degree(written), found is null ? null : Degree(found));
        CompareText(path + "/graduation_year", "edu_year", Year(written), found is null ? null : Year(found));
        CompareText(path + "/gpa", "edu_gpa", written.Gpa, found?.Gpa);
    }

    private void CompareProject(string path, Project written, Project? found) =>
        CompareText(path + "/name", "project_name", written.Name, found?.Name);

    private void CompareEach<T>(string name, IReadOnlyList<T> written, IReadOnlyList<T> found, Func<T, T, double> likeness, Action<string, T, T?> compare)
        where T : class
    {
        var left = found.ToList();
        for (var i = 0; i < written.Count; i++)
        {
            var match = left.Select(entry => (Entry: entry, Likeness: likeness(written[i], entry))).Where(pair => pair.Likeness > 0)
                .OrderByDescending(pair => pair.Likeness).Select(pair => pair.Entry).FirstOrDefault();
            left.Remove(match!);
            compare(string.Create(CultureInfo.InvariantCulture, $"/{name}/{i}"), written[i], match);
        }
        lost.AddRange(left.Select(_ => new LostField("/" + name, name, null, "an entry that was not written")));
    }

    private void CompareText(string path, string field, string? written, string? found)
    {
        if (Key(written).Length == 0)
        {
            return;
        }
        fields++;
        if (Key(written) != Key(found))
        {
            lost.Add(new(path, field, written, found));
        }
    }

    private void CompareLists(string path, string field, IReadOnlyList<string> written, IReadOnlyList<string> found)
    {
        var left = found.Select(Key).ToList();
        for (var i = 0; i < written.Count; i++)
        {
            fields++;
            if (!left.Remove(Key(written[i])))
            {
                lost.Add(new(string.Create(CultureInfo.InvariantCulture, $"{path}/{i}"), field, written[i], null));
            }
        }
        lost.AddRange(left.Select(text => new LostField(path, field, null, text)));
    }

    private void CompareSets(string path, string field, IEnumerable<string> written, IEnumerable<string> found) => CompareLists(
        path,
        field,
        [.. written.Where(text => Key(text).Length > 0).DistinctBy(Key)],
        [.. found.Where(text => Key(text).Length > 0).DistinctBy(Key)]);

    private static double Likeness(Work written, Work found) =>
        Same(written.Title, found.Title) + Same(written.Company, found.Company) + (0.5 * Same(Dates(written), Dates(found)))
        + (written.Description.Select(Key).Intersect(found.Description.Select(Key), StringComparer.Ordinal).Any() ? 1 : 0);

    private static double Likeness(Education written, Education found) =>
        Same(written.Institution, found.Institution) + Same(Degree(written), Degree(found)) + (0.5 * Same(Year(written), Year(found)));

    private static double Likeness(Project written, Project found) => Same(written.Name, found.Name);

    private static double Same(string? one, string? other) => Key(one) is { Length: > 0 } key && key == Key(other) ? 1 : 0;

    private static string Dates(Work work) => string.IsNullOrWhiteSpace(work.StartDate ?? work.EndDate)
        ? work.Duration
        : $"{work.StartDate} {(work.Current == true ? "present" : work.EndDate)}";

    private static string Degree(Education education)
    {
        var (degree, field) = (education.Degree ?? "", education.Field ?? "");
        return Key(degree).Contains(Key(field), StringComparison.Ordinal) ? degree : $"{degree} {field}";
    }

    private static string Year(Education education)
    {
        var date = string.IsNullOrWhiteSpace(education.EndDate) ? education.GraduationYear ?? "" : education.EndDate;
        return date.Length >= 4 && date[..4].All(char.IsAsciiDigit) ? date[..4] : date;
    }

    private static IEnumerable<string> Skills(Resume resume) =>
    [
        .. resume.Skills.Technical, .. resume.Skills.SoftSkills, .. resume.Skills.Tools, .. resume.Skills.Frameworks ?? [],
        .. (resume.Skills.Groups ?? []).SelectMany(group => group.Items),
    ];

    private static IEnumerable<string> Links(PersonalInfo person) =>
        new[] { person.Website, person.Linkedin, person.Github }.Concat(person.Links.Select(link => link.Url)).OfType<string>().Select(Address);

    private static string Address(string url)
    {
        var rest = url.IndexOf("://", StringComparison.Ordinal) is >= 0 and var at ? url[(at + 3)..] : url;
        return (rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? rest[4..] : rest).TrimEnd('/');
    }

    /// <summary>The letters, digits and signs that a term may be made of.</summary>
    private static string Key(string? text)
    {
        var key = new StringBuilder();
        foreach (var rune in (text ?? "").Normalize(NormalizationForm.FormKC).ToUpperInvariant().EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '+' or '#' or '%' or '$' || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark)
            {
                key.Append(rune.ToString());
            }
        }
        return key.ToString();
    }
}
