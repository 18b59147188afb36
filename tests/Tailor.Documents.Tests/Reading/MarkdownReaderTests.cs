namespace Tailor.Documents.Tests.Reading;

public sealed class MarkdownReaderTests
{
    public static TheoryData<string, string> Documents => new()
    {
        { "# Ada\n\n## Work\n\n### Acme\n", "# Ada\n## Work\n### Acme" },
        { "Work\n====\n\n**Acme** and [site](https://a.example)\n", "# Work\n*Acme* and site<https://a.example>" },
        { "## A\n- one\n  - two\n    - three\n- four\n1. five\n\n**x**\n", "## A\n- one\n-- two\n--- three\n- four\n- five\n*x*" },
        { "## A\n**b** *i* ***bi*** __b__ _i_ ~~s~~ `code`\n", "## A\n*b* /i/ */bi/* *b* /i/ s code" },
        { "## A\n**[x y](https://a.example)** <https://b.example> <me@c.example>\n", "## A\n*x*<https://a.example> *y*<https://a.example> https://b.example<https://b.example> me@c.example<mailto:me@c.example>" },
        { "## A\nhttps://github.com/ada\n\n**x**\n", "## A\nhttps://github.com/ada<https://github.com/ada>\n*x*" },
        { "## A\none  \ntwo\\\nthree<br>four\n\n**x**\n", "## A\none\ntwo\nthree\nfour\n*x*" },
        { "## A\n- one  \n  more of it\n\n  another paragraph\n- two\n\n**x**\n", "## A\n- one\n+ more of it\n+ another paragraph\n- two\n*x*" },
        { "## R&D \\*\\*x\\*\\*\nR&amp;D &copy; C\\# &#x141;\n\n**x**\n", "## R&D **x**\nR&D © C# Ł\n*x*" },
        { "## A\n| Lang | Level |\n|---|---|\n| Polish | **C2** |\n| German | B1 |\n", "## A\nLang\tLevel\nPolish\t*C2*\nGerman\tB1" },
        { "## A\n\n---\n\n> quoted **b**\n", "## A\nquoted *b*" },
        { "## A\n```\ncode one\ncode two\n```\n\n**x**\n", "## A\ncode one\ncode two\n*x*" },
        { "## A\n<div align=\"center\">Ada &amp; Co<br>Berlin</div>\n\n<!-- not\nthis -->\n**x** <b>y</b>\n", "## A\nAda & Co\nBerlin\n*x* y" },
        { "## A\n- [ ] open\n- [x] done\n\n**x**\n", "## A\n- open\n- done\n*x*" },
        { "## A\n[site][1] is **here**\n\n[1]: https://a.example\n", "## A\nsite<https://a.example> is *here*" },
        { "# Ada\r\n\r\n## Work\r\n\r\n- one\r\n", "# Ada\n## Work\n- one" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Markdown_IsReadToLines(string markdown, string expected)
    {
        var document = await Lines.ReadAsync(markdown);

        Assert.Equal(expected, document.Notation());
    }

    [Fact]
    public async Task Markdown_WrappedInTheSource_IsOneLine()
    {
        var document = await Lines.ReadAsync(
            "## Summary\n**Engineer** who has built a great many things, all of them\nquite well, and who goes on to do so. Wrapped by hand at sixty\ncharacters.\n");

        Assert.Equal(2, document.Lines.Count);
    }

    [Fact]
    public async Task Markdown_WithShortLinesBelowEachOther_KeepsThem()
    {
        var document = await Lines.ReadAsync("## Work\nAcme Ltd, Warsaw\n**Engineer**\n2019 - 2021\n");

        Assert.Equal("## Work\nAcme Ltd, Warsaw\n*Engineer*\n2019 - 2021", document.Notation());
    }

    [Fact]
    public async Task Markdown_WithFrontMatter_LeavesItOutAndSaysSo()
    {
        var document = await Lines.ReadAsync("---\nlayout: cv\ntitle: Ada\n---\n# Ada\n## Work\n");

        Assert.Equal("# Ada\n## Work", document.Notation());
        Assert.Single(document.Warnings);
    }

    [Fact]
    public async Task Markdown_WithLinkedPicture_KeepsTheLink()
    {
        var document = await Lines.ReadAsync("# Ada\n## Work\n[![LinkedIn](badge.svg)](https://linkedin.com/in/ada)\n");

        Assert.Equal(["https://linkedin.com/in/ada"], document.Links);
    }

    [Fact]
    public async Task Markdown_NestedDeeperThanAnyText_IsTooComplex()
    {
        var code = await Lines.CodeAsync(System.Text.Encoding.UTF8.GetBytes("## A\n## B\n" + new string('>', 20_000) + " x\n"));

        Assert.Equal("document.too-complex", code);
    }
}
