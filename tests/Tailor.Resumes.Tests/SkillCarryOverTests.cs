namespace Tailor.Resumes.Tests;

public sealed class SkillCarryOverTests
{
    /// <summary>Before, with frameworks and groups; saved, with the lists only; what is expected. Lists are comma-separated.</summary>
    [Theory]
    [InlineData("C#,React", "React", "Web:React;Core:C#", "C#,React", "React", "Web:React;Core:C#")]
    [InlineData("C#,React", "React", "Web:React;Core:C#", "C#", "", "Core:C#")]
    [InlineData("C#,React", "React", "All:C#,React", "React", "React", "All:React")]
    [InlineData("C#", "", "Core:C#", "C#,Rust", "", "Core:C#")]
    [InlineData("C#", "", "Core:C#,Unlisted", "C#", "", "Core:C#,Unlisted")]
    [InlineData("react", "react", "Web:react", "React", "React", "Web:React")]
    [InlineData("A,B", "A,B", "G:A,B", "", "", "")]
    [InlineData("A", "A", "Empty:;G:A", "A", "A", "Empty:;G:A")]
    public void Apply_SaveWithoutFrameworksAndGroups_CarriesOverWhatWasNotRemoved(
        string listedBefore, string frameworksBefore, string groupsBefore, string listedNow, string frameworks, string groups)
    {
        var before = new Resume
        {
            Skills = new() { Tools = List(listedBefore), Frameworks = List(frameworksBefore), Groups = Groups(groupsBefore) },
        };

        var skills = SkillCarryOver.Apply(new Resume { Skills = new() { Technical = List(listedNow) } }, before).Skills;

        Assert.Equal(List(frameworks), skills.Frameworks);
        Assert.Equal(groups, string.Join(';', skills.Groups!.Select(group => $"{group.Name}:{string.Join(',', group.Items)}")));
        Assert.Equal(List(listedNow), skills.Technical);
    }

    [Fact]
    public void Apply_SaveWithFrameworksAndGroups_KeepsThem()
    {
        var saved = new Resume { Skills = new() { Frameworks = [], Groups = [] } };
        var before = new Resume { Skills = new() { Frameworks = ["React"], Groups = [new() { Name = "G", Items = ["React"] }] } };

        Assert.Equal(saved.Skills, SkillCarryOver.Apply(saved, before).Skills);
    }

    [Fact]
    public void Apply_NothingBefore_AddsNothing()
    {
        var skills = SkillCarryOver.Apply(new Resume(), new Resume()).Skills;

        Assert.Null(skills.Frameworks);
        Assert.Null(skills.Groups);
    }

    private static string[] List(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries);

    private static SkillGroup[] Groups(string text) =>
    [
        .. text.Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(group => group.Split(':'))
            .Select(parts => new SkillGroup { Name = parts[0], Items = List(parts[1]) }),
    ];
}
