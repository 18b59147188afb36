using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Tailor.Documents.Exchange;
using Tailor.Documents.Exchange.RenderCv;
using Tailor.Documents.Reading;
using Tailor.Documents.Tests.Reading;
using Tailor.Resumes;
using static Tailor.Documents.Tests.Exchange.JsonDocuments;

namespace Tailor.Documents.Tests.Exchange;

/// <summary>RenderCV's YAML, in both directions.</summary>
public sealed class RenderCvTests
{
    private const string Sample =
        """
        # my CV
        cv:
          name: Ada Quill
          location: Leeds, United Kingdom
          email: ada@quill.example
          phone: tel:+44-20-7946-0000
          social_networks:
            - network: LinkedIn
              username: ada-quill
            - network: Mastodon
              username: "@ada@hachyderm.example"
          sections:
            profile:
              - Builds things that last.
              - >-
                Also writes
                about them.
            experience:
              - &acme
                company: Example Works
                position: Engineer
                start_date: 2020-03
                end_date: present
                highlights: [Kept 12 services up]
              - <<: *acme
                position: Junior Engineer
                start_date: 2018
                end_date: 2020-02
            education:
              - institution: Northern College
                area: Physics
                degree: BSc
                date: Fall 2017
            technologies:
              - label: Languages
                details: Go, SQL
            selected_talks:
              - bullet: Weirs and locks
            publications:
              - title: On tides
                authors: ["*A. Quill*", B. Reed]
                doi: 10.1000/182
                date: 2019-05
        design:
          theme: classic
        """;

    private static readonly Gen<JsonNode?> YearOrDate = Gen.OneOf(Date, Gen.Int[1990, 2030].Select(year => (JsonNode?)JsonValue.Create(year)), Gen.Const((JsonNode?)null), TextValue);

    private static readonly (string, Gen<JsonNode?>)[] Common =
    [
        ("location", TextValue), ("start_date", YearOrDate), ("end_date", Gen.OneOf(YearOrDate, Fixed("present"))), ("date", YearOrDate),
        ("summary", TextValue), ("highlights", List(TextValue)), ("url", TextValue),
    ];

    /// <summary>One kind of entries each.</summary>
    private static readonly Gen<JsonNode?> Section = Gen.OneOf(
        List(TextValue),
        List(Object(("bullet", TextValue))),
        List(Object([("label", TextValue), ("details", TextValue)], [])),
        List(Object([("name", TextValue)], Common)),
        List(Object([("company", TextValue), ("position", TextValue)], Common)),
        List(Object([("institution", TextValue), ("area", TextValue)], [("degree", TextValue), .. Common])),
        List(Object([("title", TextValue), ("authors", List(TextValue))], [("doi", TextValue), ("journal", TextValue), ("date", YearOrDate), ("url", TextValue), ("summary", TextValue)])));

    private static readonly Gen<JsonNode?> Documents = Object(
        ("cv", Object(
            ("name", TextValue), ("headline", TextValue), ("location", TextValue), ("photo", TextValue),
            ("email", Gen.OneOf(TextValue, List(TextValue))), ("phone", Gen.OneOf(TextValue, List(TextValue))), ("website", Gen.OneOf(TextValue, List(TextValue))),
            ("social_networks", List(Object(("network", Gen.OneOf(TextValue, Fixed("GitHub"), Fixed("LinkedIn"))), ("username", TextValue)))),
            ("sections", Only(
                ("summary", Section), ("About me", Section), ("experience", Section), ("industry_experience", Section), ("education", Section), ("projects", Section),
                ("publications", Section), ("skills", Section), ("languages", Section), ("Awards", Section), ("certifications", Section), ("volunteering", Section), ("Own title", Section))))),
        ("design", Object(("theme", TextValue))),
        ("locale", Any));

    [Fact]
    public void Document_OfAnyShape_IsTheSameAfterImportAndExport() => Documents.Sample(
        document => JsonNode.DeepEquals(document, RenderCvFormat.Export(Stored(Import(document!.AsObject())))),
        iter: 2000,
        print: document => document?.ToJsonString() + "\n" + RenderCvFormat.Export(Import(document!.AsObject())).ToJsonString());

    [Fact]
    public void Yaml_OfAnyData_IsTheSameAfterWritingAndReading() => Documents.Sample(
        document => JsonNode.DeepEquals(document, Read(YamlWriter.Write(document!.AsObject()))),
        iter: 2000,
        print: document => document?.ToJsonString() + "\n" + YamlWriter.Write(document!.AsObject()));

    [Fact]
    public void Document_OfARealShape_BecomesAResume()
    {
        var resume = Import(Read(Sample));

        Assert.Equal(("Ada Quill", "+44-20-7946-0000", "https://linkedin.com/in/ada-quill"), (resume.PersonalInfo.Name, resume.PersonalInfo.Phone, resume.PersonalInfo.Linkedin));
        Assert.Equal("Builds things that last.\nAlso writes about them.", resume.Summary);
        Assert.Equal(("Engineer", "Example Works", "Mar 2020 - Present", true), (resume.Experience[0].Title, resume.Experience[0].Company, resume.Experience[0].Duration, resume.Experience[0].Current));
        Assert.Equal(("Junior Engineer", "Example Works", "2018 - Feb 2020"), (resume.Experience[1].Title, resume.Experience[1].Company, resume.Experience[1].Duration));
        Assert.Equal(("BSc", "Physics", "Fall 2017"), (resume.Education[0].Degree, resume.Education[0].Field, resume.Education[0].GraduationYear));
        Assert.Equal(["Go", "SQL"], resume.Skills.Groups![0].Items);
        Assert.Equal(("Selected Talks", "Weirs and locks"), (resume.CustomSections[0].Title, resume.CustomSections[0].Items[0]));
        Assert.Equal(("On tides", "https://doi.org/10.1000/182"), (resume.Publications[0].Title, resume.Publications[0].Url));
    }

    [Fact]
    public void Export_AfterImport_KeepsTheSectionsOrderAndTheDesign()
    {
        var exported = RenderCvFormat.Export(Import(Read(Sample)));

        Assert.Equal(["profile", "experience", "education", "technologies", "selected_talks", "publications"], exported["cv"]!["sections"]!.AsObject().Select(s => s.Key));
        Assert.Equal("classic", (string?)exported["design"]!["theme"]);
    }

    [Theory]
    [InlineData("cv:\n  name: [Ada]\n", "$.cv.name should be a text")]
    [InlineData("cv:\n  sections:\n    experience: none\n", "$.cv.sections.experience should be a list of texts or of mappings")]
    [InlineData("cv:\n  sections:\n    experience:\n      - company: A\n        position: {}\n", "$.cv.sections.experience[0].position should be a text")]
    public async Task Document_WithAValueOfAnotherKind_IsRefusedWithItsPath(string yaml, string expected)
    {
        var read = await ReadFileAsync(yaml);

        Assert.Equal("document.invalid-data", read.Problem?.Code);
        Assert.Contains(expected, read.Problem!.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cv:\n  name: \"Ada\n")]
    [InlineData("cv:\n  name: Ada\n  name: Eve\n")]
    [InlineData("cv:\n  name: *nobody\n")]
    [InlineData("cv:\n  name: Ada\n\tx: y\n")]
    [InlineData("cv:\n  name: Ada\n  ? [a]\n  : b\n")]
    public async Task Yaml_ThatIsBroken_IsRefusedWithItsLine(string yaml)
    {
        var read = await ReadFileAsync(yaml);

        Assert.Equal("document.malformed-data", read.Problem?.Code);
        Assert.Contains("not valid YAML at line", read.Problem!.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public Task Yaml_WhoseAliasesStandForBillions_IsRefused() => Lines.AreRefusedAsync("aliases", "document.too-complex", Encoding.UTF8.GetBytes(
        "cv:\n  name: Ada\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        + string.Concat(Enumerable.Range(1, 30).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n"))));

    [Fact]
    public Task Yaml_ThatNestsWithoutEnd_IsRefused() =>
        Lines.AreRefusedAsync("nesting", "document.too-complex", Encoding.UTF8.GetBytes("cv:\n  name: Ada\n  x: " + new string('[', 100_000)));

    private static Resume Import(JsonObject document) => RenderCvFormat.Import(document).Value.Resume;

    private static JsonObject Read(string yaml) => YamlReader.Read(yaml, new ReadBudget(TimeProvider.System, TestContext.Current.CancellationToken)).Value;

    private static Task<Tailor.Resumes.Problems.Result<ReadResume>> ReadFileAsync(string yaml) =>
        ResumeReader.ReadAsync(new SourceFile("cv.yaml", Encoding.UTF8.GetBytes(yaml)), TestContext.Current.CancellationToken);

    private static Resume Stored(Resume resume) => ResumeJson.Read(Encoding.UTF8.GetBytes(ResumeJson.Write(resume))).Value;
}
