using Tailor.Pdf.Fonts;
using Tailor.Pdf.Layout;

namespace Tailor.Pdf.Tests.Fonts;

public class FallbackTests
{
    private static readonly FontFace Preferred = FontLibrary.System.Find(BundledFonts.Sans, false, false)!;

    [Theory]
    [InlineData("李雷", "zh", "SC")]
    [InlineData("李雷", "zh-TW", "TC")]
    [InlineData("直骨 ひらがな カタカナ", "ja", "JP")]
    [InlineData("김민준 한국어", "ko", "KR")]
    public void Chinese_Japanese_Korean_WithAnInstalledFont_AreDrawnAndExtracted(string text, string language, string region)
    {
        RequireInstalled("雷", "fonts-noto-cjk");
        var bold = new TextSpan(text, Sample.Style with { Bold = true });
        var document = Sample.Document(Sample.Text($"Li Lei {text} — {text}, x") with { Trailing = [bold] });

        var file = PdfRenderer.Render(document with { Info = new("名", Language: language) }, FontLibrary.System);

        Assert.Empty(file.Warnings);
        Assert.Equal($"Li Lei {text} — {text}, x {text}".Split(' '), PdfTool.Words(file));
        Assert.Contains("No syntax or stream encoding errors found", PdfTool.Check(file), StringComparison.Ordinal);
        var family = FontLibrary.System.Fallback(text.AsSpan(0, 1), Preferred, language)!.Family;
        Assert.True(!family.Contains("CJK", StringComparison.Ordinal) || family.EndsWith(region, StringComparison.Ordinal), family);
    }

    [Fact]
    public void LongChineseText_BreaksBetweenCharacters()
    {
        RequireInstalled("雷", "fonts-noto-cjk");
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
    [InlineData("தமிழ்", "fonts-noto-core", "U+0BA4")]
    [InlineData("🚀", "fonts-symbola", "U+1F680")]
    [InlineData("𠮷", "fonts-noto-cjk", "U+20BB7")]
    public void CharactersThatNoFontHas_AreBoxesWithAWarning_AndStillExtracted(string text, string package, string named)
    {
        var serif = Sample.Style with { Family = BundledFonts.Serif, Bold = true };

        var file = Sample.Render(Sample.Text($"Name {text} end"), new Paragraph([new(text, serif)]));

        var warning = Assert.Single(file.Warnings);
        Assert.Contains(package, warning, StringComparison.Ordinal);
        Assert.Contains(named, warning, StringComparison.Ordinal);
        Assert.Equal(text.EnumerateRunes().Select(rune => rune.Value).Distinct(), file.MissingGlyphs.Select(glyph => glyph.CodePoint));
        Assert.All(file.MissingGlyphs, glyph => Assert.Equal($"Name {text} end", glyph.Text));
        Assert.Equal(["Name", text, "end", text], PdfTool.Words(file));
    }

    [Theory]
    [InlineData("नमस्ते हिन्दी", "ते")]
    [InlineData("⼀一 ⼈人", "一")]
    public void Glyphs_ThatDoNotSpellTheirText_CarryIt(string text, string needed)
    {
        RequireInstalled(needed, "fonts-noto-core and fonts-noto-cjk");

        var file = PdfRenderer.Render(Sample.Document(Sample.Text(text)), FontLibrary.System);

        Assert.Equal(text.Split(' '), PdfTool.Words(file));
    }

    [Fact]
    public void ControlCharacters_NeedNoFont()
    {
        Assert.Empty(Sample.Render(Sample.Text("a\0b\u0007\uD800")).Warnings);
    }

    [Fact]
    public void Family_ThatIsNotThere_IsReplacedWithAWarning()
    {
        var file = Sample.Render(new Paragraph([new("text", Sample.Style with { Family = "No Such Family" })]));

        Assert.Contains("\"No Such Family\"", Assert.Single(file.Warnings), StringComparison.Ordinal);
        Assert.Equal(["text"], PdfTool.Words(file));
    }

    [Fact]
    public void DamagedFontFiles_InAFolder_DoNoHarm()
    {
        using var resource = typeof(FontLibrary).Assembly.GetManifestResourceStream("Carlito-Regular.ttf")!;
        var font = new byte[resource.Length];
        resource.ReadExactly(font);
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, "empty.ttf"), []);
            File.WriteAllText(Path.Combine(folder.FullName, "text.otf"), "OTTO is not enough");
            for (var i = 0; i < 40; i++)
            {
                var damaged = font[..(i % 2 == 0 ? font.Length : font.Length * i / 40)];
                for (var at = 4 + i; at < damaged.Length; at += at < 400 ? 61 : 9973)
                {
                    damaged[at] ^= (byte)(1 << (i % 8));
                }
                File.WriteAllBytes(Path.Combine(folder.FullName, $"damaged{i}.{(i % 3 == 0 ? "TTF" : "ttc")}"), damaged);
            }
            var library = new FontLibrary([folder.FullName, Path.Combine(folder.FullName, "absent")]);

            Assert.Null(library.Fallback("\uDBFF\uDFFD", library.Find(BundledFonts.Sans, false, false)!, "zh"));
            Assert.Null(library.Find("No Such Family", false, false));
        }
        finally
        {
            folder.Delete(true);
        }
    }

    [Fact]
    public void Fonts_InAFolder_AreFoundByFamily()
    {
        using var resource = typeof(FontLibrary).Assembly.GetManifestResourceStream("Vollkorn-Bold.ttf")!;
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            using (var file = File.Create(Path.Combine(folder.FullName, "a.ttf")))
            {
                resource.CopyTo(file);
            }
            var faces = FontFiles.Open([folder.FullName]);

            var face = Assert.Single(faces);
            Assert.Equal(("Vollkorn", "Vollkorn-Bold", true, false), (face.Family, face.PostScriptName, face.Bold, face.Italic));
        }
        finally
        {
            folder.Delete(true);
        }
    }

    private static void RequireInstalled(string grapheme, string packages) => Assert.SkipWhen(
        FontLibrary.System.Fallback(grapheme, Preferred, "en") is null, $"No installed font has {grapheme} ({packages}).");
}
