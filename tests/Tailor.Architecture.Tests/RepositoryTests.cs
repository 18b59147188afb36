using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Tailor.Architecture.Tests;

/// <summary>Rules on the repository itself.</summary>
public sealed partial class RepositoryTests
{
    [Fact]
    public void Repository_TracksNothing_ThatItIgnores() =>
        Assert.Empty(Repository.Git("ls-files", "--cached", "--ignored", "--exclude-standard"));

    [Fact]
    public void SharedMaterial_IsNamed_InOneFileOnly()
    {
        var naming = Repository.TrackedFiles
            .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".csproj", StringComparison.Ordinal))
            .Where(f => !f.StartsWith("tests/Tailor.Architecture.Tests/", StringComparison.Ordinal))
            .Where(f => File.ReadAllText(Path.Combine(Repository.Root, f)).Contains("\"shared\"", StringComparison.Ordinal));
        Assert.Equal(["tests/SharedFolder.cs"], naming);
    }

    [Fact]
    public void ProblemCodes_AreThoseOfThePage()
    {
        var inCode = Repository.TrackedFiles
            .Where(f => f.StartsWith("src/", StringComparison.Ordinal) && f.EndsWith("Problems.cs", StringComparison.Ordinal))
            .SelectMany(f => ProblemCode().Matches(File.ReadAllText(Path.Combine(Repository.Root, f))))
            .Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);
        var onThePage = PageRow().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "problems.md")))
            .Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal);
        Assert.Equal(inCode, onThePage);
    }

    [Fact]
    public void Packages_EachHave_AReasonInTheDecisions()
    {
        var decisions = string.Concat(Directory.GetFiles(Path.Combine(Repository.Root, "docs", "decisions"), "*.md").Select(File.ReadAllText));
        var packages = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props"))
            .Descendants("PackageVersion").Select(e => e.Attribute("Include")!.Value).ToList();
        Assert.NotEmpty(packages);
        Assert.All(packages, p => Assert.Contains($"`{p}`", decisions, StringComparison.Ordinal));
    }

    [GeneratedRegex("\"([a-z]+\\.[a-z]+(?:-[a-z]+)*)\"")]
    private static partial Regex ProblemCode();

    [GeneratedRegex(@"^\| `([a-z.-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex PageRow();
}
