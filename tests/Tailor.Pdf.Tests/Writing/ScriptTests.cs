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

    private static IEnumerable<string> Unmarked(IEnumerable<string> words) =>
        words.Select(word => string.Concat(word.Where(c => c is not '\u200E' and not '\u200F' and not (>= '\u202A' and <= '\u202E') and not (>= '\u2066' and <= '\u2069')))).Where(word => word.Length > 0);

    private static void RequireFonts(string text)
    {
        var missing = text.Where(c => c > 0x2FF && FontLibrary.System.Fallback([c], Preferred, "en") is null).ToList();
        Assert.SkipWhen(missing.Count > 0, $"No installed font has {string.Join(' ', missing)} (fonts-noto-core).");
    }
}
