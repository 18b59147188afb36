using System.IO.Compression;
using System.Text;
using Tailor.Resumes;

namespace Tailor.Bench;

/// <summary>Small resumes of an invented person in the formats of data, which the committed documents do not have.</summary>
internal static class DataSamples
{
    private const string JsonResume =
        """
        {"basics":{"name":"Ada Quill","email":"ada@quill.example","location":{"city":"Leeds","countryCode":"GB"},"profiles":[{"network":"GitHub","url":"https://github.com/adaquill"}]},
         "work":[{"name":"Example Works","position":"Engineer","startDate":"2020-03","highlights":["Kept 12 services up"]}],
         "education":[{"institution":"Northern College","area":"Physics","studyType":"BSc","startDate":"2014","endDate":"2017","courses":["Tides"]}],
         "skills":[{"name":"Languages","keywords":["Go","SQL"]}],"languages":[{"language":"German","fluency":"C1"}],"meta":{"version":"v1.0.0"}}
        """;

    private const string RenderCv =
        """
        cv:
          name: Ada Quill
          email: ada@quill.example
          social_networks:
            - network: GitHub
              username: adaquill
          sections:
            experience: &jobs
              - company: Example Works
                position: Engineer
                start_date: 2020-03
                end_date: present
                highlights:
                  - Kept 12 services up
            earlier: *jobs
            education:
              - institution: Northern College
                area: Physics
                degree: BSc
            skills:
              - label: Languages
                details: Go, SQL
        design:
          theme: classic
        """;

    private const string Europass =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="en"><LearnerInfo>
          <Identification><PersonName><FirstName>Ada</FirstName><Surname>Quill</Surname></PersonName>
            <ContactInfo><Email><Contact>ada@quill.example</Contact></Email></ContactInfo></Identification>
          <WorkExperienceList><WorkExperience><Period><From year="2020" month="--03"/><Current>true</Current></Period>
            <Position><Label>Engineer</Label></Position><Activities>&lt;ul&gt;&lt;li&gt;Kept 12 services up&lt;/li&gt;&lt;/ul&gt;</Activities>
            <Employer><Name>Example Works</Name></Employer></WorkExperience></WorkExperienceList>
        </LearnerInfo></SkillsPassport>
        """;

    private static readonly (string Name, string Csv)[] LinkedIn =
    [
        ("Profile.csv", "First Name,Last Name,Headline,Summary,Geo Location\nAda,Quill,Engineer,\"Builds things,\nmostly bridges\",\"Leeds, United Kingdom\"\n"),
        ("Positions.csv", "Company Name,Title,Description,Location,Started On,Finished On\nExample Works,Engineer,\"Kept 12 \"\"services\"\" up\",Leeds,Mar 2020,\n"),
        ("Skills.csv", "Name\nGo\nSQL\n"),
    ];

    /// <summary>Each sample, with the ending of its name.</summary>
    public static IEnumerable<(string Kind, byte[] Bytes)> All =>
    [
        (".json", Encoding.UTF8.GetBytes(JsonResume)),
        (".json", Encoding.UTF8.GetBytes(ResumeJson.Write(SampleResume.TwoPages))),
        (".yaml", Encoding.UTF8.GetBytes(RenderCv)),
        (".xml", Encoding.UTF8.GetBytes(Europass)),
        (".zip", Zip(LinkedIn)),
    ];

    private static byte[] Zip((string Name, string Text)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return bytes.ToArray();
    }
}
