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

    [Theory]
    [InlineData("MarVoSym", "H", "\uE048")]
    [InlineData("ABCDEF+FontAwesome5Free-Solid", "a", "\uE061")]
    [InlineData("ABCDEF+Wingdings-Regular", "\u00A7", "•")]
    [InlineData("Wingdings", "v", "•")]
    [InlineData("Wingdings", "(", "\uF028")]
    [InlineData("Lexicon", "H", "H")]
    public async Task Glyph_OfASymbolFont_IsNoLetter(string font, string text, string read)
    {
        var code = (int)text[0];
        var file = PdfFile.WithContent($"BT /F 12 Tf 72 720 Td <{code:X2}> Tj ET")
            .Entry(PdfFile.Font, $"<</Type/Font/Subtype/Type1/BaseFont/{font}/Encoding/WinAnsiEncoding/FirstChar {code}/LastChar {code}/Widths[600]/FontDescriptor 10 0 R>>")
            .Entry(10, $"<</Type/FontDescriptor/FontName/{font}/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>");

        var document = await Lines.ReadAsync(file.ToBytes());

        Assert.Equal(read, Assert.Single(Assert.Single(document.Lines).Words).Text);
    }
}
