using Tailor.Core.Vocabulary;

namespace Tailor.Core.Tests.Vocabulary;

public sealed class SkillVocabularyTests
{
    private static readonly SkillVocabulary Skills = SkillVocabulary.Default;

    [Theory]
    [InlineData("Ran K8s on AWS", "Kubernetes|AWS")]
    [InlineData("Postgres, PostgreSQL 15", "PostgreSQL|PostgreSQL")]
    [InlineData("C++, C# and C", "C++|C#|C")]
    [InlineData("R&D in ASP.NET", "ASP.NET")]
    [InlineData("We go the extra mile", "")]
    [InlineData("Services in Go", "Go")]
    [InlineData("Node.js and ReactJS", "Node.js|React")]
    [InlineData("JavaScript, not Java", "JavaScript|Java")]
    [InlineData("IV therapy and wound care on a ward", "IV Therapy|Wound Care")]
    [InlineData("Gestión de proyectos", "Project Management")]
    [InlineData("Ingeniería de datos con Spark", "Data Engineering|Apache Spark")]
    [InlineData("excel at bread", "")]
    [InlineData("Word of mouth", "")]
    [InlineData("Excel, Word", "Excel|Word")]
    public void FindIn_NamesEachSkill(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Skills.FindIn(text).Select(m => m.Skill.Name)));

    [Fact]
    public void Data_ImpliesOnlyWhatItKnows() =>
        Assert.DoesNotContain(Skills.Skills.SelectMany(s => s.Implies), i => Skills.Named(i) is null);

    [Fact]
    public void Data_EverySkillIsFoundByItsForms() =>
        Assert.Empty(
            from skill in Skills.Skills
            from form in skill.Forms.Concat(skill.ExactForms)
            where !Skills.FindIn(form).Any(m => m.Skill == skill && m.Length == form.Length)
            select $"{skill.Name}: {form}");

    [Fact]
    public void Data_NoFormNamesTwoSkills() =>
        Assert.Empty(
            from skill in Skills.Skills
            from form in skill.Forms.Concat(skill.ExactForms)
            group skill by form into named
            where named.Distinct().Count() > 1
            select named.Key);

    [Fact]
    public void Data_NameFitsIntoACommaList() =>
        Assert.DoesNotContain(Skills.Skills, s => s.Name.Contains(',', StringComparison.Ordinal)
            || new[] { "Add ", "Include ", "Consider ", "Use " }.Any(v => s.Name.StartsWith(v, StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void Showing_FollowsImplicationsAllTheWay()
    {
        var showing = Skills.Showing(Skills.Named("SQL")!).Select(s => s.Name).ToList();
        Assert.Contains("PostgreSQL", showing);
        Assert.Contains("TimescaleDB", showing);
        Assert.DoesNotContain("SQL", showing);
    }
}
