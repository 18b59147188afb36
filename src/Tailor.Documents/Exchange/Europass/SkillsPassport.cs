using System.Xml.Linq;
using Tailor.Documents.Reading;
using Tailor.Resumes;

namespace Tailor.Documents.Exchange.Europass;

/// <summary>Europass XML before 2020 (version 3): <c>SkillsPassport/LearnerInfo</c>.</summary>
internal static class SkillsPassport
{
    private static readonly (string Element, string Name)[] SkillKinds =
    [
        ("Communication", "Communication"),
        ("Organisational", "Organisational"),
        ("JobRelated", "Job-related"),
        ("Computer", "Computer"),
        ("Digital", "Digital"),
        ("Driving", "Driving licence"),
        ("Other", "Other"),
    ];

    private static readonly (string Element, string Name)[] LanguageSkills =
        [("Listening", "listening"), ("Reading", "reading"), ("SpokenInteraction", "spoken interaction"), ("SpokenProduction", "spoken production"), ("Writing", "writing")];

    public static Resume ToResume(XElement root)
    {
        var learner = root.Child("LearnerInfo");
        var headline = learner.Child("Headline");
        var isStatement = headline.At("Type", "Code") == "personal_statement";
        var statement = headline.At("Description", "Label") ?? headline.At("Description");
        var achievements = learner.Child("AchievementList").Children("Achievement").Select(a => (Title: a.At("Title", "Label") ?? "", Code: a.At("Title", "Code"), Lines: EuropassText.Lines(a.At("Description")))).ToList();
        return new Resume
        {
            PersonalInfo = PersonOf(learner.Child("Identification")) with { Headline = isStatement ? null : statement },
            Summary = isStatement ? statement : null,
            Experience = [.. learner.Child("WorkExperienceList").Children("WorkExperience").Select(ToWork)],
            Education = [.. learner.Child("EducationList").Children("Education").Select(ToEducation)],
            Languages = [.. Languages(learner.Child("Skills").Child("Linguistic"))],
            Skills = SkillGroups.ToSkillSet(SkillKinds.Select(kind => Group(learner.Child("Skills").Child(kind.Element), kind.Name)).OfType<SkillGroup>()),
            Publications = [.. achievements.Where(a => a.Code == "publications").SelectMany(a => a.Lines).Select(line => new Publication { Title = line })],
            Awards = [.. achievements.Where(a => a.Code == "honors_awards").SelectMany(a => a.Lines).Select(line => new Award { Title = line })],
            Projects = [.. achievements.Where(a => a.Code == "projects").SelectMany(a => a.Lines).Select(line => new Project { Name = line })],
            CustomSections = [.. achievements.Where(a => a.Code is not ("publications" or "honors_awards" or "projects")).Select(a => new CustomSection { Title = a.Title, Items = a.Lines })],
        };
    }

    private static PersonalInfo PersonOf(XElement? identification)
    {
        var contact = identification.Child("ContactInfo");
        var address = contact.Child("Address").Child("Contact") ?? contact.Child("Address");
        var websites = contact.Child("WebsiteList").Children("Website").Select(w => w.At("Contact")).OfType<string>().ToList();
        return new PersonalInfo
        {
            Name = string.Join(' ', new[] { identification.At("PersonName", "FirstName"), identification.At("PersonName", "Surname") }.OfType<string>()),
            Email = contact.At("Email", "Contact") ?? "",
            Phone = contact.Child("TelephoneList").Children("Telephone").Select(t => t.At("Contact")).FirstOrDefault(t => t is not null),
            Location = EuropassText.Joined(address.At("Municipality"), address.At("Country", "Label")),
            Website = websites is [var first, ..] ? first : null,
            Links = [.. websites.Skip(1).Select(url => new ProfileLink { Url = url })],
        };
    }

    private static Work ToWork(XElement experience)
    {
        var period = PeriodOf(experience.Child("Period"));
        var employer = experience.Child("Employer");
        var address = employer.Child("ContactInfo").Child("Address").Child("Contact");
        return new Work
        {
            Title = experience.At("Position", "Label") ?? "",
            Company = employer.At("Name") ?? "",
            Location = EuropassText.Joined(address.At("Municipality"), address.At("Country", "Label")),
            Url = employer.Child("ContactInfo").Child("Website").At("Contact"),
            StartDate = period.Start,
            EndDate = period.End,
            Current = period.IsCurrent ? true : null,
            Duration = period.Text,
            Description = EuropassText.Lines(experience.Child("Activities")?.Value),
        };
    }

    private static Education ToEducation(XElement education)
    {
        var period = PeriodOf(education.Child("Period"));
        var organisation = education.Child("Organisation");
        var address = organisation.Child("ContactInfo").Child("Address").Child("Contact");
        return new Education
        {
            Degree = education.At("Title"),
            Institution = organisation.At("Name"),
            Field = education.At("Field", "Label"),
            Location = EuropassText.Joined(address.At("Municipality"), address.At("Country", "Label")),
            StartDate = period.Start,
            EndDate = period.End,
            GraduationYear = period.End?[..4],
            Highlights = [.. EuropassText.Lines(education.Child("Activities")?.Value), .. EuropassText.Lines(education.At("Level", "Label"))],
        };
    }

    private static IEnumerable<SpokenLanguage> Languages(XElement? linguistic)
    {
        foreach (var tongue in linguistic.Child("MotherTongueList").Children("MotherTongue"))
            yield return new SpokenLanguage { Name = NameOf(tongue), Level = "Native" };
        foreach (var language in linguistic.Child("ForeignLanguageList").Children("ForeignLanguage"))
        {
            var levels = LanguageSkills.Select(s => (s.Name, language.At("ProficiencyLevel", s.Element)));
            yield return new SpokenLanguage { Name = NameOf(language), Level = EuropassText.Level(levels) };
        }
    }

    private static string NameOf(XElement language) =>
        language.At("Description", "Label") ?? (language.At("Description", "Code") is { } code ? EuropassText.LanguageOf(code) : "");

    private static SkillGroup? Group(XElement? skill, string name) =>
        EuropassText.Lines(skill.Child("Description")?.Value) is { Count: > 0 } lines ? new SkillGroup { Name = name, Items = lines } : null;

    private static Period PeriodOf(XElement? period) =>
        Period.Of(Date(period.Child("From")), period.At("Current") == "true" ? null : Date(period.Child("To")), isOpenEnded: period.At("Current") == "true");

    /// <summary>A date as XML Schema's parts: <c>year="2004" month="--09" day="---01"</c>.</summary>
    private static string? Date(XElement? date) => date.Value("year") is not { Length: > 0 } year ? null
        : date.Value("month")?.Trim('-') is { Length: 1 or 2 } month ? $"{year}-{month.PadLeft(2, '0')}"
        : year;
}
