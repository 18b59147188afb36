using Tailor.Core.Parsing;
using Tailor.Documents.Explaining;
using Tailor.Documents.Reading;

namespace Tailor.Documents.Tests.Explaining;

public class ExplanationPageTests
{
    [Fact]
    public async Task Page_OfAPdf_ShowsSectionsFlowsAndFields()
    {
        var folder = Path.Combine(Path.GetDirectoryName(Reading.Corpus.Folder)!, "parsing", "first");
        var page = ExplanationPage.Of("cv.pdf", await TextOf(File.ReadAllBytes(Path.Combine(folder, "benedita-left-sidebar.pdf"))));

        Assert.Contains(">Experience</text>", page, StringComparison.Ordinal);
        Assert.Contains(">flow 1</text>", page, StringComparison.Ordinal);
        Assert.Contains("<title>/personal_info/name = Benedita Soares do Vale", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfText_ListsLinesWithRoleAndSection()
    {
        var page = ExplanationPage.Of("cv.md", await TextOf("# Ada Quill\n\n## Experience\n\n- Wrote <b>one</b> book."u8.ToArray()));

        Assert.Contains("<td>Heading 2</td>", page, StringComparison.Ordinal);
        Assert.Contains(">Experience</td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_OfHostileText_EscapesIt()
    {
        const string hostile = "</svg></style><script>alert(1)</script>\"'\u0007&";
        var line = new TextLine { Page = 1, Number = 1, Words = [new TextWord { Text = hostile, Link = hostile, FontSize = 10, Box = new Box(10, 10, 90, 22) }] };

        var drawn = ExplanationPage.Of(hostile, new DocumentText { Lines = [line], Pages = 1, Warnings = [hostile] });
        var listed = ExplanationPage.Of(hostile, new DocumentText { Lines = [line with { Words = [line.Words[0] with { Box = null }] }], Pages = 1 });

        Assert.DoesNotContain("<script", drawn + listed, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\u0007', drawn + listed);
        Assert.Contains("&lt;script&gt;alert(1)", drawn, StringComparison.Ordinal);
    }

    private static async Task<DocumentText> TextOf(byte[] bytes) =>
        (await ResumeReader.ReadAsync(new SourceFile("cv", bytes), TestContext.Current.CancellationToken)).Value.Text!;
}
