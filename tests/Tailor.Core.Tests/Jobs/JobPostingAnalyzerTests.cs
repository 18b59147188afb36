using Tailor.Core.Jobs;
using Tailor.Resumes.Jobs;
using Tailor.Resumes.Problems;

namespace Tailor.Core.Tests.Jobs;

public sealed class JobPostingAnalyzerTests
{
    private const string Posting =
        """
        Senior Data Engineer (m/w/d)
        Halmwerk GmbH · Kiel · Hybrid
        Halmwerk GmbH makes straw into boards. For more than 20 years we have used Perl and Excel.

        Your tasks
        - Build pipelines with Airflow

        Requirements
        - 5+ years in data engineering, 2 of them with Kafka
        - Python, SQL and PostgreSQL 15
        - Bachelor's degree in computer science
        - Fluent German; Polish is not required

        Nice to have
        - K8s, C++ or C#
        - CKA

        No Java needed: the last Spring Boot service is gone.

        We offer
        EUR 65,000 - 78,000 per year

        Similar jobs
        PHP Developer
        """;

    private static readonly JobPosting Analyzed = JobPostingAnalyzer.Analyze(Posting).Value;

    [Fact]
    public void Analyze_Posting_ReadsItsFields()
    {
        Assert.Equal("Senior Data Engineer (m/w/d)", Analyzed.Title);
        Assert.Equal("Halmwerk GmbH", Analyzed.Company);
        Assert.Equal("Kiel", Analyzed.Location);
        Assert.Equal("hybrid", Analyzed.WorkMode);
        Assert.Equal("senior", Analyzed.ExperienceLevel);
        Assert.Equal(5, Analyzed.YearsMin);
        Assert.Equal("bachelor", Analyzed.Degree);
        Assert.Equal(["German"], Analyzed.Languages);
        Assert.Equal(["CKA"], Analyzed.Certifications);
        Assert.Equal(new Salary(65000, 78000, "EUR", "year"), Analyzed.Salary);
        Assert.Contains("5+ years in data engineering, 2 of them with Kafka", Analyzed.KeyRequirements);
    }

    [Fact]
    public void Analyze_Posting_KeepsRequiredPreferredAndMentionedApart()
    {
        Assert.Equal(["Data Engineering", "Kafka", "Python", "SQL", "PostgreSQL"], Analyzed.RequiredSkills);
        Assert.Equal(["Kubernetes", "C++", "C#"], Analyzed.PreferredSkills);
        Assert.Equal(["Kafka", "Python", "SQL", "PostgreSQL", "Kubernetes", "C++", "C#"], Analyzed.Technologies);
        Assert.Equal(["Perl", "Excel", "Airflow", "Java", "Spring Boot", "PHP"], Analyzed.MentionedOnly);
    }

    [Fact]
    public void Analyze_Skill_CarriesItsFormsAndItsEvidence()
    {
        var skill = Analyzed.Skills.Single(s => s.Name == "Kubernetes");
        Assert.Contains("K8s", skill.Forms);
        Assert.Contains("OpenShift", skill.Forms);
        Assert.Equal("K8s, C++ or C#", skill.Evidence);
        Assert.Contains("Go", JobPostingAnalyzer.Analyze("You need Go.").Value.Skills.Single().ExactForms);
    }

    [Theory]
    [InlineData("You need C++, C#, .NET and Node.js.", "C++|C#|.NET|Node.js")]
    [InlineData("You bring experience in R&D.", "")]
    [InlineData("Requirements:\n* Go\n* R", "Go|R")]
    [InlineData("We look for someone with Python. Ideally you know Rust.", "Python")]
    [InlineData("You must know Python, but Java is not needed.", "Python")]
    [InlineData("Must: SQL\nBonus: dbt", "SQL")]
    [InlineData("Was wir erwarten:\n- Erfahrung mit Docker", "Docker")]
    [InlineData("Requisitos\n- Dominio de Python", "Python")]
    [InlineData("Profil recherché\n- Maîtrise de Docker", "Docker")]
    [InlineData("<h2>Requirements</h2><ul><li>Python &amp; SQL</li></ul><script>var react = 'React';</script>", "Python|SQL")]
    [InlineData("You will write Kotlin every day.", "Kotlin")]
    public void Analyze_Requirements_AreFound(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', JobPostingAnalyzer.Analyze(text).Value.RequiredSkills));

    [Theory]
    [InlineData("No Java experience needed.")]
    [InlineData("You need not know Java.")]
    [InlineData("Requirements\n- You do not need Java")]
    [InlineData("What you don't need\n- Java")]
    [InlineData("About us\nOur platform is written in Java.")]
    [InlineData("Java ist nicht erforderlich.")]
    [InlineData("No es necesario saber Java.")]
    public void Analyze_WhatIsNotAskedFor_IsOnlyMentioned(string text)
    {
        var posting = JobPostingAnalyzer.Analyze(text).Value;
        Assert.Equal(["Java"], posting.MentionedOnly);
        Assert.Empty(posting.RequiredSkills);
    }

    [Theory]
    [InlineData("£480 a week", 480, 480, "GBP", "week")]
    [InlineData("$85k-$94k", 85000, 94000, "USD", "year")]
    [InlineData("€60K/yr - €70K/yr", 60000, 70000, "EUR", "year")]
    [InlineData("ca. 47.000 bis 58.000 € jährlich", 47000, 58000, "EUR", "year")]
    [InlineData("$7,912.00 - $9,618.00 Monthly", 7912, 9618, "USD", "month")]
    [InlineData("$18.50 per hour", 18.5, 18.5, "USD", "hour")]
    [InlineData("CHF 130,000-155,000", 130000, 155000, "CHF", "year")]
    public void Analyze_Pay_IsReadAsPrinted(string text, double min, double max, string currency, string period) =>
        Assert.Equal(new Salary((decimal)min, (decimal)max, currency, period), JobPostingAnalyzer.Analyze(text).Value.Salary);

    [Theory]
    [InlineData("We raised $5 million.")]
    [InlineData("£500 vouchers for every referral")]
    public void Analyze_OtherMoney_IsNoPay(string text) => Assert.Null(JobPostingAnalyzer.Analyze(text).Value.Salary);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    public void Analyze_Blank_IsAProblem(string text) => Assert.Equal("job.empty", JobPostingAnalyzer.Analyze(text).Problem?.Code);

    [Fact]
    public void Analyze_MoreThanTheLimit_IsTooLargeAndTheLimitItselfIsNot()
    {
        var problem = JobPostingAnalyzer.Analyze(new string('a', JobPostingAnalyzer.MaxLength + 1)).Problem;
        Assert.Equal((ProblemKind.TooLarge, "job.too-long"), (problem?.Kind, problem?.Code));
        Assert.Null(JobPostingAnalyzer.Analyze(new string('a', JobPostingAnalyzer.MaxLength)).Problem);
    }

    [Fact]
    public void Analyze_LongPosting_IsReadToItsEnd()
    {
        var text = string.Concat(Enumerable.Repeat("We like straw. ", 5000)) + "\nRequirements\n- Kotlin";
        Assert.Equal(["Kotlin"], JobPostingAnalyzer.Analyze(text).Value.RequiredSkills);
    }
}
