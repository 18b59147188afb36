using System.Globalization;
using System.Text.RegularExpressions;
using Tailor.Resumes;

namespace Tailor.Accuracy;

/// <summary>A value of a parsed resume and the JSON Pointers that its confidence may stand under.</summary>
internal readonly record struct StatedValue(string Text, params string[] Pointers);

/// <summary>The values of a resume that are compared, in one form.</summary>
internal static partial class Stated
{
    /// <summary>The end of a job that is held now.</summary>
    public const string Present = "present";

    public static IEnumerable<StatedValue> Links(PersonalInfo person)
    {
        StatedValue[] named =
        [
            new(person.Github ?? "", "/personal_info/github"),
            new(person.Linkedin ?? "", "/personal_info/linkedin"),
            new(person.Website ?? "", "/personal_info/website"),
        ];
        return named.Concat(person.Links.Select((l, i) => new StatedValue(l.Url, Pointer("personal_info/links", i, "url"), Pointer("personal_info/links", i))))
            .Where(l => l.Text.Length > 0);
    }

    /// <summary>Each skill and each name of a group.</summary>
    public static IEnumerable<(StatedValue Value, bool IsGroupName)> Skills(SkillSet skills)
    {
        IEnumerable<(StatedValue, bool)> List(string name, IReadOnlyList<string> items) =>
            items.Select((s, i) => (new StatedValue(s, Pointer($"skills/{name}", i)), false));
        return
        [
            .. List("technical", skills.Technical), .. List("soft_skills", skills.SoftSkills), .. List("tools", skills.Tools),
            .. List("languages", skills.Languages), .. List("frameworks", skills.Frameworks ?? []),
            .. (skills.Groups ?? []).SelectMany((g, i) => List(FormattableString.Invariant($"groups/{i}/items"), g.Items)
                .Append((new StatedValue(g.Name, Pointer("skills/groups", i, "name")), true))),
        ];
    }

    public static string Degree(Education education) => string.Join(' ', new[] { education.Degree, education.Field }.Where(p => !string.IsNullOrEmpty(p)));

    /// <summary>The last year that the entry states; empty when it states none.</summary>
    public static string Year(Education education) =>
        new[] { education.GraduationYear, education.EndDate }.Select(LastYear).FirstOrDefault(y => y.Length > 0) ?? "";

    /// <summary>The first number of a grade, in either notation of decimals.</summary>
    public static double? Grade(string grade) =>
        GradeNumber().Match(grade) is { Success: true } m ? double.Parse(m.Value.Replace(',', '.'), CultureInfo.InvariantCulture) : null;

    public static string Pointer(string list, int index, string? member = null) =>
        FormattableString.Invariant($"/{list}/{index}") + (member is null ? "" : "/" + member);

    private static string LastYear(string? text) => YearNumber().Matches(text ?? "").LastOrDefault()?.Value ?? "";

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d\d(?!\d)")]
    private static partial Regex YearNumber();

    [GeneratedRegex(@"\d+(?:[.,]\d+)?")]
    private static partial Regex GradeNumber();
}
