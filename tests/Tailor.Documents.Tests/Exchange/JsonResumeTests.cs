using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Tailor.Documents.Exchange.JsonResume;
using Tailor.Documents.Tests.Writing;
using Tailor.Resumes;
using static Tailor.Documents.Tests.Exchange.JsonDocuments;

namespace Tailor.Documents.Tests.Exchange;

/// <summary>JSON Resume 1.0, in both directions.</summary>
public sealed class JsonResumeTests
{
    private const string Sample =
        """
        {
          "basics": {"name": "Ada Quill", "label": "Engineer", "email": "ada@quill.example", "phone": "+44 20 7946 0000", "url": "https://quill.example", "summary": "Builds things.",
            "location": {"city": "Leeds", "countryCode": "GB", "postalCode": "LS1"},
            "profiles": [{"network": "GitHub", "username": "ada-quill"}, {"network": "Mastodon", "username": "ada", "url": "https://hachyderm.example/@ada"}]},
          "work": [{"name": "Example Works", "position": "Engineer", "startDate": "2020-03-15", "endDate": null, "highlights": ["Kept 12 services up"], "description": "Makes examples"},
                   {"name": "Start Ltd", "position": "Intern", "startDate": "2018", "endDate": "2019-12"}],
          "education": [{"institution": "Northern College", "studyType": "BSc", "area": "Physics", "endDate": "2017-06", "score": 3.8}],
          "skills": [{"name": "Back end", "level": "Master", "keywords": ["Go", "SQL"]}, {"name": "Docker"}, {"name": "Git", "level": "Fair"}],
          "languages": [{"language": "German", "fluency": "C1"}],
          "interests": [{"name": "Rivers", "keywords": ["weirs", "locks"]}],
          "projects": [{"name": "Tidebook", "keywords": ["Zig"], "roles": ["Author"], "entity": "Harbour"}],
          "meta": {"version": "v1.0.0"}
        }
        """;

    /// <summary>Documents that the schema of JSON Resume 1.0 allows.</summary>
    private static readonly Gen<JsonNode?> Documents = Object(
        ("$schema", TextValue),
        ("basics", Object(
            ("name", TextValue), ("label", TextValue), ("image", TextValue), ("email", TextValue), ("phone", TextValue), ("url", TextValue), ("summary", TextValue),
            ("location", Object(("address", TextValue), ("postalCode", TextValue), ("city", TextValue), ("countryCode", TextValue), ("region", TextValue))),
            ("profiles", List(Object(("network", TextValue), ("username", TextValue), ("url", TextValue)))))),
        ("work", List(Object(
            ("name", TextValue), ("location", TextValue), ("description", TextValue), ("position", TextValue), ("url", TextValue), ("startDate", Date), ("endDate", Date),
            ("summary", TextValue), ("highlights", List(TextValue)), ("company", TextValue)))),
        ("volunteer", List(Object(
            ("organization", TextValue), ("position", TextValue), ("url", TextValue), ("startDate", Date), ("endDate", Date), ("summary", TextValue), ("highlights", List(TextValue))))),
        ("education", List(Object(
            ("institution", TextValue), ("url", TextValue), ("area", TextValue), ("studyType", TextValue), ("startDate", Date), ("endDate", Date), ("score", TextValue), ("courses", List(TextValue))))),
        ("awards", List(Object(("title", TextValue), ("date", Date), ("awarder", TextValue), ("summary", TextValue)))),
        ("certificates", List(Object(("name", TextValue), ("date", Date), ("url", TextValue), ("issuer", TextValue)))),
        ("publications", List(Object(("name", TextValue), ("publisher", TextValue), ("releaseDate", Date), ("url", TextValue), ("summary", TextValue)))),
        ("skills", List(Object(("name", TextValue), ("level", TextValue), ("keywords", List(TextValue))), 5)),
        ("languages", List(Object(("language", TextValue), ("fluency", TextValue)))),
        ("interests", List(Object(("name", TextValue), ("keywords", List(TextValue))))),
        ("references", List(Object(("name", TextValue), ("reference", TextValue)))),
        ("projects", List(Object(
            ("name", TextValue), ("description", TextValue), ("highlights", List(TextValue)), ("keywords", List(TextValue)), ("startDate", Date), ("endDate", Date), ("url", TextValue),
            ("roles", List(TextValue)), ("entity", TextValue), ("type", TextValue)))),
        ("meta", Object(("canonical", TextValue), ("version", TextValue), ("lastModified", TextValue))));

    [Fact]
    public void Document_ThatIsValid_IsTheSameAfterImportAndExport() => Documents.Sample(
        document => JsonNode.DeepEquals(document, JsonResumeFormat.Export(Stored(Import(document)))),
        iter: 2000,
        print: document => document?.ToJsonString() ?? "");

    [Fact]
    public void Document_OfARealShape_BecomesAResume()
    {
        var resume = Import(JsonNode.Parse(Sample));

        Assert.Equal(("Ada Quill", "Leeds, GB", "https://github.com/ada-quill"), (resume.PersonalInfo.Name, resume.PersonalInfo.Location, resume.PersonalInfo.Github));
        Assert.Equal("https://hachyderm.example/@ada", Assert.Single(resume.PersonalInfo.Links).Url);
        Assert.Equal(("Engineer", "Example Works", "Mar 2020 - Present", "2020-03", true), (resume.Experience[0].Title, resume.Experience[0].Company, resume.Experience[0].Duration, resume.Experience[0].StartDate, resume.Experience[0].Current));
        Assert.Equal(("2018 - Dec 2019", null), (resume.Experience[1].Duration, resume.Experience[1].Current));
        Assert.Equal(("BSc", "Physics", "2017", "3.8"), (resume.Education[0].Degree, resume.Education[0].Field, resume.Education[0].GraduationYear, resume.Education[0].Gpa));
        Assert.Equal(["Back end: Go, SQL", ": Docker, Git"], resume.Skills.Groups!.Select(g => $"{g.Name}: {string.Join(", ", g.Items)}"));
        Assert.Equal(["Go", "SQL", "Docker", "Git"], resume.Skills.Technical);
        Assert.Equal(("Interests", "Rivers: weirs, locks"), (resume.CustomSections[0].Title, resume.CustomSections[0].Items[0]));
    }

    [Fact]
    public void Export_AfterAnEdit_SaysTheEditAndKeepsTheRest()
    {
        var resume = Import(JsonNode.Parse(Sample));

        var exported = JsonResumeFormat.Export(resume with { Experience = [resume.Experience[0] with { StartDate = "2020-04", Company = "Works" }] });

        var work = exported["work"]![0]!;
        Assert.Equal(("2020-04", "Works", "Engineer"), ((string?)work["startDate"], (string?)work["name"], (string?)work["position"]));
        Assert.Equal("Harbour", (string?)exported["projects"]![0]!["entity"]);
        Assert.Equal("v1.0.0", (string?)exported["meta"]!["version"]);
    }

    [Fact]
    public void Resume_OfAnyKind_SaysAllOfItsTextInJsonResume() => RandomResumes.Common.Sample(resume =>
    {
        var again = Import(JsonResumeFormat.Export(resume));
        Assert.Equal(resume.Experience.Select(w => (w.Title, w.Company)), again.Experience.Select(w => (w.Title, w.Company)));
        Assert.Equal(resume.Experience.SelectMany(w => w.Description.Concat(w.Technologies)).Where(t => t.Length > 0), again.Experience.SelectMany(w => w.Description.Concat(w.Technologies)));
        Assert.Equal(resume.CustomSections.SelectMany(s => s.Items).Where(t => t.Length > 0).Order(StringComparer.Ordinal), again.CustomSections.SelectMany(s => s.Items).Order(StringComparer.Ordinal));
        Assert.Equal(resume.Education.Select(e => e.Institution ?? ""), again.Education.Select(e => e.Institution ?? ""));
    }, iter: 200);

    [Theory]
    [InlineData("""{"basics": []}""", "$.basics", "an object")]
    [InlineData("""{"work": {}}""", "$.work", "a list")]
    [InlineData("""{"basics": {}, "work": [{}, {"name": {"x": 1}}]}""", "$.work[1].name", "a text")]
    [InlineData("""{"work": [{"highlights": ["a", ["b"]]}]}""", "$.work[0].highlights[1]", "a text")]
    [InlineData("""{"work": ["Engineer"]}""", "$.work[0]", "an object")]
    [InlineData("""{"basics": {"profiles": [{"url": []}]}}""", "$.basics.profiles[0].url", "a text")]
    [InlineData("""{"skills": [{"keywords": "Go"}, {"keywords": [{}]}]}""", "$.skills[1].keywords[0]", "a text")]
    public void Document_WithAValueOfAnotherKind_IsRefusedWithItsPath(string json, string path, string expected)
    {
        var problem = JsonResumeFormat.Import(JsonNode.Parse(json)!.AsObject()).Problem;

        Assert.Equal("document.invalid-data", problem?.Code);
        Assert.Contains($"{path} should be {expected}.", problem!.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Document_WithADateInWords_IsReadWithAWarningThatNamesThePlace()
    {
        var document = JsonNode.Parse("""{"work": [{"name": "Acme", "startDate": "Spring 2020", "endDate": "present"}]}""")!.AsObject();

        var imported = JsonResumeFormat.Import(document).Value;

        Assert.Equal(("Spring 2020 - Present", true), (imported.Resume.Experience[0].Duration, imported.Resume.Experience[0].Current));
        Assert.Contains("$.work[0].startDate", Assert.Single(imported.Warnings), StringComparison.Ordinal);
        Assert.True(JsonNode.DeepEquals(document, JsonResumeFormat.Export(imported.Resume)));
    }

    private static Resume Import(JsonNode? document) => JsonResumeFormat.Import(document!.AsObject()).Value.Resume;

    /// <summary>The resume as it comes back from the store.</summary>
    private static Resume Stored(Resume resume) => ResumeJson.Read(Encoding.UTF8.GetBytes(ResumeJson.Write(resume))).Value;
}
