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
    [InlineData("<p hidden>secret")]
    [InlineData("<p style='display: none !important'>secret")]
    [InlineData("<p style='visibility:hidden'>secret")]
    [InlineData("<p style='font-size:0'><span>secret</span>")]
    [InlineData("<p style='font-size:1px'>secret")]
    [InlineData("<p style='opacity:0'>secret")]
    [InlineData("<p style='position:absolute;left:-9999px'>secret")]
    [InlineData("<style>div .x, b{display:none}</style><div><p><i class='y x'>secret</i></div>")]
    [InlineData("<style>@media print{p{color:red}} #s{visibility:hidden}</style><p id=s>secret")]
    public async Task HiddenText_IsLeftOutAndNamed(string hidden)
    {
        var document = await Lines.ReadAsync("<!DOCTYPE html><p>a</p>" + hidden);

        Assert.Equal("a", document.Notation());
        Assert.Single(document.Warnings);
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
