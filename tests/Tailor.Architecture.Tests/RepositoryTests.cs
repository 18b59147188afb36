namespace Tailor.Architecture.Tests;

/// <summary>Rules on the repository itself.</summary>
public sealed class RepositoryTests
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
    public void Packages_EachHave_AReasonInTheDecisions()
    {
        var decisions = string.Concat(Directory.GetFiles(Path.Combine(Repository.Root, "docs", "decisions"), "*.md").Select(File.ReadAllText));
        var packages = System.Xml.Linq.XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props"))
            .Descendants("PackageVersion").Select(e => e.Attribute("Include")!.Value).ToList();
        Assert.NotEmpty(packages);
        Assert.Empty(packages.Where(p => !decisions.Contains($"`{p}`", StringComparison.Ordinal)));
    }
}
