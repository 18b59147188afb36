using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Tailor.Architecture.Tests;

/// <summary>The direction of dependencies: between projects, and between the folders of one project.</summary>
public sealed partial class DependencyTests
{
    /// <summary>Each project, the projects of ours that it may reference and the packages that it may use.</summary>
    public static TheoryData<string, string[], string[]> Projects => new()
    {
        { "Tailor.Resumes", [], [] },
        { "Tailor.Core", ["Tailor.Resumes"], ["libphonenumber-csharp"] },
        { "Tailor.Pdf", [], ["HarfBuzzSharp", "HarfBuzzSharp.NativeAssets.Linux"] },
        { "Tailor.Documents", ["Tailor.Resumes", "Tailor.Core", "Tailor.Pdf"], ["AngleSharp", "CsvHelper", "DocumentFormat.OpenXml", "Markdig", "PdfPig", "YamlDotNet"] },
        { "Tailor.Storage", ["Tailor.Resumes"], ["Microsoft.Data.Sqlite", "Npgsql"] },
        {
            "Tailor.Server",
            ["Tailor.Resumes", "Tailor.Core", "Tailor.Documents", "Tailor.Storage"],
            ["Microsoft.AspNetCore.OpenApi", "Scalar.AspNetCore"]
        },
        { "Tailor.Cli", ["Tailor.Resumes", "Tailor.Core", "Tailor.Documents", "Tailor.Storage"], ["System.CommandLine"] },
    };

    /// <summary>Each folder, and what its files may not use.</summary>
    public static TheoryData<string, string[]> Folders => new()
    {
        { "src/Tailor.Core/Layout", ["Tailor.Core.Jobs", "Tailor.Core.Coaching"] },
        { "src/Tailor.Core/Parsing", ["Tailor.Core.Jobs", "Tailor.Core.Coaching", "Tailor.Resumes.Jobs", "Tailor.Resumes.Suggestions"] },
        { "src/Tailor.Core/Vocabulary", ["Tailor.Core.Parsing", "Tailor.Core.Jobs", "Tailor.Core.Coaching", "Tailor.Resumes.Jobs", "Tailor.Resumes.Suggestions"] },
        { "src/Tailor.Core/Jobs", ["Tailor.Core.Parsing", "Tailor.Core.Layout", "Tailor.Core.Coaching"] },
        { "src/Tailor.Core/Coaching", ["Tailor.Core.Parsing", "Tailor.Core.Layout"] },
        { "src/Tailor.Resumes/Scoring", ["Tailor.Resumes.Suggestions"] },
        { "src/Tailor.Documents/Reading", ["Tailor.Documents.Writing", "Tailor.Pdf"] },
        { "src/Tailor.Documents/Explaining", ["Tailor.Documents.Reading", "Tailor.Documents.Writing", "Tailor.Core.Coaching", "Tailor.Core.Jobs", "Tailor.Pdf"] },
        { "src/Tailor.Documents/Writing", ["Tailor.Documents.Reading", "Tailor.Core.Parsing", "Tailor.Core.Coaching", "Tailor.Core.Jobs"] },
    };

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_References_OnlyWhatItsLayerMay(string project, string[] projects, string[] packages)
    {
        var file = XDocument.Load(Path.Combine(Repository.Root, "src", project, $"{project}.csproj"));
        string[] Included(string element) =>
            [.. file.Descendants(element).Select(e => Path.GetFileNameWithoutExtension(e.Attribute("Include")!.Value.Replace('\\', '/')))];

        Assert.Empty(Included("ProjectReference").Except(projects));
        Assert.Empty(file.Descendants("PackageReference").Select(e => e.Attribute("Include")!.Value).Except(packages));
    }

    [Fact]
    public void Projects_InTheTable_AreThoseInTheFolder()
    {
        var known = Projects.Select(row => row.Data.Item1).Order();
        Assert.Equal(known, Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(Path.GetFileName).Order());
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folder_Uses_OnlyWhatComesBeforeIt(string folder, string[] forbidden)
    {
        var sources = Repository.TrackedFiles.Where(f => f.StartsWith(folder + "/", StringComparison.Ordinal) && f.EndsWith(".cs", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(sources);
        foreach (var source in sources)
        {
            var used = UsingDirective().Matches(File.ReadAllText(Path.Combine(Repository.Root, source))).Select(m => m.Groups[1].Value);
            Assert.DoesNotContain(used, name => forbidden.Any(f => name == f || name.StartsWith(f + ".", StringComparison.Ordinal)));
        }
    }

    [GeneratedRegex(@"^\s*using (?:static )?([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex UsingDirective();
}
