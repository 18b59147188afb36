using System.Text;
using Tailor.Documents.Reading;
using Tailor.Documents.Tests.Writing;
using Tailor.Resumes;

namespace Tailor.Documents.Tests.Exchange;

/// <summary>Data told by its content, our own form, and what is refused.</summary>
public sealed class DataFilesTests
{
    [Fact]
    public async Task Resume_InOurOwnForm_IsTheSameAfterExportAndImport()
    {
        var json = ResumeJson.Write(SampleResumes.Full);

        var read = await ReadAsync(json);

        Assert.Equal(json, ResumeJson.Write(read.Value.Resume));
        Assert.Equal(("application/json", null), (read.Value.MediaType, read.Value.Text));
    }

    [Theory]
    [InlineData("""{"id": "x", "filename": "cv.pdf", "parsed_data": {"summary": "old"}, "optimized_data": {"summary": "new"}}""", "new")]
    [InlineData("""{"id": "x", "parsed_data": {"summary": "old"}, "optimized_data": null}""", "old")]
    [InlineData("""{"status": "success", "data": {"summary": "uploaded"}}""", "uploaded")]
    [InlineData("""{"summary": "alone", "projects": []}""", "alone")]
    [InlineData("""{"basics": {"summary": "of JSON Resume"}}""", "of JSON Resume")]
    [InlineData("""  {"skills": [{"name": "Go"}], "basics": {"summary": "of JSON Resume"}}""", "of JSON Resume")]
    [InlineData("# CV\ncv:\n\n  # me\n  sections:\n    summary:\n      - of RenderCV\n", "of RenderCV")]
    public async Task Data_OfAKnownForm_IsToldByItsContent(string text, string summary)
    {
        var read = await ReadAsync(text);

        Assert.Equal(summary, read.Value.Resume.Summary);
        Assert.Null(read.Value.Text);
    }

    [Theory]
    [InlineData("""{"a": 1}""", "document.not-a-resume")]
    [InlineData("{}", "document.not-a-resume")]
    [InlineData("""{"basics": {"name": "Ada",}}""", "document.malformed-data")]
    [InlineData("""{"basics": {"name": "Ada"}""", "document.malformed-data")]
    [InlineData("""{"experience": [{"title": 5}]}""", "resume.invalid")]
    public async Task Json_ThatIsNoResume_IsRefused(string json, string code) => Assert.Equal(code, (await ReadAsync(json)).Problem?.Code);

    [Fact]
    public async Task Json_ThatIsBroken_NamesTheLine()
    {
        var problem = (await ReadAsync("{\n  \"basics\": {\n    \"name\": Ada\n  }\n}")).Problem;

        Assert.Contains("not valid JSON at line 3", problem!.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_ThatNestsTooDeep_IsRefused()
    {
        var json = """{"basics": """ + string.Concat(Enumerable.Repeat("""{"x": """, 100_000)) + "1" + new string('}', 100_001);

        Assert.Equal("resume.too-deep", (await ReadAsync(json)).Problem?.Code);
    }

    [Fact]
    public async Task Data_WithCharactersThatCannotBeStored_IsReadWithReplacements()
    {
        var read = await ReadAsync("cv:\n  name: \"A\\0da\"\n");

        Assert.Equal("A\uFFFDda", read.Value.Resume.PersonalInfo.Name);
    }

    private static Task<Tailor.Resumes.Problems.Result<ReadResume>> ReadAsync(string text) =>
        ResumeReader.ReadAsync(new SourceFile("file", Encoding.UTF8.GetBytes(text)), TestContext.Current.CancellationToken);
}
