using Tailor.Pdf.Layout;

namespace Tailor.Pdf.Tests.Writing;

public class HyphenationTests
{
    private const string Sentence = "considerable responsibility for internationalisation infrastructure, representing interdisciplinary collaboration ";

    [Fact]
    public void Words_BrokenByHyphens_AreExtractedWhole()
    {
        var text = string.Concat(Enumerable.Repeat(Sentence, 12)).TrimEnd();
        var paragraph = Sample.Text(text) with { Alignment = Alignment.Justify, Hyphenate = true, IndentEnd = 250 };

        Assert.Contains(Sample.LayOut(paragraph).Lines(), line => line.Runs[^1].IsHyphen);
        Assert.Equal(text.Split(' '), PdfTool.Words(Sample.Render(paragraph)));
    }
}
