using CsCheck;
using Tailor.Pdf.Fonts;
using Tailor.Pdf.Layout;

namespace Tailor.Pdf.Tests.Writing;

/// <summary>Texts of many scripts, as programs read them back. The words are invented.</summary>
public class ScriptTests
{
    private static readonly FontFace Preferred = FontLibrary.System.Find(BundledFonts.Sans, false, false)!;

    [Theory]
    [InlineData("مهندس برمجيات في شركة النور")]
    [InlineData("مُهَنْدِسٌ لِلْبَرْمَجِيَّاتِ")]
    [InlineData("طورت واجهات React و Node.js لثلاثة فرق")]
    [InlineData("قاد الفريق من 2019 إلى 2023 بنجاح")]
    [InlineData("מהנדסת תוכנה בכירה בחברת אור")]
    [InlineData("פיתחה שירותים ב Kubernetes עבור 12 צוותים")]
    [InlineData("מפתח C# בכיר")]
    [InlineData("مهندس نرم‌افزار و توسعه‌دهندهٔ ارشد")]
    [InlineData("سرپرست تیم ۱۲ نفره در شرکت Example تهران")]
    [InlineData("Worked with שרה לוי and علي حسن on search")]
    [InlineData("สวัสดีครับ วิศวกรซอฟต์แวร์ อาวุโส")]
    [InlineData("वरिष्ठ सॉफ़्टवेयर इंजीनियर हिन्दी में काम")]
    public void Words_OfEveryScript_ComeBackInReadingOrder(string text)
    {
        RequireFonts(text);
        foreach (var alignment in Enum.GetValues<Alignment>())
        {
            var file = PdfRenderer.Render(Sample.Document(Sample.Text(text) with { Alignment = alignment }), FontLibrary.System);

            Assert.Empty(file.Warnings);
            Assert.Equal(text.Split(' '), Unmarked(PdfTool.Words(file)));
        }
    }

    private static readonly string[] RightToLeftWords =
        ["مهندس", "برمجيات", "لثلاثة", "الأول", "آلاف", "فريق،", "(بنجاح)", "שרה", "תוכנה", "בכירה,", "צוותים", "می‌خواهد", "نویسنده", "مُهَنْدِس"];

    private static readonly string[] LeftToRightWords =
        ["engineer", "Office", "résumé", "Αθήνα", "ищет", "C#", "Node.js", "हिन्दी", "सॉफ़्टवेयर", "क्षेत्र", "वरिष्ठ"];

    private static readonly string[] WordsThatBreak = ["高级软件工程师，", "（東京）", "ソフトウェア", "วิศวกร", "ซอฟต์แวร์", "อาวุโส", "สวัสดีครับ", "한국어"];

    /// <summary>
    /// Most words are of one direction, as on any page: poppler reads all lines of a page in the direction of most of its letters.
    /// </summary>
    [Fact]
    public void AnyWords_AtAnyWidth_ComeBackInReadingOrder()
    {
        RequireFonts(string.Concat(RightToLeftWords.Concat(LeftToRightWords).Concat(WordsThatBreak)));
        var guests = Gen.OneOf(Gen.OneOf(RightToLeftWords), Gen.OneOf(LeftToRightWords));
        var groups = Gen.Bool.SelectMany(isRightToLeft => Gen.Select(
            Gen.OneOf(isRightToLeft ? RightToLeftWords : LeftToRightWords).Array[3], guests, Gen.Int[0, 1],
            (words, guest, count) => count == 0 ? words : [.. words, guest]).Array[1, 20]);
        Gen.Select(groups, Gen.OneOf(Enum.GetValues<Alignment>()), Gen.Double[120, 400], Gen.Double[8, 12]).Sample((words, alignment, width, size) =>
        {
            var expected = words.SelectMany(group => group).ToArray();

            Assert.Equal(expected, Unmarked(PdfTool.Words(Render(string.Join(' ', expected), alignment, width, size))));
        }, iter: 100);
    }

    [Fact]
    public void WordsWithoutSpacesBetweenThem_AtAnyWidth_LoseNothing()
    {
        RequireFonts(string.Concat(LeftToRightWords.Concat(WordsThatBreak)));
        var words = Gen.OneOf([.. LeftToRightWords, .. WordsThatBreak, .. WordsThatBreak]).Array[1, 60];
        Gen.Select(words, Gen.OneOf(Enum.GetValues<Alignment>()), Gen.Double[120, 400]).Sample((words, alignment, width) =>
            Assert.Equal(string.Concat(words), string.Concat(PdfTool.Words(Render(string.Join(' ', words), alignment, width, 10)))), iter: 100);
    }

    private static PdfFile Render(string text, Alignment alignment, double width, double size)
    {
        var paragraph = new Paragraph([new(text, Sample.Style with { Size = size })]) { Alignment = alignment };
        return PdfRenderer.Render(new FlowDocument(new PageFormat(width + 60, 1200, Margins.All(30)), [paragraph], new("A title")), FontLibrary.System);
    }

    private static IEnumerable<string> Unmarked(IEnumerable<string> words) =>
        words.Select(word => string.Concat(word.Where(c => c is not '\u200E' and not '\u200F' and not (>= '\u202A' and <= '\u202E') and not (>= '\u2066' and <= '\u2069')))).Where(word => word.Length > 0);

    private static void RequireFonts(string text)
    {
        var missing = text.Where(c => c > 0x2FF && FontLibrary.System.Fallback([c], Preferred, "en") is null).ToList();
        Assert.SkipWhen(missing.Count > 0, $"No installed font has {string.Join(' ', missing)} (fonts-noto-core).");
    }
}
