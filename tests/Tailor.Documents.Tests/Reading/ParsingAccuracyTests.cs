using Tailor.Accuracy;
using Tailor.Tests;

namespace Tailor.Documents.Tests.Reading;

/// <summary>The gate on accuracy: sets of documents with their truth, scored and held to what the parser has reached before.</summary>
public class ParsingAccuracyTests
{
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(Corpus.Folder)!, "parsing");

    /// <summary>The project's own sets.</summary>
    public static TheoryData<string> Sets => [.. Directory.GetDirectories(Folder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Sets))]
    public Task OwnCorpus_Accuracy_DoesNotDrop(string set) => HoldAsync(set, Path.Combine(Folder, set));

    [Fact]
    public Task DevCorpus_Accuracy_DoesNotDrop() => HoldAsync("dev", SharedFolder.Require("corpus/dev"));

    private static async Task HoldAsync(string set, string folder)
    {
        var documents = await Accuracy.Corpus.ScoreAsync(folder, kind => kind != Accuracy.Corpus.Scan, _ => true, TestContext.Current.CancellationToken);
        var drops = Baseline.Read(Path.Combine(Folder, "accuracy.json"))[set].Drops(Baseline.Of(documents));

        Assert.Empty(documents.Where(d => d.Problem is not null).Select(d => $"{d.Name}: {d.Problem!.Code}"));
        Assert.True(!drops.Any(), $"{string.Join('\n', drops)}\nIf that is meant, set the new baseline: eng/accuracy.sh");
    }
}
