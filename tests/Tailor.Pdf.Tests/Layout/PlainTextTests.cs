using CsCheck;
using Tailor.Pdf.Layout;

namespace Tailor.Pdf.Tests.Layout;

public class PlainTextTests
{
    [Theory]
    [InlineData("plain <b>&amp;</b>", "plain <b>&amp;</b>")]
    [InlineData("a\0b\u0007c\u001Bd\u007Fe\u0080f", "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf")]
    [InlineData("a\tb", "a b")]
    [InlineData("a\r\nb\rc\u2028d\u2029e\vf\u0085g", "a\nb\nc\nd\ne\nf\ng")]
    [InlineData("\uFFFE\uFFFF\uFDD0", "\uFFFD\uFFFD\uFFFD")]
    [InlineData("😀𠮷", "😀𠮷")]
    public void Characters_ThatCannotBeDrawn_AreReplacedInOneWay(string text, string expected) =>
        Assert.Equal(expected, PlainText.Of(text));

    [Theory]
    [InlineData(new[] { 'a', '\uD83D', 'b' })]
    [InlineData(new[] { 'a', '\uDE00', 'b' })]
    public void HalvesOfPairs_AreReplaced(char[] text) => Assert.Equal("a\uFFFDb", PlainText.Of(new string(text)));

    [Fact]
    public void AnyText_CleanedTwice_IsCleanedOnce() =>
        Gen.String.Sample(text => Assert.Equal(PlainText.Of(text), PlainText.Of(PlainText.Of(text))));

    [Theory]
    [InlineData("x")]
    [InlineData("word ")]
    [InlineData("https://example.com/")]
    [InlineData("\u0301")]
    [InlineData("e\u0301\u0323")]
    [InlineData("\0")]
    [InlineData("\n")]
    [InlineData("😀")]
    [InlineData("שלום ")]
    [InlineData("\u202Eabc\u200F")]
    [InlineData("李")]
    public void HundredThousandCharacters_OfAnything_AreLaidOutAndWritten(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 100_000 / unit.Length));

        var layout = Sample.LayOut(Sample.Text(text));

        Assert.Equal(PlainText.Of(text).Replace("\n", ""), string.Concat(layout.Lines().Select(line => line.Text)));
        Assert.True(Pdf.Writing.PdfWriter.Write(layout).Length > 1000);
    }
}
