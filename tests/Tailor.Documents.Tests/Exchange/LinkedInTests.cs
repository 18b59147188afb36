using System.IO.Compression;
using System.Text;
using Tailor.Documents.Reading;
using Tailor.Documents.Tests.Reading;
using Tailor.Resumes;

namespace Tailor.Documents.Tests.Exchange;

/// <summary>LinkedIn's export of a member's data.</summary>
public sealed class LinkedInTests
{
    private static readonly (string Name, string Csv)[] Files =
    [
        ("Profile.csv", "First Name,Last Name,Headline,Summary,Geo Location,Twitter Handles,Websites\nAda,Quill,Engineer,\"Builds things,\nmostly bridges\",\"Leeds, United Kingdom\",[adaquill],\"[PERSONAL:https://quill.example,BLOG:https://blog.example]\"\n"),
        ("Email Addresses.csv", "Email Address,Confirmed,Primary,Updated On\nold@quill.example,Yes,No,1/1/20\nada@quill.example,Yes,Yes,1/1/24\n"),
        ("PhoneNumbers.csv", "Extension,Number,Type\n,+44 20 7946 0000,Home\n,+44 7700 900000,Mobile\n"),
        ("Positions.csv", "Company Name,Title,Description,Location,Started On,Finished On\nExample Works,Engineer,\"• Kept 12 services up\n• Wrote the \"\"runbook\"\"\",Leeds,Mar 2020,\nStart Ltd,Intern,Built a bridge.,,2018,Dec 2019\n"),
        ("Education.csv", "School Name,Start Date,End Date,Notes,Degree Name,Activities\nNorthern College,Sep 2014,2017,First class,BSc Physics,Rowing\n"),
        ("Skills.csv", "Name\nGo\nSQL\nGo\n"),
        ("Languages.csv", "Name,Proficiency\nGerman,Professional working proficiency\n"),
        ("Certifications.csv", "Name,Url,Authority,Started On,Finished On,License Number\nCKA,https://cert.example,CNCF,Mar 2022,,X1\n"),
        ("Projects.csv", "Title,Description,Url,Started On,Finished On\nTidebook,A tide calendar,https://tide.example,Feb 2021,Nov 2022\n"),
        ("Honors.csv", "Title,Description,Issued On\nBest bridge,For a bridge,Aug 2019\n"),
        ("Publications.csv", "Name,Published On,Description,Publisher,Url\nOn tides,\"May 1, 2019\",About tides,Harbour Press,https://press.example\n"),
        ("Volunteering.csv", "Company Name,Role,Cause,Started On,Finished On,Description\nRiver Trust,Warden,Environment,Jan 2019,,Counts fish\n"),
        ("Recommendations_Received.csv", "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nBo,Reed,Harbour,Head,Great colleague,1/1/20,VISIBLE\n"),
        ("messages.csv", "FROM,CONTENT\nSomebody,private\n"),
    ];

    [Fact]
    public async Task Export_WithAllFiles_BecomesAResume()
    {
        var read = await ReadAsync(Zip(Files));
        var resume = read.Resume;

        Assert.Equal("application/zip", read.MediaType);
        Assert.Equal(("Ada Quill", "ada@quill.example", "+44 7700 900000", "Leeds, United Kingdom"), (resume.PersonalInfo.Name, resume.PersonalInfo.Email, resume.PersonalInfo.Phone, resume.PersonalInfo.Location));
        Assert.Equal(("https://quill.example", "https://blog.example https://twitter.com/adaquill"), (resume.PersonalInfo.Website, string.Join(' ', resume.PersonalInfo.Links.Select(l => l.Url))));
        Assert.Equal("Builds things,\nmostly bridges", resume.Summary);
        Assert.Equal(("Engineer", "Example Works", "Mar 2020 - Present", true), (resume.Experience[0].Title, resume.Experience[0].Company, resume.Experience[0].Duration, resume.Experience[0].Current));
        Assert.Equal(["Kept 12 services up", "Wrote the \"runbook\""], resume.Experience[0].Description);
        Assert.Equal(("2018 - Dec 2019", "Built a bridge."), (resume.Experience[1].Duration, resume.Experience[1].Summary));
        Assert.Equal(("BSc Physics", "Northern College", "2014-09", "2017"), (resume.Education[0].Degree, resume.Education[0].Institution, resume.Education[0].StartDate, resume.Education[0].GraduationYear));
        Assert.Equal(["Go", "SQL"], resume.Skills.Technical);
        Assert.Equal(("German", "CKA", "2022-03", "Tidebook", "2021-02"), (resume.Languages[0].Name, resume.Certifications[0].Name, resume.Certifications[0].Date, resume.Projects[0].Name, resume.Projects[0].StartDate));
        Assert.Equal(("Best bridge", "2019-08", "On tides", "2019-05"), (resume.Awards[0].Title, resume.Awards[0].Date, resume.Publications[0].Title, resume.Publications[0].Date));
        Assert.Equal(("Warden", "River Trust", "Bo Reed", "Head, Harbour"), (resume.Volunteer[0].Role, resume.Volunteer[0].Organization, resume.References[0].Name, resume.References[0].Contact));
        Assert.DoesNotContain("private", ResumeJson.Write(resume), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_InAFolderWithOnlyPositions_IsRead()
    {
        var read = await ReadAsync(Zip([("Basic_LinkedInDataExport/Positions.csv", "\uFEFFTitle,Company Name,Started On\r\nIngeniør,Brødrene Å,Mai 2020\r\n")]));

        Assert.Equal(("Ingeniør", "Brødrene Å", "Mai 2020 - Present"), (read.Resume.Experience[0].Title, read.Resume.Experience[0].Company, read.Resume.Experience[0].Duration));
    }

    [Fact]
    public Task Export_ThatInflatesWithoutEnd_IsRefused() =>
        Lines.AreRefusedAsync("bomb", "document.too-complex", Zip([("Positions.csv", "Title\n" + new string('a', 70 * 1024 * 1024))]));

    [Fact]
    public Task Export_WithTooMuchText_IsRefused() =>
        Lines.AreRefusedAsync("text", "document.too-much-text", Zip([("Positions.csv", "Title\n" + string.Concat(Enumerable.Repeat(new string('a', 999) + "\n", 500)))]));

    private static async Task<ReadResume> ReadAsync(byte[] zip) =>
        (await ResumeReader.ReadAsync(new SourceFile("export.zip", zip), TestContext.Current.CancellationToken)).Value;

    private static byte[] Zip(IEnumerable<(string Name, string Csv)> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, csv) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(csv));
            }
        }
        return bytes.ToArray();
    }
}
