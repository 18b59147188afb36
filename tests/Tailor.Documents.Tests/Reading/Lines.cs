using System.Globalization;
using System.Text;
using Tailor.Core.Parsing;
using Tailor.Documents.Reading;

namespace Tailor.Documents.Tests.Reading;

/// <summary>Reads documents and writes their lines in one notation, so that a test shows what it expects.</summary>
internal static class Lines
{
    /// <summary>The lines of a document that must be readable.</summary>
    public static async Task<DocumentText> ReadAsync(byte[] bytes, string name = "resume")
    {
        var result = await ResumeReader.ReadAsync(new SourceFile(name, bytes), TestContext.Current.CancellationToken);
        Assert.Null(result.Problem);
        return result.Value.Text!;
    }

    /// <summary>The code of the problem that a document must lead to.</summary>
    public static async Task<string?> CodeAsync(byte[] bytes, string name = "resume")
    {
        var result = await ResumeReader.ReadAsync(new SourceFile(name, bytes), TestContext.Current.CancellationToken);
        return result.Problem?.Code;
    }

    /// <summary>The document must lead to this problem, within the memory that a document may take.</summary>
    public static async Task AreRefusedAsync(string what, string code, byte[] bytes)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        var result = ResumeReader.Read(new SourceFile(what, bytes), new ReadBudget(TimeProvider.System, TestContext.Current.CancellationToken));

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal($"{what}: {code}", $"{what}: {result.Problem?.Code}");
        Assert.InRange(allocated, 0, ReadBudget.MaxAllocatedBytes);
        Assert.Equal(code, await CodeAsync(bytes));
    }

    /// <summary>The lines of a text in UTF-8.</summary>
    public static Task<DocumentText> ReadAsync(string text) => ReadAsync(Encoding.UTF8.GetBytes(text));

    /// <summary>
    /// A line each: # per heading level, - per list level, ! for a title, @ for a header or footer, = for a row's label,
    /// + for a continued item; [2] for a block; a tab where words are set apart; *bold*, /italic/, &lt;link&gt; per word.
    /// </summary>
    public static string Notation(this DocumentText document) => string.Join('\n', document.Lines.Select(Notation));

    private static string Notation(TextLine line)
    {
        var mark = line.Role switch
        {
            LineRole.Heading => new string('#', line.Level) + " ",
            LineRole.ListItem => new string('-', line.Level) + " ",
            LineRole.Title => "! ",
            LineRole.PageHeader => "@ ",
            LineRole.RowLabel => "= ",
            _ => line.Level > 0 ? new string('+', line.Level) + " " : "",
        };
        var block = line.Block > 0 ? string.Create(CultureInfo.InvariantCulture, $"[{line.Block}] ") : "";
        var words = line.Words.Select((w, i) => (i == 0 ? "" : w.AfterTab ? "\t" : " ") + Notation(w));
        return block + mark + string.Concat(words);
    }

    private static string Notation(TextWord word)
    {
        var text = word.Italic ? $"/{word.Text}/" : word.Text;
        text = word.Bold ? $"*{text}*" : text;
        return word.Link is null ? text : $"{text}<{word.Link}>";
    }
}
