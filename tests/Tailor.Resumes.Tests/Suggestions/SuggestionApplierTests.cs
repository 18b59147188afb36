using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Tailor.Resumes.Suggestions;

namespace Tailor.Resumes.Tests.Suggestions;

public sealed class SuggestionApplierTests
{
    private static readonly Resume Resume = new()
    {
        Experience =
        [
            new Work { Title = "Clerk", Description = ["Kept books", "Same"] },
            new Work { Title = "Baker", Description = ["Same", "Baked bread"] },
        ],
        Projects = [new Project { Name = "Site", Description = "Made a site", Highlights = ["Made a site"] }],
        Skills = new SkillSet { Technical = ["Excel"] },
    };

    [Theory]
    [InlineData("Docker", "Excel|Docker")]
    [InlineData("Add Docker, Terraform", "Excel|Docker|Terraform")]
    [InlineData("include Docker", "Excel|Docker")]
    [InlineData("Consider Use Docker", "Excel|Use Docker")]
    [InlineData("excel, Docker, docker", "Excel|Docker")]
    [InlineData(" Docker ,, ", "Excel|Docker")]
    public void AddKeyword_AppendsToTechnicalAsTheClientDoes(string suggested, string expected)
    {
        var revision = SuggestionApplier.Apply(Resume, [Keyword(suggested)]);
        Assert.Equal(expected.Split('|'), revision.Resume.Skills.Technical);
        Assert.Empty(revision.Rejected);
    }

    [Fact]
    public void AddKeyword_ListedAlready_IsRejected() =>
        Assert.Single(SuggestionApplier.Apply(Resume, [Keyword("EXCEL")]).Rejected);

    [Fact]
    public void Rewrite_ReplacesTheTextAtItsPath()
    {
        var changed = SuggestionApplier.Apply(Resume, [Rewrite("experience", "/experience/1/description/0", "Same", "New")]).Resume;
        Assert.Equal(["Kept books", "Same"], changed.Experience[0].Description);
        Assert.Equal(["New", "Baked bread"], changed.Experience[1].Description);
    }

    [Fact]
    public void Rewrite_MovedText_IsFoundByItsWords()
    {
        var changed = SuggestionApplier.Apply(Resume, [Rewrite("experience", "/experience/0/description/0", "Baked bread", "Baked 90 loaves")]).Resume;
        Assert.Equal("Baked 90 loaves", changed.Experience[1].Description[1]);
    }

    [Fact]
    public void Rewrite_ProjectDescription_LeavesEqualTextElsewhere()
    {
        var changed = SuggestionApplier.Apply(Resume, [Rewrite("projects", null, "Made a site", "Built a site")]).Resume;
        Assert.Equal(("Built a site", "Made a site"), (changed.Projects[0].Description, changed.Projects[0].Highlights[0]));
    }

    public static TheoryData<Suggestion> Impossible => new(
        Rewrite("experience", "/experience/0/description/0", "Kept the books", "x"),
        Rewrite("experience", "/experience/0/description/0", "kept books", "x"),
        Rewrite("experience", "/experience/0/description/0", "", "x"),
        Rewrite("experience", "/experience/0/description/0", "Kept books", ""),
        Rewrite("summary", "/summary", "Kept books", "x"),
        Rewrite("projects", "/projects/0/description", "Kept books", "x"),
        Rewrite("experience", "/experience/0/description/0", "Kept books", "x") with { Type = "question" },
        Rewrite("experience", "/experience/0/description/0", "Kept books", "x") with { Grounding = new Grounding("unsupported", ["x"]) });

    [Theory]
    [MemberData(nameof(Impossible))]
    public void Apply_WhatDoesNotFit_IsRejectedWithAReasonAndChangesNothing(Suggestion suggestion)
    {
        var revision = SuggestionApplier.Apply(Resume, [suggestion]);
        Assert.Equal(ResumeJson.Write(Resume), ResumeJson.Write(revision.Resume));
        Assert.NotEmpty(Assert.Single(revision.Rejected).Reason);
        Assert.Empty(revision.Applied);
    }

    [Fact]
    public void Apply_AnyResume_TouchesOnlyTheBullet() =>
        (from jobs in Gen.String.List[1, 4].List[1, 4]
         from job in Gen.Int[0, jobs.Count - 1]
         from bullet in Gen.Int[0, jobs[job].Count - 1]
         from unknown in Gen.String
         select (jobs, job, bullet, unknown)).Where(c => c.jobs[c.job][c.bullet].Length > 0).Sample(c =>
         {
             var extra = new Dictionary<string, JsonElement> { ["client_note"] = JsonSerializer.SerializeToElement(c.unknown) };
             var resume = new Resume { Experience = [.. c.jobs.Select(d => new Work { Description = d, Unknown = extra })], Unknown = extra };
             var path = FormattableString.Invariant($"/experience/{c.job}/description/{c.bullet}");
             var expected = JsonNode.Parse(ResumeJson.Write(resume))!;
             expected["experience"]![c.job]!["description"]![c.bullet] = "New text";
             var revision = SuggestionApplier.Apply(resume, [Rewrite("experience", path, c.jobs[c.job][c.bullet], "New text")]);
             Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(ResumeJson.Write(revision.Resume))));
         });

    private static Suggestion Keyword(string suggested) => new() { Section = "skills", Type = "add_keyword", Suggested = suggested };

    private static Suggestion Rewrite(string section, string? path, string original, string suggested) =>
        new() { Section = section, Type = "rewrite", Path = path, Original = original, Suggested = suggested };
}
