using System.Text.RegularExpressions;
using Tailor.Resumes;

namespace Tailor.Accuracy;

/// <summary>Name and ways to reach a person.</summary>
internal static partial class ContactScore
{
    /// <summary>Titles before or after a name: there or not, the name is the same.</summary>
    private static readonly HashSet<string> Titles =
        ["DR", "PROF", "PROFESSOR", "MR", "MRS", "MS", "MX", "DIPL", "ING", "PHD", "MSC", "MBA", "MD", "CPA", "PE"];

    public static void Score(Findings findings, Truth truth, Resume resume)
    {
        var person = resume.PersonalInfo;
        findings.Add("name", truth.Name.Length > 0 && WithoutTitles(truth.Name).SequenceEqual(WithoutTitles(person.Name)), truth.Name, new(person.Name, "/personal_info/name"));
        findings.Add("email", truth.Email.Length > 0 && Phrase.Normalize(truth.Email) == Phrase.Normalize(person.Email), truth.Email, new(person.Email, "/personal_info/email"));

        var phone = Digits(person.Phone ?? "");
        findings.Add("phone", truth.Phone.Length > 0 && (phone == Digits(truth.Phone) || phone == Digits(Extension().Split(truth.Phone)[0])), truth.Phone, new(phone.Length > 0 ? person.Phone! : "", "/personal_info/phone"));

        var place = new Phrase(person.Location).Tokens;
        var isRight = truth.Location is { } where
            && new Phrase(where.City).Tokens.All(place.Contains) && place.All(new Phrase(string.Join(' ', where.Allowed)).Tokens.Contains);
        findings.Add("location", isRight, truth.Location?.City ?? "", new(person.Location ?? "", "/personal_info/location"));

        Links(findings, truth, person);
        findings.Add("summary", new Phrase(truth.Summary).F1(new Phrase(resume.Summary)) >= 0.85, truth.Summary, new(resume.Summary ?? "", "/summary"));
    }

    /// <summary>Addresses as a set; what keeps a colon without its scheme, such as a path of the author's disk, is none.</summary>
    private static void Links(Findings findings, Truth truth, PersonalInfo person)
    {
        var stated = Stated.Links(person).Select(l => (Url: Address(l.Text), l)).Where(l => l.Url.Length > 0 && !l.Url.Contains(':', StringComparison.Ordinal))
            .GroupBy(l => l.Url).ToDictionary(g => g.Key, g => g.First().l);
        foreach (var url in truth.Links.Where(l => l.IsRequired).Select(l => Address(l.Url)).Distinct())
            findings.Add("links", stated.ContainsKey(url), url, stated.GetValueOrDefault(url, new StatedValue("")));
        foreach (var (url, link) in stated)
        {
            if (!truth.Links.Any(l => Address(l.Url) == url))
                findings.Wrong("links", link);
        }
        foreach (var url in truth.Links.Where(l => !l.Visible).Select(l => Address(l.Url)).Distinct())
            findings.Add("links_hidden", stated.ContainsKey(url), url, new StatedValue(""));
    }

    private static List<string> WithoutTitles(string name)
    {
        var tokens = new Phrase(name).Tokens.ToList();
        while (tokens.Count > 1 && Titles.Contains(tokens[0]))
            tokens.RemoveAt(0);
        while (tokens.Count > 1 && Titles.Contains(tokens[^1]))
            tokens.RemoveAt(tokens.Count - 1);
        return tokens;
    }

    private static string Digits(string text) => string.Concat(Phrase.Normalize(text).Where(char.IsDigit));

    /// <summary>An address without scheme, www. and what surrounds it.</summary>
    private static string Address(string url)
    {
        var bare = Phrase.Normalize(url).Replace(" ", "", StringComparison.Ordinal).Trim('<', '>', '(', ')', '[', ']', ',', ';', '|');
        return Scheme().Replace(bare, "").TrimEnd('/', '.');
    }

    [GeneratedRegex(@"\s*(?:ext\.?|x)\s*\d", RegexOptions.IgnoreCase)]
    private static partial Regex Extension();

    [GeneratedRegex(@"^(?:MAILTO:|HTTPS?://)?(?:WWW\.)?")]
    private static partial Regex Scheme();
}
