using PhoneNumbers;
using Tailor.Core.Parsing;

namespace Tailor.Core.Tests.Parsing;

public class PhoneParserTests
{
    private static readonly PhoneNumberUtil Numbers = PhoneNumberUtil.GetInstance();

    [Theory]
    [InlineData(PhoneNumberFormat.INTERNATIONAL, 1.0)]
    [InlineData(PhoneNumberFormat.E164, 1.0)]
    [InlineData(PhoneNumberFormat.NATIONAL, 0.95)]
    public void Header_ExampleNumberOfEveryRegion_IsFound(PhoneNumberFormat format, double share)
    {
        var regions = Numbers.GetSupportedRegions().Order(StringComparer.Ordinal).ToList();

        var missed = regions.Where(r => Numbers.Format(Numbers.GetExampleNumber(r), format) is var text && Found(text) != text).ToList();

        Assert.True(regions.Count > 200);
        Assert.True(1 - ((double)missed.Count / regions.Count) >= share, $"Missed {missed.Count} of {regions.Count}: {string.Join(' ', missed)}");
    }

    [Theory]
    [InlineData("+49 (0) 30 901820")]
    [InlineData("0049 30 901820")]
    [InlineData("(030) 901820-12")]
    [InlineData("+1 (212) 555-0123 ext. 45")]
    [InlineData("+47 400 55 012")]
    [InlineData("＋81 90-1234-5678")]
    public void Header_PrintedForm_IsFound(string text) => Assert.Equal(text, Found(text));

    [Theory]
    [InlineData("2019 - 2021")]
    [InlineData("12.03.1990")]
    [InlineData("20190312")]
    [InlineData("978-3-16-148410-0")]
    [InlineData("192.168.100.12")]
    [InlineData("1.234.567")]
    [InlineData("4711")]
    public void IsPhone_OtherNumbers_IsFalse(string text) => Assert.False(PhoneParser.IsPhone(text));

    private static string? Found(string phone) =>
        ResumeParser.Parse(Drawn.Document($"*Maren *Tideholm\nHydrologist\nmaren@tideholm.example.org | Phone: {phone}\n")).PersonalInfo.Phone;
}
