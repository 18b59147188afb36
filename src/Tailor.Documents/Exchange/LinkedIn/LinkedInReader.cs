using Tailor.Documents.Reading;
using Tailor.Resumes;
using Tailor.Resumes.Problems;

namespace Tailor.Documents.Exchange.LinkedIn;

/// <summary>
/// Reads the ZIP that LinkedIn gives to members who ask for a copy of their data: a CSV file for each kind of entry. Only the
/// files that belong on a resume are opened; messages, contacts and payments are not.
/// </summary>
internal static class LinkedInReader
{
    private static readonly string[] Telling = ["Profile.csv", "Positions.csv", "Education.csv"];

    /// <summary>Whether the files of an archive are an export.</summary>
    public static bool IsIn(IEnumerable<string> names) => names.Any(name => Telling.Contains(name.Split('/')[^1], StringComparer.OrdinalIgnoreCase));

    /// <summary>The resume in an export.</summary>
    public static Result<Imported> Read(ReadOnlyMemory<byte> bytes, ReadBudget budget)
    {
        using var zip = ZipBytes.Open(bytes);
        var files = zip.Entries.Where(e => e.Name.Length > 0).GroupBy(e => e.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.OrdinalIgnoreCase);
        var profile = Rows("Profile.csv") is [var first, ..] ? first : CsvRow.Empty;
        var (website, links) = LinkedInEntries.Websites(profile);
        return new Imported(
            new Resume
            {
                PersonalInfo = new PersonalInfo
                {
                    Name = string.Join(' ', new[] { profile["First Name"], profile["Last Name"] }.OfType<string>()),
                    Email = LinkedInEntries.Preferred(Rows("Email Addresses.csv"), "Email Address", "Primary", "Yes") ?? "",
                    Phone = LinkedInEntries.Preferred(Rows("PhoneNumbers.csv"), "Number", "Type", "Mobile")
                        ?? LinkedInEntries.Preferred(Rows("Phone Numbers.csv"), "Number", "Type", "Mobile"),
                    Location = profile["Geo Location"],
                    Headline = profile["Headline"],
                    Website = website,
                    Links = links,
                },
                Summary = profile["Summary"],
                Experience = [.. Rows("Positions.csv").Select(LinkedInEntries.Position)],
                Education = [.. Rows("Education.csv").Select(LinkedInEntries.Education)],
                Skills = SkillGroups.ToSkillSet([new SkillGroup { Items = [.. Rows("Skills.csv").Select(row => row["Name"]).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)] }]),
                Languages = [.. Rows("Languages.csv").Select(LinkedInEntries.Language)],
                Certifications = [.. Rows("Certifications.csv").Select(LinkedInEntries.Certification)],
                Projects = [.. Rows("Projects.csv").Select(LinkedInEntries.Project)],
                Awards = [.. Rows("Honors.csv").Select(LinkedInEntries.Honor)],
                Publications = [.. Rows("Publications.csv").Select(LinkedInEntries.Publication), .. Rows("Patents.csv").Select(LinkedInEntries.Patent)],
                Volunteer = [.. Rows("Volunteering.csv").Select(LinkedInEntries.Volunteering)],
                References = [.. Rows("Recommendations_Received.csv").Select(LinkedInEntries.Recommendation)],
                CustomSections = [.. LinkedInEntries.Section("Courses", Rows("Courses.csv")), .. LinkedInEntries.Section("Organizations", Rows("Organizations.csv"))],
            },
            []);

        IReadOnlyList<CsvRow> Rows(string name) =>
            files.TryGetValue(name, out var file) && EncodingDetector.Decode(ZipBytes.Read(file, budget)) is { } text ? CsvRow.Read(text, budget) : [];
    }
}
