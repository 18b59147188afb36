using System.Text;
using System.Text.Json;

namespace Tailor.Resumes.Tests;

public sealed class ResumeJsonTests
{
    [Theory]
    [InlineData("""{"x":{"a":[null,1.10,1e5,-0,1E+400,-12e-7]}}""")]
    [InlineData("""{"$id":1,"$type":"t","$ref":null,"":"","__proto__":{},"Summary":"not summary"}""")]
    [InlineData("""{"personal_info":{"name":"A","twitter":"@a"},"experience":[{"title":"T","remote":true}]}""")]
    [InlineData("""{"skills":{"groups":[{"name":"G","items":["a"],"level":3}],"x":[[]]}}""")]
    [InlineData("""{"provenance":{"/summary":{"confidence":0.90,"page":1,"line":2,"box":{"left":1.0,"top":2,"right":3,"bottom":4,"unit":"pt"},"by":"us"}}}""")]
    [InlineData("""{"education":[{"gpa":"1.0","thesis":{"title":"T"}}],"unplaced_text":[{"text":"t","page":1,"line":2,"why":"?"}]}""")]
    [InlineData("""{"summary":"😀 Łódź 李雷 \ud83d\ude00 \u0001 <b>&"}""")]
    public void Read_AnyMembers_AreWrittenAgain(string json)
    {
        var written = ResumeJson.Write(Read(json).Value);

        AssertHolds(json, written);
        Assert.Equal(written, ResumeJson.Write(Read(written).Value));
    }

    [Theory]
    [InlineData("""{"summary":"a\u0000b"}""", "a\uFFFDb")]
    [InlineData("""{"summary":"a\ud800b"}""", "a\uFFFDb")]
    [InlineData("""{"summary":"\uDC00\uD83D"}""", "\uFFFD\uFFFD")]
    [InlineData("""{"summary":"\ud83d\ud83d\ude00"}""", "\uFFFD😀")]
    [InlineData("""{"summary":"\\u0000\\ud800"}""", @"\u0000\ud800")]
    [InlineData("""{"summary":"\\\u0000"}""", "\\\uFFFD")]
    public void Read_UnstorableCharacter_IsReplaced(string json, string summary) =>
        Assert.Equal(summary, Read(json).Value.Summary);

    [Fact]
    public void Read_UnstorableCharacterInAnUnknownName_IsReplaced()
    {
        var unknown = Read("""{"x\u0000":{"\udfff":"\u0000"}}""").Value.Unknown!;

        Assert.Equal("\uFFFD", unknown["x\uFFFD"].GetProperty("\uFFFD").GetString());
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("null", "$")]
    [InlineData("[]", "$")]
    [InlineData("\"text\"", "$")]
    [InlineData("{", "$")]
    [InlineData("""{"experience":{}}""", "$.experience")]
    [InlineData("""{"summary":7}""", "$.summary")]
    [InlineData("""{"experience":[{"title":"T"},{"title":7}]}""", "$.experience[1].title")]
    [InlineData("""{"experience":[{"description":["a",null]}]}""", "$.experience[0].description[1]")]
    [InlineData("""{"experience":[null]}""", "$.experience[0]")]
    [InlineData("""{"skills":{"frameworks":[null]}}""", "$.skills.frameworks[0]")]
    [InlineData("""{"unplaced_text":[{"page":1.5}]}""", "$.unplaced_text[0].page")]
    [InlineData("""{"provenance":{"/summary":null}}""", "$.provenance['/summary']")]
    [InlineData("""{"provenance":{"/summary":{"confidence":1e400}}}""", "$.provenance['/summary'].confidence")]
    public void Read_ValueOfAnotherShape_IsAProblemThatNamesItsPlace(string json, string path) =>
        Assert.Equal(ResumeProblems.Invalid(path), Read(json).Problem);

    [Theory]
    [InlineData("""{"summary":"a","summary":"b"}""")]
    [InlineData("""{"x":1,"x":1}""")]
    [InlineData("""{"x":{"y":[{"a":1,"a":2}]}}""")]
    [InlineData("""{"a\u0000":1,"a\ud800":2}""")]
    [InlineData("""{"summary":"a","summ\u0061ry":"b"}""")]
    public void Read_MemberTwice_IsAProblem(string json) => Assert.Equal("resume.invalid", Read(json).Problem?.Code);

    [Theory]
    [InlineData("1e131071", true)]
    [InlineData("1e131072", false)]
    [InlineData("-12e131070", true)]
    [InlineData("-12e131071", false)]
    [InlineData("1e-16383", true)]
    [InlineData("1e-16384", false)]
    [InlineData("1.5e-16383", false)]
    [InlineData("1e999999999999", false)]
    [InlineData("1e-999999999999", false)]
    [InlineData("1e0000000005", true)]
    public void Read_Number_IsAProblemOutsideTheRangeOfNumeric(string number, bool fits)
    {
        var read = Read($$"""{"x":[0,{"y z":{{number}}}]}""");

        Assert.Equal(fits ? null : ResumeProblems.NumberOutOfRange("$.x[1].y z"), read.Problem);
    }

    [Fact]
    public void Read_ManyLargeExponents_AreAProblemBeforeTheyGrow()
    {
        var read = Read($$"""{"x":[{{string.Join(',', Enumerable.Repeat("1e131071", 8))}}]}""");

        Assert.Equal(ResumeProblems.NumberOutOfRange("$.x[7]"), read.Problem);
    }

    [Fact]
    public void Read_DeepestDocument_CanBeWrittenInsideAnAnswerAndReadAgain()
    {
        var json = $$"""{"x":{{new string('[', ResumeJson.MaxDepth - 1)}}{{new string(']', ResumeJson.MaxDepth - 1)}}}""";
        var resume = Read(json).Value;

        var answer = JsonSerializer.SerializeToUtf8Bytes(new { data = new[] { resume } }, ResumeJson.Options);

        var element = JsonSerializer.Deserialize<JsonElement>(answer, ResumeJson.Options).GetProperty("data")[0];
        Assert.Equal(ResumeJson.Write(resume), ResumeJson.Write(ResumeJson.Read(element).Value));
    }

    [Fact]
    public void Read_OneLevelTooMany_IsAProblem()
    {
        var json = $$"""{"x":{{new string('[', ResumeJson.MaxDepth)}}{{new string(']', ResumeJson.MaxDepth)}}}""";

        Assert.Equal(ResumeProblems.TooDeep(ResumeJson.MaxDepth), Read(json).Problem);
    }

    [Fact]
    public void Read_InvalidUtf8_IsAProblem() =>
        Assert.Equal("resume.invalid", ResumeJson.Read([.. "{\"summary\":\""u8, 0xFF, .. "\"}"u8]).Problem?.Code);

    [Fact]
    public void Read_ByteOrderMark_IsSkipped() =>
        Assert.Equal("a", ResumeJson.Read([0xEF, 0xBB, 0xBF, .. """{"summary":"a"}"""u8]).Value.Summary);

    [Fact]
    public void Write_EmptyResume_HasEveryList()
    {
        using var json = JsonDocument.Parse(ResumeJson.Write(new Resume()));

        foreach (var list in (string[])["experience", "projects", "education", "certifications", "languages", "unplaced_text"])
        {
            Assert.Equal(JsonValueKind.Array, json.RootElement.GetProperty(list).ValueKind);
        }

        foreach (var list in (string[])["technical", "soft_skills", "tools", "languages"])
        {
            Assert.Equal(JsonValueKind.Array, json.RootElement.GetProperty("skills").GetProperty(list).ValueKind);
        }
    }

    [Theory]
    [InlineData("{}", false)]
    [InlineData("[]", false)]
    [InlineData("\"summary\"", false)]
    [InlineData("null", false)]
    [InlineData("""{"id":"x","unplaced_text":[],"status":"success"}""", false)]
    [InlineData("""{"summary":null}""", false)]
    [InlineData("""{"x\ud800":1,"\u0000":2}""", false)]
    [InlineData("""{"personal_info":{}}""", true)]
    [InlineData("""{"experience":[]}""", true)]
    [InlineData("""{"custom_sections":[],"x\ud800":1}""", true)]
    public void LooksLikeResume_NeedsOneSection(string json, bool expected)
    {
        using var document = JsonDocument.Parse(json);

        Assert.Equal(expected, ResumeJson.LooksLikeResume(document.RootElement));
    }

    [Fact]
    public void LooksLikeResume_EverySectionOfTheModel_MakesOne()
    {
        using var document = JsonDocument.Parse(ResumeJson.Write(new Resume { Summary = "" }));

        Assert.All(
            document.RootElement.EnumerateObject().Where(member => member.Name is not ("id" or "unplaced_text" or "provenance")),
            member => Assert.True(ResumeJson.LooksLikeResume(
                JsonSerializer.SerializeToElement(new Dictionary<string, JsonElement> { [member.Name] = member.Value }))));
    }

    private static Problems.Result<Resume> Read(string json) => ResumeJson.Read(Encoding.UTF8.GetBytes(json));

    /// <summary>Asserts that every member of the one is in the other with the same value.</summary>
    private static void AssertHolds(string part, string whole)
    {
        using var expected = JsonDocument.Parse(part);
        using var actual = JsonDocument.Parse(whole);
        Assert.True(Holds(expected.RootElement, actual.RootElement), $"Expected {part}\nin       {whole}");
    }

    private static bool Holds(JsonElement part, JsonElement whole) => part.ValueKind switch
    {
        JsonValueKind.Object => whole.ValueKind == JsonValueKind.Object && part.EnumerateObject().All(
            member => whole.TryGetProperty(member.Name, out var value) && Holds(member.Value, value)),
        JsonValueKind.Array => whole.ValueKind == JsonValueKind.Array && part.GetArrayLength() == whole.GetArrayLength()
            && part.EnumerateArray().Zip(whole.EnumerateArray(), Holds).All(holds => holds),
        _ => JsonElement.DeepEquals(part, whole),
    };
}
