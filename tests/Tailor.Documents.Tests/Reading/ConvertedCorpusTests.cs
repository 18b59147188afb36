using Tailor.Core.Parsing;
using Tailor.Resumes;

namespace Tailor.Documents.Tests.Reading;

/// <summary>The committed DOCX resumes as LibreOffice writes them in other formats: the same resume is read of each.</summary>
public sealed class ConvertedCorpusTests
{
    public static MatrixTheoryData<string, string> Conversions => new(["malgorzata-table-header", "tobias-textbox-tabs", "priya-sidebar"], ["odt", "rtf", "html"]);

    [Theory]
    [MemberData(nameof(Conversions))]
    public async Task Resume_ConvertedFromDocx_IsReadTheSame(string name, string format) =>
        Assert.Equal(await ParseAsync(name + ".docx"), await ParseAsync($"{name}.{format}"));

    private static async Task<string> ParseAsync(string file)
    {
        var document = await Lines.ReadAsync(await File.ReadAllBytesAsync(Path.Combine(Corpus.Folder, file), TestContext.Current.CancellationToken));
        return ResumeJson.Write(ResumeParser.Parse(document));
    }
}
