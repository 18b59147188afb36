using Tailor.Core.Parsing;
using Tailor.Documents.Reading;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Tailor.Documents.Tests.Reading;

public class PdfReaderTests
{
    [Fact]
    public void Words_OfAPage_HaveTextBoxSizeAndWeight()
    {
        var document = Read((page, regular, bold) =>
        {
            page.AddText("Ada Example", 20, new PdfPoint(50, 700), bold);
            page.AddText("Weaver of cloth", 10, new PdfPoint(50, 680), regular);
        });

        Assert.Equal(["Ada Example", "Weaver of cloth"], document.Lines.Select(l => l.Text));
        var (ada, weaver) = (document.Lines[0].Words[0], document.Lines[1].Words[0]);
        Assert.Equal((20, true, 10, false), (ada.FontSize, ada.Bold, weaver.FontSize, weaver.Bold));
        Assert.Equal(50, weaver.Box!.Value.Left, 0.5);
        Assert.InRange(weaver.Box.Value.Bottom, 842 - 680, 842 - 675);
    }

    [Fact]
    public void Line_WithTextFlushRight_HasATabBeforeIt()
    {
        var line = Assert.Single(Read((page, regular, _) =>
        {
            page.AddText("Weaver", 10, new PdfPoint(50, 700), regular);
            page.AddText("2019", 10, new PdfPoint(500, 700), regular);
        }).Lines);

        Assert.Equal([false, true], line.Words.Select(w => w.AfterTab));
    }

    [Fact]
    public void SmallDisc_BeforeText_IsABullet()
    {
        var line = Assert.Single(Read((page, regular, _) =>
        {
            page.AddText("Wove nine hundred yards.", 10, new PdfPoint(62, 700), regular);
            page.DrawRectangle(new PdfPoint(52, 702), 3, 3, 1, true);
        }).Lines);

        Assert.Equal("• Wove nine hundred yards.", line.Text);
    }

    [Fact]
    public void LinkAnnotation_OverText_IsTheWordsLink()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Corpus.Folder, "grouped-english", "source.pdf"));

        var words = PdfReader.Read(bytes, Budget()).Value.Text.Lines.SelectMany(l => l.Words);

        Assert.Equal("https://tamsin.example.design/", words.Single(w => w.Text == "tamsin.example.design").Link);
    }

    [Theory]
    [InlineData("ﬁeld oﬃce", "field office")]
    [InlineData("Jose\u0301", "José")]
    [InlineData("ﻣﻬﻨﺪﺱ", "مهندس")]
    [InlineData("soft\u00ADhyphen\0", "softhyphen")]
    public void Compose_LigaturesMarksAndForms_GivesPlainLetters(string drawn, string text) => Assert.Equal(text, Script.Compose(drawn));

    private static DocumentText Read(Action<PdfPageBuilder, PdfDocumentBuilder.AddedFont, PdfDocumentBuilder.AddedFont> draw)
    {
        using var builder = new PdfDocumentBuilder();
        var (regular, bold) = (builder.AddStandard14Font(Standard14Font.Helvetica), builder.AddStandard14Font(Standard14Font.HelveticaBold));
        draw(builder.AddPage(595, 842), regular, bold);
        return PdfReader.Read(builder.Build(), Budget()).Value.Text;
    }

    private static ReadBudget Budget() => new(TimeProvider.System, TestContext.Current.CancellationToken);
}
