using Tailor.Documents.Writing.Printing;

namespace Tailor.Documents.Tests.Writing;

public sealed class LinksTests
{
    [Theory]
    [InlineData("https://a.example/x?y=1#z", "https://a.example/x?y=1#z")]
    [InlineData("HTTP://a.example", "http://a.example/")]
    [InlineData("github.com/ada", "https://github.com/ada")]
    [InlineData("www.a.example", "https://www.a.example/")]
    [InlineData("ada@a.example", "mailto:ada@a.example")]
    [InlineData("mailto:ada@a.example", "mailto:ada@a.example")]
    [InlineData("https://żółć.example/ł", "https://xn--kda4b0koi.example/%C5%82")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("JaVaScRiPt://a.example/%0Aalert(1)", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("file://a.example/x", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("ftp://a.example", null)]
    [InlineData("//a.example/x", null)]
    [InlineData("/etc/passwd", null)]
    [InlineData("ada@\uDB80\uDC00.example", null)]
    [InlineData("ada", null)]
    [InlineData("see my site", null)]
    [InlineData("+49 30 123", null)]
    [InlineData("", null)]
    public void Target_OfAnAddress_IsSafeOrNothing(string address, string? expected) => Assert.Equal(expected, Links.Target(address));

    [Fact]
    public void Target_OfAnAddressTooLongForOffice_IsNothing() =>
        Assert.Null(Links.Target("https://a.example/" + new string('x', 3_000)));

    [Theory]
    [InlineData("https://a.example/", "a.example")]
    [InlineData("https://www.a.example/x/", "www.a.example/x")]
    [InlineData("mailto:ada@a.example", "ada@a.example")]
    [InlineData("https://", "https://")]
    [InlineData("a.example", "a.example")]
    [InlineData("/", "/")]
    public void Display_OfAnAddress_IsShort(string address, string expected) => Assert.Equal(expected, Links.Display(address));
}
