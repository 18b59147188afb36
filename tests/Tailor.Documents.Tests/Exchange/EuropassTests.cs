using System.Text;
using Tailor.Documents.Reading;
using Tailor.Documents.Tests.Reading;
using Tailor.Resumes.Problems;

namespace Tailor.Documents.Tests.Exchange;

/// <summary>Europass XML of both kinds.</summary>
public sealed class EuropassTests
{
    private const string Passport =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="en">
          <DocumentInfo><XSDVersion>V3.4</XSDVersion></DocumentInfo>
          <LearnerInfo>
            <Identification>
              <PersonName><FirstName>Ada</FirstName><Surname>Quill</Surname></PersonName>
              <ContactInfo>
                <Address><Contact><AddressLine>1 Weir Lane</AddressLine><Municipality>Leeds</Municipality><Country><Code>UK</Code><Label>United Kingdom</Label></Country></Contact></Address>
                <Email><Contact>ada@quill.example</Contact></Email>
                <TelephoneList><Telephone><Contact>+44 20 7946 0000</Contact><Use><Code>mobile</Code></Use></Telephone></TelephoneList>
                <WebsiteList><Website><Contact>https://quill.example</Contact></Website></WebsiteList>
              </ContactInfo>
            </Identification>
            <Headline><Type><Code>position</Code></Type><Description><Label>Engineer</Label></Description></Headline>
            <WorkExperienceList><WorkExperience>
              <Period><From year="2020" month="--03" day="---01"/><Current>true</Current></Period>
              <Position><Label>Engineer</Label></Position>
              <Activities>&lt;ul&gt;&lt;li&gt;Kept 12 services up&lt;/li&gt;&lt;li&gt;Wrote the runbook &amp;amp; more&lt;/li&gt;&lt;/ul&gt;</Activities>
              <Employer><Name>Example Works</Name><ContactInfo><Address><Contact><Municipality>Leeds</Municipality></Contact></Address></ContactInfo></Employer>
            </WorkExperience></WorkExperienceList>
            <EducationList><Education>
              <Period><From year="2014" month="--09"/><To year="2017"/></Period>
              <Title>BSc Physics</Title><Organisation><Name>Northern College</Name></Organisation>
            </Education></EducationList>
            <Skills>
              <Linguistic>
                <MotherTongueList><MotherTongue><Description><Code>en</Code><Label>English</Label></Description></MotherTongue></MotherTongueList>
                <ForeignLanguageList>
                  <ForeignLanguage><Description><Label>German</Label></Description><ProficiencyLevel><Listening>C1</Listening><Reading>C1</Reading><Writing>C1</Writing></ProficiencyLevel></ForeignLanguage>
                  <ForeignLanguage><Description><Label>Dutch</Label></Description><ProficiencyLevel><Listening>B2</Listening><Writing>A2</Writing></ProficiencyLevel></ForeignLanguage>
                </ForeignLanguageList>
              </Linguistic>
              <Computer><Description>Go and SQL</Description></Computer>
            </Skills>
            <AchievementList><Achievement><Title><Code>publications</Code><Label>Publications</Label></Title><Description>On tides</Description></Achievement></AchievementList>
          </LearnerInfo>
        </SkillsPassport>
        """;

    private const string Candidate =
        """
        <Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:eures="http://www.europass_eures.eu/1.0" xmlns:hr="http://www.hr-xml.org/3">
          <CandidatePerson>
            <PersonName><oa:GivenName>Ada</oa:GivenName><hr:FamilyName>Quill</hr:FamilyName></PersonName>
            <Communication><ChannelCode>Email</ChannelCode><oa:URI>ada@quill.example</oa:URI></Communication>
            <Communication><ChannelCode>Telephone</ChannelCode><CountryDialing>44</CountryDialing><oa:DialNumber>2079460000</oa:DialNumber></Communication>
            <Communication><UseCode>home</UseCode><Address><oa:CityName>Leeds</oa:CityName><CountryCode>gb</CountryCode></Address></Communication>
            <PrimaryLanguageCode name="NORMAL">eng</PrimaryLanguageCode>
          </CandidatePerson>
          <CandidateProfile languageCode="en">
            <ExecutiveSummary>Builds things.</ExecutiveSummary>
            <EmploymentHistory><EmployerHistory>
              <hr:OrganizationName>Example Works</hr:OrganizationName>
              <PositionHistory>
                <PositionTitle>Senior
                  Engineer</PositionTitle>
                <eures:EmploymentPeriod>
                  <eures:StartDate><hr:FormattedDateTime>2020-03-15</hr:FormattedDateTime></eures:StartDate>
                  <eures:EndDate><hr:FormattedDateTime>2025-03-31</hr:FormattedDateTime></eures:EndDate>
                  <hr:CurrentIndicator>false</hr:CurrentIndicator>
                </eures:EmploymentPeriod>
                <oa:Description>&lt;p&gt;Kept 12 services up&lt;/p&gt;</oa:Description>
                <City>Leeds</City><Country>gb</Country>
              </PositionHistory>
            </EmployerHistory></EmploymentHistory>
            <EducationHistory><EducationOrganizationAttendance>
              <hr:OrganizationName>Northern College</hr:OrganizationName>
              <AttendancePeriod><StartDate><hr:FormattedDateTime>2014-09</hr:FormattedDateTime></StartDate><EndDate><hr:FormattedDateTime>2017</hr:FormattedDateTime></EndDate></AttendancePeriod>
              <EducationDegree><hr:DegreeName>BSc Physics</hr:DegreeName><FinalGrade><hr:ScoreText>First</hr:ScoreText></FinalGrade></EducationDegree>
            </EducationOrganizationAttendance></EducationHistory>
            <PersonQualifications>
              <PersonCompetency><CompetencyID>deu</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>
                <eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Understanding-Listening</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>C1</hr:ScoreText></eures:Score></eures:CompetencyDimension>
                <eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Writing-Production</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>B2</hr:ScoreText></eures:Score></eures:CompetencyDimension>
              </PersonCompetency>
              <PersonCompetency><hr:CompetencyName>Go</hr:CompetencyName></PersonCompetency>
            </PersonQualifications>
          </CandidateProfile>
        </Candidate>
        """;

    [Fact]
    public async Task SkillsPassport_BecomesAResume()
    {
        var read = await ReadAsync(Passport);
        var resume = read.Value.Resume;

        Assert.Equal("application/xml", read.Value.MediaType);
        Assert.Equal(("Ada Quill", "ada@quill.example", "+44 20 7946 0000", "Leeds, United Kingdom", "Engineer"), (resume.PersonalInfo.Name, resume.PersonalInfo.Email, resume.PersonalInfo.Phone, resume.PersonalInfo.Location, resume.PersonalInfo.Headline));
        Assert.Equal(("Engineer", "Example Works", "Mar 2020 - Present", "2020-03"), (resume.Experience[0].Title, resume.Experience[0].Company, resume.Experience[0].Duration, resume.Experience[0].StartDate));
        Assert.Equal(["Kept 12 services up", "Wrote the runbook & more"], resume.Experience[0].Description);
        Assert.Equal(("BSc Physics", "Northern College", "2014-09", "2017"), (resume.Education[0].Degree, resume.Education[0].Institution, resume.Education[0].StartDate, resume.Education[0].EndDate));
        Assert.Equal(["English: Native", "German: C1", "Dutch: listening B2, writing A2"], resume.Languages.Select(l => $"{l.Name}: {l.Level}"));
        Assert.Equal(("Computer", "Go and SQL"), (resume.Skills.Groups![0].Name, resume.Skills.Groups[0].Items[0]));
        Assert.Equal("On tides", resume.Publications[0].Title);
    }

    [Fact]
    public async Task Candidate_BecomesAResume()
    {
        var resume = (await ReadAsync(Candidate)).Value.Resume;

        Assert.Equal(("Ada Quill", "ada@quill.example", "+44 2079460000", "Leeds, GB"), (resume.PersonalInfo.Name, resume.PersonalInfo.Email, resume.PersonalInfo.Phone, resume.PersonalInfo.Location));
        Assert.Equal(("Senior Engineer", "Example Works", "Mar 2020 - Mar 2025", "Leeds, GB"), (resume.Experience[0].Title, resume.Experience[0].Company, resume.Experience[0].Duration, resume.Experience[0].Location));
        Assert.Equal(["Kept 12 services up"], resume.Experience[0].Description);
        Assert.Equal(("BSc Physics", "Northern College", "First", "2017"), (resume.Education[0].Degree, resume.Education[0].Institution, resume.Education[0].Gpa, resume.Education[0].GraduationYear));
        Assert.Equal(["English: Native", "German: listening C1, production B2"], resume.Languages.Select(l => $"{l.Name}: {l.Level}"));
        Assert.Equal(["Go"], resume.Skills.Technical);
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY e \"boom\">]><SkillsPassport><LearnerInfo>&e;</LearnerInfo></SkillsPassport>")]
    [InlineData("<SkillsPassport><LearnerInfo></SkillsPassport>")]
    public async Task Xml_ThatIsBrokenOrHasADocumentType_IsRefusedWithItsLine(string xml)
    {
        var problem = (await ReadAsync(xml)).Problem;

        Assert.Equal("document.malformed-data", problem?.Code);
        Assert.Contains("not valid XML at line 1", problem!.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public Task Xml_ThatNestsWithoutEnd_IsRefused() =>
        Lines.AreRefusedAsync("nesting", "document.too-complex", Encoding.UTF8.GetBytes("<SkillsPassport>" + string.Concat(Enumerable.Repeat("<a>", 100_000))));

    private static Task<Result<ReadResume>> ReadAsync(string xml) =>
        ResumeReader.ReadAsync(new SourceFile("cv.xml", Encoding.UTF8.GetBytes(xml)), TestContext.Current.CancellationToken);
}
