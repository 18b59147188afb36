using System.Text;
using Tailor.Documents.Reading;
using Tailor.Tests;

namespace Tailor.Documents.Tests.Reading;

/// <summary>Cut, flipped and spliced documents: each is read or refused by name, none takes longer than it may.</summary>
public sealed class MutationTests
{
    private const int Rounds = 300;

    [Fact]
    public async Task Documents_OfOurOwnMutated_AreReadOrRefused()
    {
        byte[][] documents =
        [
            PdfFile.Showing("Ada Example, Engineer").ToBytes(),
            PdfFile.WithContent(PdfFile.Deflate("BT /F 12 Tf 72 720 Td (Ada Example) Tj ET"u8.ToArray()), "/Filter/FlateDecode").Pages(3).ToBytes(),
            new DocxFile(DocxFile.P("Ada Example", "<w:outlineLvl w:val=\"0\"/>") + DocxFile.P("Engineer")).ToBytes(),
            Encoding.Unicode.GetBytes("Łukasz Żółciński\nInżynier\n"),
            OdtFile.Text("<text:h text:outline-level=\"1\">Ada Example</text:h><text:p>Engineer</text:p>"),
            Encoding.ASCII.GetBytes("{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\b Ada Example\\b0\\par \\intbl a\\cell b\\cell\\row {\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt y}}\\par}"),
            Encoding.UTF8.GetBytes("<!DOCTYPE html><style>.a b{display:none}</style><h1>Ada Example</h1><ul><li>Built <b>things</b></ul><table><tr><td>a<td>b</table>"),
            Encoding.UTF8.GetBytes("# Ada Example\n\n## Work\n\n- **Built** [things](https://ada.example)\n"),
        ];

        await ReadMutationsAsync(documents);
    }

    [Fact]
    public async Task Documents_OfTheCorpusMutated_AreReadOrRefused()
    {
        var folder = SharedFolder.Require("corpus/dev");

        await ReadMutationsAsync([.. Directory.EnumerateFiles(folder)
            .Where(f => Path.GetExtension(f) is ".pdf" or ".docx" or ".md" or ".txt")
            .Where(f => new FileInfo(f).Length < 300_000)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes)]);
    }

    private static async Task ReadMutationsAsync(byte[][] documents)
    {
        var random = new Random(20_260);
        var read = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = Mutated(documents[random.Next(documents.Length)], documents[random.Next(documents.Length)], random);
            var result = await ResumeReader.ReadAsync(new SourceFile("x", bytes), TestContext.Current.CancellationToken);
            Assert.True(result.Problem?.Code is null || result.Problem.Code.StartsWith("document.", StringComparison.Ordinal), $"round {round}");
            Assert.False(result.Problem == ReadingProblems.TooSlow, $"round {round} took too long");
            read += result.Problem is null ? 1 : 0;
        }
        Assert.InRange(read, 1, Rounds - 1);
    }

    private static byte[] Mutated(byte[] document, byte[] other, Random random)
    {
        byte[] bytes = [.. document];
        switch (random.Next(4))
        {
            case 0:
                return bytes[..random.Next(bytes.Length)];
            case 1:
                return [.. bytes[..random.Next(bytes.Length)], .. other[random.Next(other.Length)..]];
            case 2:
                Array.Clear(bytes, random.Next(bytes.Length / 2), bytes.Length / 20);
                return bytes;
            default:
                for (var flips = random.Next(1, 30); flips > 0; flips--)
                    bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                return bytes;
        }
    }
}
