using Tailor.Pdf.Fonts;
using Tailor.Pdf.Layout;

namespace Tailor.Pdf.Tests.Fonts;

public class FallbackTests
{
    [Theory]
    [InlineData("李雷", "zh", "SC")]
    [InlineData("李雷", "zh-TW", "TC")]
    [InlineData("直骨 ひらがな カタカナ", "ja", "JP")]
    [InlineData("김민준 한국어", "ko", "KR")]
    public void Chinese_Japanese_Korean_WithAnInstalledFont_AreDrawnAndExtracted(string text, string language, string region)
    {
        var preferred = FontLibrary.System.Find(BundledFonts.Sans, false, false)!;
        Assert.SkipWhen(FontLibrary.System.Fallback("雷", preferred, "zh") is null, "No font with Chinese characters is installed (fonts-noto-cjk).");
        var document = Sample.Document(Sample.Text($"Li Lei {text} — {text}, x") with { Trailing = [new(text, Sample.Style with { Bold = true })] });

        var file = PdfRenderer.Render(document with { Info = new("名", Language: language) }, FontLibrary.System);

        Assert.Empty(file.Warnings);
        Assert.Equal($"Li Lei {text} — {text}, x {text}".Split(' '), PdfTool.Words(file));
        Assert.Contains("No syntax or stream encoding errors found", PdfTool.Check(file), StringComparison.Ordinal);
        var face = FontLibrary.System.Fallback(text.AsSpan(0, 1), preferred, language)!;
        Assert.True(!face.Family.Contains("CJK", StringComparison.Ordinal) || face.Family.EndsWith(region, StringComparison.Ordinal), face.Family);
    }

    [Fact]
    public void LongChineseText_BreaksBetweenCharacters()
    {
        var preferred = FontLibrary.System.Find(BundledFonts.Sans, false, false)!;
        Assert.SkipWhen(FontLibrary.System.Fallback("雷", preferred, "zh") is null, "No font with Chinese characters is installed (fonts-noto-cjk).");
        var text = string.Concat(Enumerable.Repeat("负责设计高并发系统，提升性能（约百分之三十）。", 12));

        var layout = FlowLayout.Arrange(Sample.Document(Sample.Text(text)), FontLibrary.System);

        Assert.Equal(text, string.Concat(layout.Lines().Select(line => line.Text)));
        Assert.True(layout.Lines().Count() > 4);
        Assert.All(layout.Lines(), line => Assert.DoesNotContain(line.Text[0], "，）。"));
        Assert.All(layout.Lines(), line => Assert.InRange(line.Width, 0, Sample.TextWidth + 0.01));
    }

    [Theory]
    [InlineData("李雷", "fonts-noto-cjk", "U+674E, U+96F7")]
    [InlineData("한국", "fonts-noto-cjk", "U+AD6D, U+D55C")]
    [InlineData("नमस्ते", "fonts-noto-core", "U+0924")]
    [InlineData("🚀", "fonts-symbola", "U+1F680")]
    [InlineData("𠮷", "fonts-noto-cjk", "U+20BB7")]
    public void CharactersThatNoFontHas_AreBoxesWithAWarning_AndStillExtracted(string text, string package, string named)
    {
        var file = Sample.Render(Sample.Text($"Name {text} end"), new Paragraph([new(text, Sample.Style with { Family = BundledFonts.Serif, Bold = true })]));

        var warning = Assert.Single(file.Warnings);
        Assert.Contains(package, warning, StringComparison.Ordinal);
        Assert.Contains(named, warning, StringComparison.Ordinal);
        Assert.Equal(["Name", text, "end", text], PdfTool.Words(file));
    }

    [Fact]
    public void Family_ThatIsNotThere_IsReplacedWithAWarning()
    {
        var file = Sample.Render(new Paragraph([new("text", Sample.Style with { Family = "No Such Family" })]));

        Assert.Contains("\"No Such Family\"", Assert.Single(file.Warnings), StringComparison.Ordinal);
        Assert.Equal(["text"], PdfTool.Words(file));
    }

    [Fact]
    public void Fonts_InAConfiguredFolder_AreUsed_AndDamagedFilesAreNot()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, "empty.ttf"), []);
            File.WriteAllText(Path.Combine(folder.FullName, "text.otf"), "OTTO is not enough");
            var library = new FontLibrary([folder.FullName, Path.Combine(folder.FullName, "absent")]);
            var preferred = library.Find(BundledFonts.Sans, false, false)!;

            Assert.Null(library.Fallback("雷", preferred, "zh"));
            Assert.Null(library.Find("No Such Family", false, false));
        }
        finally
        {
            folder.Delete(true);
        }
    }
}
