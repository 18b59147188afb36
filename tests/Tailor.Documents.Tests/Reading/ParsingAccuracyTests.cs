using System.Diagnostics;
using System.Text.Json;
using Tailor.Documents.Reading;
using Tailor.Resumes;
using Tailor.Tests;

namespace Tailor.Documents.Tests.Reading;

/// <summary>The gate on accuracy: the measured corpus, scored by the program that comes with it.</summary>
public class ParsingAccuracyTests
{
    /// <summary>0.02 below what the parser reached when this was written, so that it fails on a real loss and not on a changed tie.</summary>
    private const double LowestMacroF1 = 0.97;

    [Fact]
    public async Task DevCorpus_MacroF1_DoesNotDrop()
    {
        var documents = SharedFolder.Require("corpus/dev");
        var predictions = Directory.CreateTempSubdirectory("tailor-accuracy-").FullName;
        try
        {
            foreach (var truth in Directory.GetFiles(documents, "*.truth.json"))
            {
                var stem = Path.GetFileName(truth)[..^".truth.json".Length];
                var file = Directory.GetFiles(documents, stem + ".*").Single(f => f != truth);
                var read = await ResumeReader.ReadAsync(new SourceFile(Path.GetFileName(file), File.ReadAllBytes(file)), TestContext.Current.CancellationToken);
                if (read.Problem is null)
                    File.WriteAllText(Path.Combine(predictions, stem + ".json"), ResumeJson.Write(read.Value.Resume));
            }

            var report = Path.Combine(predictions, "report");
            using var score = Process.Start("python3", [SharedFolder.Require("corpus/score.py"), documents, predictions, "--kind", "pdf,docx,txt,md", "--json", report]);
            await score.WaitForExitAsync(TestContext.Current.CancellationToken);

            using var scores = JsonDocument.Parse(File.ReadAllText(report));
            var macroF1 = scores.RootElement.GetProperty("macro_f1").GetDouble();
            Assert.True(macroF1 >= LowestMacroF1, $"macro F1 {macroF1:F4} is below {LowestMacroF1}.");
        }
        finally
        {
            Directory.Delete(predictions, recursive: true);
        }
    }
}
