using System.Xml.Linq;
using Tailor.Documents.Reading;
using Tailor.Resumes;

namespace Tailor.Documents.Exchange.Europass;

/// <summary>Europass XML since 2020: <c>Candidate</c> with <c>CandidatePerson</c> and <c>CandidateProfile</c>.</summary>
internal static class Candidate
{
    public static Resume ToResume(XElement root)
    {
        var profile = root.Child("CandidateProfile");
        var competencies = profile.Child("PersonQualifications").Children("PersonCompetency").ToList();
        var licences = profile.Child("Licenses").Children("License").Select(l => l.At("LicenseTypeCode") ?? l.At("LicenseName")).OfType<string>().ToList();
        return new Resume
        {
            PersonalInfo = PersonOf(root.Child("CandidatePerson")),
            Summary = profile.At("ExecutiveSummary"),
            Experience = [.. profile.Child("EmploymentHistory").Children("EmployerHistory").SelectMany(ToWork)],
            Education = [.. profile.Child("EducationHistory").Children("EducationOrganizationAttendance").Select(ToEducation)],
            Languages = [.. MotherTongues(root.Child("CandidatePerson")), .. competencies.Where(IsLanguage).Select(ToLanguage)],
            Skills = SkillGroups.ToSkillSet(SkillsOf(competencies.Where(c => !IsLanguage(c)))),
            Certifications =
            [
                .. profile.Child("Certifications").Children("Certification").Select(c => new Certification
                {
                    Name = c.At("CertificationName") ?? c.At("CertificationTypeCode") ?? "",
                    Issuer = c.At("IssuingAuthority", "Name") ?? c.At("IssuingAuthorityName"),
                    Date = DateOf(c.Child("FirstIssuedDate") ?? c.Child("IssuedDate")),
                }),
                .. licences.Select(l => new Certification { Name = l }),
            ],
            Publications =
            [
                .. (profile.Child("PublicationHistory")?.Elements() ?? []).Select(p => new Publication
                {
                    Title = p.At("Title") ?? p.At("FormattedPublicationDescription") ?? "",
                    Description = p.At("Description"),
                    Url = p.At("Reference") ?? p.At("Link"),
                    Date = p.At("Year") ?? DateOf(p.Child("PublicationDate")),
                }),
            ],
            CustomSections = [.. profile.Child("Others").Children("Other").Select(o => new CustomSection { Title = o.At("Title") ?? "", Items = EuropassText.Lines(o.Child("Description")?.Value) })],
        };
    }

    private static PersonalInfo PersonOf(XElement? person)
    {
        var channels = person.Children("Communication").ToList();
        var websites = Uris("Web", "InstantMessage", "SocialMedia");
        var phone = channels.FirstOrDefault(c => c.Child("DialNumber") is not null);
        var address = channels.Select(c => c.Child("Address")).FirstOrDefault(a => a is not null);
        return new PersonalInfo
        {
            Name = person.At("PersonName", "FormattedName")
                ?? string.Join(' ', new[] { person.At("PersonName", "GivenName"), person.At("PersonName", "FamilyName") }.OfType<string>()),
            Email = Uris("Email") is [var email, ..] ? email : "",
            Phone = phone is null ? null : string.Join(' ', new[] { CountryDialing(phone), phone.At("AreaDialing"), phone.At("DialNumber") }.OfType<string>()),
            Location = Place(address),
            Website = websites is [var first, ..] ? first : null,
            Links = [.. websites.Skip(1).Select(url => new ProfileLink { Url = url })],
        };

        List<string> Uris(params string[] codes) =>
            [.. channels.Where(c => codes.Contains(c.At("ChannelCode"))).Select(c => c.At("URI")).OfType<string>()];
    }

    private static IEnumerable<Work> ToWork(XElement employer)
    {
        var contact = employer.Child("OrganizationContact");
        foreach (var position in employer.Children("PositionHistory"))
        {
            var period = PeriodOf(position.Child("EmploymentPeriod") ?? employer.Child("EmploymentPeriod"));
            yield return new Work
            {
                Company = employer.At("OrganizationName") ?? "",
                Title = position.At("PositionTitle")?.Replace('\n', ' ') ?? "",
                Location = EuropassText.Joined(position.At("City"), CountryOf(position.At("Country"))) ?? Place(contact.Child("Communication").Child("Address")),
                Url = contact.Children("Communication").Where(c => c.At("ChannelCode") == "Web").Select(c => c.At("URI")).FirstOrDefault(),
                StartDate = period.Start,
                EndDate = period.End,
                Current = period.IsCurrent ? true : null,
                Duration = period.Text,
                Description = EuropassText.Lines(position.Child("Description")?.Value),
            };
        }
    }

    private static Education ToEducation(XElement attendance)
    {
        var period = PeriodOf(attendance.Child("AttendancePeriod"));
        var degree = attendance.Child("EducationDegree");
        return new Education
        {
            Institution = attendance.At("OrganizationName"),
            Degree = degree.At("DegreeName") ?? attendance.At("ProgramName"),
            Field = degree.At("DegreeName") is null ? degree.At("DegreeMajor", "Name") : attendance.At("ProgramName") is { } programme && programme != degree.At("DegreeName") ? programme : null,
            Gpa = degree.At("FinalGrade", "ScoreText"),
            Location = Place(attendance.Child("OrganizationContact").Child("Communication").Child("Address")),
            StartDate = period.Start,
            EndDate = period.End,
            GraduationYear = period.End?[..4],
            Highlights = [.. EuropassText.Lines(degree.Child("OccupationalSkillsCovered")?.Value), .. EuropassText.Lines(attendance.Child("Comment")?.Value)],
        };
    }

    private static IEnumerable<SpokenLanguage> MotherTongues(XElement? person) =>
        person.Children("PrimaryLanguageCode").Select(code => new SpokenLanguage { Name = EuropassText.LanguageOf(code.Value.Trim()), Level = "Native" });

    private static bool IsLanguage(XElement competency) => competency.At("TaxonomyID") == "language";

    private static SpokenLanguage ToLanguage(XElement competency)
    {
        var levels = competency.Children("CompetencyDimension")
            .Select(d => (Skill: (d.At("CompetencyDimensionTypeCode") ?? "").Replace("CEF-Understanding-", "", StringComparison.Ordinal).Replace("CEF-Speaking-", "spoken ", StringComparison.Ordinal)
                .Replace("CEF-Writing-", "", StringComparison.Ordinal).ToLowerInvariant(), Level: d.At("Score", "ScoreText")))
            .Where(d => d.Skill is not "certificate");
        return new SpokenLanguage { Name = EuropassText.LanguageOf(competency.At("CompetencyID") ?? competency.At("CompetencyName") ?? ""), Level = EuropassText.Level(levels) };
    }

    /// <summary>Skills in one group without a name; those that are only an address in a taxonomy are left out.</summary>
    private static IEnumerable<SkillGroup> SkillsOf(IEnumerable<XElement> competencies)
    {
        var names = competencies.Select(c => c.At("CompetencyName") ?? c.At("CompetencyID")).OfType<string>()
            .Where(name => !name.StartsWith("http", StringComparison.OrdinalIgnoreCase)).Distinct().ToList();
        return names.Count > 0 ? [new SkillGroup { Items = names }] : [];
    }

    private static Period PeriodOf(XElement? period)
    {
        var isCurrent = period.At("CurrentIndicator") == "true" || period.At("Ongoing") == "true";
        return Period.Of(DateOf(period.Child("StartDate")), isCurrent ? null : DateOf(period.Child("EndDate")), isOpenEnded: isCurrent);
    }

    /// <summary>A date; a time after it is left out.</summary>
    private static string? DateOf(XElement? date) => date.At("FormattedDateTime")?.Split('T')[0] ?? (date?.HasElements == false ? date.At() : null);

    private static string? CountryDialing(XElement phone) => phone.At("CountryDialing") is { } code ? "+" + code.TrimStart('+', '0') : null;

    private static string? Place(XElement? address) => EuropassText.Joined(address.At("CityName"), CountryOf(address.At("CountryCode")));

    private static string? CountryOf(string? code) => code?.ToUpperInvariant();
}
