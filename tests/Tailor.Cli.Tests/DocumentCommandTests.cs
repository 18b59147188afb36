using System.Text;
using System.Text.Json.Nodes;

namespace Tailor.Cli.Tests;

/// <summary>parse, match, optimize, export and templates: files in, files out.</summary>
public sealed class DocumentCommandTests : WorkingFolder
{
    [Fact]
    public async Task Parse_SeveralFilesAndOneBad_WritesTheGoodOnesAndTellsTheFirstFailure()
    {
        Write("broken.pdf", "%PDF-1.7 and then nothing");
        Write("second.md", "# Ada Quill\n\n## Experience\n");

        var run = await RunAsync("parse", "resume.txt", "broken.pdf", "second.md", "absent.pdf", "--out", "parsed/deep");

        Assert.Equal(4, run.ExitCode);
        Assert.Equal(["resume.json", "second.json"], Directory.GetFiles(PathOf("parsed/deep")).Select(Path.GetFileName).Order());
        Assert.Contains("broken.pdf", run.Error, StringComparison.Ordinal);
        Assert.Contains("absent.pdf", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        var resume = JsonNode.Parse(File.ReadAllText(PathOf("parsed/deep/resume.json")))!;
        Assert.Equal("Mirela Okonjo-Brandt", (string?)resume["personal_info"]!["name"]);
        Assert.Equal("Kupferkanal Analytics", (string?)resume["experience"]![0]!["company"]);
    }

    [Theory]
    [InlineData("absent.pdf", null, 3)]
    [InlineData("empty.pdf", "", 7)]
    [InlineData("archive.pdf", "Rar!\u001a\u0007\u0001\0", 5)]
    [InlineData("cut.pdf", "%PDF-1.7\n1 0 obj", 4)]
    public async Task Parse_OneBadFile_EndsWithTheCodeOfItsKind(string name, string? content, int exitCode)
    {
        if (content is not null)
        {
            await File.WriteAllBytesAsync(PathOf(name), Encoding.Latin1.GetBytes(content), TestContext.Current.CancellationToken);
        }

        var run = await RunAsync("parse", name);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Empty(run.Text);
    }

    [Fact]
    public async Task Parse_TwoFilesOfOneName_KeepsTheFirstAndSaysSo()
    {
        Write("resume.md", "# Ada Quill\n\nada@quill.example\n");

        var run = await RunAsync("parse", "resume.txt", "resume.md", "--out", "parsed");

        Assert.Equal(8, run.ExitCode);
        Assert.Contains("file.name-taken", run.Error, StringComparison.Ordinal);
        Assert.Contains("Mirela", File.ReadAllText(PathOf("parsed/resume.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parse_Explain_WritesAPageInPlaceOfJson()
    {
        var run = await RunAsync("parse", "resume.txt", "--explain", "pages/how.html");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Text);
        Assert.Contains("Mirela", File.ReadAllText(PathOf("pages/how.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parse_ExplainOfTwoFiles_IsAFaultOfUse()
    {
        var run = await RunAsync("parse", "resume.txt", "resume.txt", "--explain", "how.html");

        Assert.Equal(2, run.ExitCode);
        Assert.False(File.Exists(PathOf("how.html")));
    }

    [Fact]
    public async Task Parse_StandardInput_GoesToStandardOutput()
    {
        var run = await RunWithInputAsync(ResumeText, "parse", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("mirela@okonjo-brandt.example", (string?)JsonNode.Parse(run.Text)!["personal_info"]!["email"]);
    }

    [Fact]
    public async Task UnknownOption_IsAUsageError()
    {
        var run = await RunAsync("export", "resume.txt", "--format", "papyrus");

        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task Match_AliasInTheResume_CountsAndGapDoesNot()
    {
        var run = await RunAsync("match", "resume.txt", "job.txt");

        Assert.Equal(0, run.ExitCode);
        var keywords = JsonNode.Parse(run.Text)!["ats_score"]!["keyword_match"]!;
        Assert.Equal(["Kubernetes", "PostgreSQL", "Python"], keywords["matched_keywords"]!.AsArray().Select(k => (string)k!).Order());
        Assert.Equal(["Snowflake"], keywords["missing_keywords"]!.AsArray().Select(k => (string)k!));
    }

    [Fact]
    public async Task Optimize_WithoutAccept_ListsSuggestionsAndWithAcceptAppliesThem()
    {
        var listed = await RunAsync("optimize", "resume.txt", "--job", "job.txt");
        var all = await RunAsync("optimize", "resume.txt", "--job", "job.txt", "--accept", "all", "-o", "all.json");
        var none = await RunAsync("optimize", "resume.txt", "--job", "job.txt", "--accept", "none");

        Assert.Equal([0, 0, 0], [listed.ExitCode, all.ExitCode, none.ExitCode]);
        var rewrite = JsonNode.Parse(listed.Text)!["suggestions"]!.AsArray().Single(s => (string?)s!["section"] == "experience")!;
        Assert.Equal("Responsible for maintaining 40 Airflow pipelines on K8s.", (string?)rewrite["original"]);
        Assert.Equal((string?)rewrite["suggested"], BulletOf(File.ReadAllText(PathOf("all.json"))));
        Assert.Equal((string?)rewrite["original"], BulletOf(none.Text));

        var one = await RunAsync("optimize", "resume.txt", "--job", "job.txt", "--accept", (string)rewrite["id"]!);
        Assert.Equal((string?)rewrite["suggested"], BulletOf(one.Text));

        var unknown = await RunAsync("optimize", "resume.txt", "--job", "job.txt", "--accept", "s999");
        Assert.Equal(7, unknown.ExitCode);
        Assert.Empty(unknown.Text);
    }

    [Theory]
    [InlineData("pdf", "%PDF-")]
    [InlineData("docx", "PK")]
    [InlineData("json", "{")]
    [InlineData("txt", "")]
    [InlineData("md", "# ")]
    [InlineData("html", "<!DOCTYPE html>")]
    public async Task Export_SeveralResumes_WritesAFileOfEach(string format, string magic)
    {
        await RunAsync("parse", "resume.txt", "--out", ".");
        Write("second.md", "# Ada Quill\n\nada@quill.example\n");

        var run = await RunAsync("export", "resume.json", "second.md", "--format", format, "--template", "modern", "--out", "out");

        Assert.Equal(0, run.ExitCode);
        foreach (var name in (string[])["resume", "second"])
        {
            var bytes = await File.ReadAllBytesAsync(PathOf($"out/{name}.{format}"), TestContext.Current.CancellationToken);
            Assert.StartsWith(magic, Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Export_ToStandardOutput_IsTheFileAlone()
    {
        var run = await RunWithInputAsync(ResumeText, "export", "-", "--format", "pdf", "-o", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("%PDF-"u8.ToArray(), run.Output[..5]);
    }

    [Fact]
    public async Task Export_WithOptions_IsReadBack()
    {
        var run = await RunAsync(
            "export", "resume.txt", "--format", "docx", "-o", "own.docx", "--template", "compact", "--paper", "letter", "--fit", "1", "--accent", "#004488", "--size", "10",
            "--hide", "phone", "--section", "education", "--title", "education=Studies", "--dates", "right", "--date-format", "numeric", "--language", "fr");
        Assert.Equal(0, run.ExitCode);

        var restored = await RunAsync("parse", "own.docx");
        var pages = await RunAsync("parse", "own.docx", "--ignore-data");

        Assert.Contains("carries the data", restored.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("carries the data", pages.Error, StringComparison.Ordinal);
        Assert.Equal((string?)JsonNode.Parse(restored.Text)!["personal_info"]!["email"], (string?)JsonNode.Parse(pages.Text)!["personal_info"]!["email"]);
    }

    [Fact]
    public async Task Export_WithoutData_IsReadByItsPages()
    {
        await RunAsync("export", "resume.txt", "--format", "pdf", "-o", "bare.pdf", "--no-data");

        Assert.DoesNotContain("carries the data", (await RunAsync("parse", "bare.pdf")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_UnknownTemplate_WritesNothing()
    {
        var run = await RunAsync("export", "resume.txt", "--format", "pdf", "--template", "baroque");

        Assert.Equal(7, run.ExitCode);
        Assert.False(File.Exists(PathOf("resume.pdf")));
    }

    [Fact]
    public async Task Templates_AreLinesOfIdTabName_WithPictures()
    {
        var run = await RunAsync("templates", "--out", "pictures");

        var lines = run.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.All(lines, line => Assert.Equal(3, line.Split('\t').Length));
        Assert.True(lines.Length >= 8);
        Assert.All(lines, line => Assert.StartsWith("<svg", File.ReadAllText(PathOf($"pictures/{line.Split('\t')[0]}.svg")), StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("classic\t", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("modern\t", StringComparison.Ordinal));
    }

    private static string? BulletOf(string resume) => (string?)JsonNode.Parse(resume)!["experience"]![0]!["description"]![0];
}
