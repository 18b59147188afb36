using Tailor.Resumes.Terms;

namespace Tailor.Resumes.Tests.Terms;

public sealed class TermIndexTests
{
    [Theory]
    [InlineData("C++", "Modern C++17 and C++.", 2)]
    [InlineData("C#", "C#, F# and C.", 1)]
    [InlineData(".NET", "ASP.NET and .NET 8", 1)]
    [InlineData("R&D", "R&D, R & D, r&d", 3)]
    [InlineData("Node.js", "Node.js, node js; Node. js", 2)]
    [InlineData("Java", "JavaScript, Java, Javanese", 1)]
    [InlineData("PostgreSQL", "PostgreSQL 15 and PostgreSQL15", 1)]
    [InlineData("Kubernetes", "KUBERNETES", 1)]
    [InlineData("event-driven", "event driven, Event-Driven, event – driven", 2)]
    [InlineData("microservice", "Microservices, a microservice", 2)]
    [InlineData("technology", "technologies", 1)]
    [InlineData("gestión", "GESTIÓN de proyectos", 1)]
    [InlineData("driver's license", "driver’s license", 1)]
    [InlineData("machine learning", "machine\nlearning, machine\n\nlearning", 1)]
    [InlineData("Kafka", "\U0001F680Kafka\U0001F680", 1)]
    [InlineData("数据", "数据 analysis", 1)]
    public void Find_CountsWholeTermsOnly(string term, string text, int expected) =>
        Assert.Equal(expected, new TermIndex([new Term(term, 1)]).Find(text).Count);

    [Theory]
    [InlineData("Go", "Services in Go and Java", true)]
    [InlineData("Go", "Go, Rust", true)]
    [InlineData("Go", "Go", true)]
    [InlineData("Go", "Go services for 3 teams", true)]
    [InlineData("Go", "Go the extra mile", false)]
    [InlineData("Go", "ready to go", false)]
    [InlineData("Go", "our Go-to-market plan", false)]
    [InlineData("R", "R&D budget", false)]
    [InlineData("R", "analyses in R", true)]
    [InlineData("C", "written in C and C++", true)]
    [InlineData("C", "C-level sponsors", false)]
    [InlineData("C", "C++ and C#", false)]
    [InlineData("Spring", "Spring 2021 intake", false)]
    [InlineData("Spring", "Java, Spring", true)]
    [InlineData("Swift", "Swift response times", false)]
    [InlineData("Swift", "apps in Swift 5", true)]
    [InlineData("Access", "Access control for two sites", false)]
    public void Find_AmbiguousWord_CountsOnlyWhereItReadsAsAName(string term, string text, bool expected) =>
        Assert.Equal(expected, new TermIndex([new Term(term, 1, Exact: true)]).Find(text).Count > 0);

    [Fact]
    public void Find_OverlappingTerms_TakesTheLongest()
    {
        var index = new TermIndex([new Term("Spring", 1), new Term("Spring Boot", 2), new Term("Boot", 3)]);
        Assert.Equal([2, 1], index.Find("Spring Boot, Spring").Select(m => m.Id));
    }

    [Fact]
    public void Find_SharedForm_GivesEveryId() =>
        Assert.Equal([1, 2], new TermIndex([new Term("EKS", 1), new Term("EKS", 2)]).Find("on EKS").Select(m => m.Id));
}
