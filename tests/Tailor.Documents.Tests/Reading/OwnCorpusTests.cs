using System.Text.Json;
using Tailor.Documents.Reading;
using Tailor.Resumes;

namespace Tailor.Documents.Tests.Reading;

/// <summary>Resumes of invented people that are committed with what is to be read from them (tests/corpus/resumes).</summary>
public class OwnCorpusTests
{
    public static TheoryData<string> Names => [.. Directory.GetDirectories(Corpus.Folder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Resume_OfTheCorpus_ReadsAsExpected(string name)
    {
        var folder = Path.Combine(Corpus.Folder, name);
        var read = await ResumeReader.ReadAsync(new SourceFile("source.pdf", File.ReadAllBytes(Path.Combine(folder, "source.pdf"))), TestContext.Current.CancellationToken);
        using var actual = JsonDocument.Parse(ResumeJson.Write(read.Value.Resume));
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "expected.json")));

        Assert.Empty(Missing(expected.RootElement, actual.RootElement, "$"));
    }

    /// <summary>What is expected and not there. Lists must be equal in length; members that are not expected may be there.</summary>
    private static IEnumerable<string> Missing(JsonElement expected, JsonElement actual, string path) => (expected.ValueKind, actual.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => expected.EnumerateObject().SelectMany(m =>
            actual.TryGetProperty(m.Name, out var value) ? Missing(m.Value, value, $"{path}.{m.Name}") : [$"{path}.{m.Name}: missing"]),
        (JsonValueKind.Array, JsonValueKind.Array) when expected.GetArrayLength() == actual.GetArrayLength() =>
            expected.EnumerateArray().Zip(actual.EnumerateArray()).SelectMany((pair, i) => Missing(pair.First, pair.Second, $"{path}[{i}]")),
        _ => JsonElement.DeepEquals(expected, actual) ? [] : [$"{path}: {expected} <> {actual}"],
    };
}
