using System.Text;

namespace Tailor.Documents.Tests.Reading;

public sealed class HtmlReaderTests
{
    public static TheoryData<string, string, string> Bodies => new()
    {
        { "blocks and blanks", "<h1>Ada\n   Example</h1><div>one<div>two</div>three</div><p>a<br>b", "# *Ada* *Example*\none\ntwo\nthree\na\nb" },
        { "look", "<p><b>a</b> <em>b</em> <span style='font-weight:700'>c</span>", "*a* /b/ *c*" },
        { "lists", "<ul><li>one<ul><li>two</ul><li><p>three</p><p>alone</p></ul>", "- one\n-- two\nthree\nalone" },
        { "continued item", "<ul><li>one<br>more</ul>", "- one\n+ more" },
        { "row", "<table><tbody><tr><td>Polish<td>C2</table>", "Polish\tC2" },
        { "layout table", "<table><tr><td><p>Phone<p>Mail<td><p>Work<p>Acme</table>", "[1] Phone\n[1] Mail\n[2] Work\n[2] Acme" },
        { "definition list", "<dl><dt>2019</dt><dd>Engineer</dd><dd>Acme</dd><dt>Go</dt><dd>good</dd></dl>", "= 2019\nEngineer\nAcme\nGo\tgood" },
        { "flexible row", "<style>.r{display:flex}</style><div class=r><div>Engineer</div><div>2019</div></div>", "Engineer\t2019" },
        { "block by style", "<style>span.l{display:block}</style><p><span class=l>a</span><span class=l>b</span>", "a\nb" },
        { "links", "<a href=mailto:a@b.example>a@b.example</a> <a href='#x'>y</a>", "a@b.example<mailto:a@b.example> y" },
        { "what is not read", "<script>x</script><template>x</template><noscript>x</noscript><del>x</del><svg><title>x</title></svg>a", "a" },
        { "entities", "R&amp;D &lt;b&gt; &euro;", "R&D <b> €" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Body_IsReadToLines(string what, string body, string expected)
    {
        var document = await Lines.ReadAsync("<!DOCTYPE html><title>T</title>" + body);

        Assert.Equal($"{what}: {expected}", $"{what}: {document.Notation()}");
        Assert.Empty(document.Warnings);
    }

    [Theory]
    [InlineData("<p hidden>secret word", "marked as hidden")]
    [InlineData("<p style='display: none !important'>secret word", "marked as hidden")]
    [InlineData("<p style='visibility:hidden'>secret word", "marked as hidden")]
    [InlineData("<p style='font-size:0'><span>secret word</span>", "too small to be read")]
    [InlineData("<p style='font-size:1px'>secret word", "too small to be read")]
    [InlineData("<p style='opacity:0'>secret word", "fully transparent")]
    [InlineData("<p style='color:transparent'>secret word", "fully transparent")]
    [InlineData("<p style='position:absolute;left:-9999px'>secret word", "outside of the page")]
    [InlineData("<p style='position:absolute;clip:rect(0,0,0,0)'>secret word", "clipped away")]
    [InlineData("<style>div .x, b{display:none}</style><div><p><i class='y x'>secret word</i></div>", "marked as hidden")]
    [InlineData("<style>@media print{p{color:red}} #s{visibility:hidden}</style><p id=s>secret word", "marked as hidden")]
    [InlineData("<p style='color:white'>secret word", "in the colour of what lies behind")]
    [InlineData("<p style='color:#FFF'><b>secret</b> word", "in the colour of what lies behind")]
    [InlineData("<p style='color:rgb(254, 255, 253)'>secret word", "in the colour of what lies behind")]
    [InlineData("<p><font color=white>secret word</font>", "in the colour of what lies behind")]
    [InlineData("<div style='background:#123456;color:#fff'><span style='color:#123457'>secret word</span></div>", "in the colour of what lies behind")]
    [InlineData("<style>.k{color:#fefefe;font-size:2pt}</style><p class=k>secret word", "in the colour of what lies behind")]
    [InlineData("<table><tr><td bgcolor=black style='color:black'>secret word</table>", "in the colour of what lies behind")]
    public async Task HiddenText_IsLeftOutAndNamed(string hidden, string reason)
    {
        var document = await Lines.ReadAsync("<!DOCTYPE html><p>a</p>" + hidden);

        Assert.Equal("a", document.Notation());
        Assert.Equal([$"2 words cannot be seen and were left out: {reason}."], document.Warnings);
    }

    [Theory]
    [InlineData("<div style='background:#123456;color:#fff'><p>seen</div>")]
    [InlineData("<div style='background:linear-gradient(red, blue)'><p style='color:#fff'>seen</div>")]
    [InlineData("<div style='background-image:url(x.png)'><p style='color:#fff'>seen</div>")]
    [InlineData("<style>main > div{background:#000}</style><main><div><p style='color:#fff'>seen</div></main>")]
    [InlineData("<div style='position:absolute;background:#000;width:9em'></div><p style='color:#fff'>seen")]
    [InlineData("<p style='color:transparent;background:linear-gradient(red, blue);-webkit-background-clip:text'>seen")]
    [InlineData("<p style='color:var(--paper)'>seen")]
    [InlineData("<p style='color:#777'>seen")]
    [InlineData("<p style='color:#fff'><b style='color:#000'>seen</b>")]
    [InlineData("<style>p::before{content:'';background:#000}</style><p style='color:white'>seen")]
    public async Task TextOnAGround_IsRead(string html)
    {
        var document = await Lines.ReadAsync("<!DOCTYPE html>" + html);

        Assert.Equal("seen", document.Notation().Trim('*'));
        Assert.Empty(document.Warnings);
    }

    [Fact]
    public async Task Encoding_IsTheDeclaredOne()
    {
        var document = await Lines.ReadAsync([.. "<html><meta charset=iso-8859-2><p>"u8, 0xA3, 0xF3, .. "d"u8, 0xBC]);

        Assert.Equal("Łódź", document.Notation());
    }

    [Fact]
    public async Task Title_IsReadWhereNothingElseIs() =>
        Assert.Equal("Ada Example", (await Lines.ReadAsync(Encoding.ASCII.GetBytes("<html><title>Ada Example</title>"))).Notation());
}
