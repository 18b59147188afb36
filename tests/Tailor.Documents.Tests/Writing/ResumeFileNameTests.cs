using System.Text;
using Tailor.Documents.Writing;

namespace Tailor.Documents.Tests.Writing;

public sealed class ResumeFileNameTests
{
    [Theory]
    [InlineData("Ada Quill", "Ada Quill - Resume.pdf")]
    [InlineData("Łukasz Żółć", "Łukasz Żółć - Resume.pdf")]
    [InlineData("李雷", "李雷 - Resume.pdf")]
    [InlineData("Z\u0307o\u0301łc\u0301", "Żółć - Resume.pdf")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم - Resume.pdf")]
    [InlineData("  J. R.   Smith, Jr. ", "J. R. Smith, Jr - Resume.pdf")]
    [InlineData("", "Resume.pdf")]
    [InlineData("   ", "Resume.pdf")]
    [InlineData("...", "Resume.pdf")]
    [InlineData("../../../etc/passwd", "etc passwd - Resume.pdf")]
    [InlineData("..\\..\\boot.ini", "boot.ini - Resume.pdf")]
    [InlineData("C:\\Users\\Ada", "C Users Ada - Resume.pdf")]
    [InlineData(".bashrc", "bashrc - Resume.pdf")]
    [InlineData("-rf", "rf - Resume.pdf")]
    [InlineData("~root", "root - Resume.pdf")]
    [InlineData("a<b>|c?*\"d\"", "a b c d - Resume.pdf")]
    [InlineData("Ada\r\nSet-Cookie: x=1", "Ada Set-Cookie x=1 - Resume.pdf")]
    [InlineData("Ada\0Quill\u001B\u0085", "Ada Quill - Resume.pdf")]
    [InlineData("fdp.exe\u202Egnp", "fdp.exe gnp - Resume.pdf")]
    [InlineData("CON", "_CON - Resume.pdf")]
    [InlineData("nul.txt", "_nul.txt - Resume.pdf")]
    [InlineData("com¹.x", "_com¹.x - Resume.pdf")]
    [InlineData("Conrad", "Conrad - Resume.pdf")]
    [InlineData("\ud800Ada\udc00", "Ada - Resume.pdf")]
    [InlineData("Ada\uFFFE\U0001FFFFQuill", "Ada Quill - Resume.pdf")]
    public void Name_OfAnyPerson_IsSafe(string person, string expected) => Assert.Equal(expected, ResumeFileName.Of(person, "Resume", "pdf"));

    [Theory]
    [InlineData("a", 500)]
    [InlineData("ż", 500)]
    [InlineData("李", 500)]
    [InlineData("👩‍👩‍👧 ", 100)]
    [InlineData("e\u0301\u0323 ", 300)]
    public void Name_Long_IsCutBetweenCharacters(string unit, int times)
    {
        var name = ResumeFileName.Of("A" + string.Concat(Enumerable.Repeat(unit, times)), "Resume", "docx");

        Assert.InRange(Encoding.UTF8.GetByteCount(name), 150, 255);
        var person = name[1..name.IndexOf(" - ", StringComparison.Ordinal)];
        Assert.Empty(person.Replace(unit.Normalize(), "", StringComparison.Ordinal).Replace(unit.Trim().Normalize(), "", StringComparison.Ordinal));
    }

    [Fact]
    public void Name_OneCharacterTooLongToKeep_FallsBack() =>
        Assert.Equal("Resume.pdf", ResumeFileName.Of("a" + new string('\u0301', 1_000), "Resume", "pdf"));
}
