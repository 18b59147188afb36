using Tailor.Documents.Reading;
using Tailor.Resumes;
using Tailor.Resumes.Problems;

namespace Tailor.Accuracy;

/// <summary>A document and its findings; those of one that could not be read are all missing.</summary>
internal sealed record ScoredDocument(string Name, string Layout, IReadOnlyList<Finding> Findings, Problem? Problem);

/// <summary>A folder of documents, each with its truth beside it.</summary>
internal static class Corpus
{
    /// <summary>What a picture of a page is called: it is read by other means, and scored apart.</summary>
    public const string Scan = "scan";

    private const string TruthEnding = ".truth.json";

    /// <summary>Parses and scores the documents whose kind and layout are asked for, in the order of their names.</summary>
    public static async Task<IReadOnlyList<ScoredDocument>> ScoreAsync(string folder, Func<string, bool> isKind, Func<string, bool> isLayout, CancellationToken cancellation)
    {
        var scored = new List<ScoredDocument>();
        foreach (var path in Directory.GetFiles(folder, "*" + TruthEnding).Order(StringComparer.Ordinal))
        {
            var stem = Path.GetFileName(path)[..^TruthEnding.Length];
            var document = Directory.GetFiles(folder, stem + ".*").Single(f => f != path);
            var truth = Truth.Read(await File.ReadAllBytesAsync(path, cancellation));
            if (isKind(KindOf(truth, document)) && isLayout(truth.Renderer))
                scored.Add(await ScoreAsync(stem, truth, document, cancellation));
        }
        return scored;
    }

    private static async Task<ScoredDocument> ScoreAsync(string name, Truth truth, string document, CancellationToken cancellation)
    {
        var source = new SourceFile(Path.GetFileName(document), await File.ReadAllBytesAsync(document, cancellation));
        var read = await ResumeReader.ReadAsync(source, cancellation);
        var resume = read.Problem is null ? read.Value.Resume : new Resume();
        return new ScoredDocument(name, truth.Renderer, DocumentScore.Of(truth, resume), read.Problem);
    }

    private static string KindOf(Truth truth, string document) =>
        truth.Kind ?? (Path.GetExtension(document) is ".png" or ".jpg" or ".tiff" ? Scan : Path.GetExtension(document)[1..]);
}
