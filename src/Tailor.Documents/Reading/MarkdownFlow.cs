using System.Net;
using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Tailor.Core.Parsing;

namespace Tailor.Documents.Reading;

/// <summary>Walks the blocks of a Markdown document in order and collects their lines.</summary>
/// <param name="source">The document's text.</param>
/// <param name="budget">Limits the reading.</param>
internal sealed partial class MarkdownFlow(string source, ReadBudget budget)
{
    private readonly LineCollector lines = new(budget);
    private readonly List<string> links = [];
    private readonly List<string> warnings = [];

    /// <summary>The lines so far.</summary>
    public IReadOnlyList<TextLine> Lines => lines.Lines;

    /// <summary>Where pictures without text lead.</summary>
    public IReadOnlyList<string> Links => links;

    /// <summary>What was left out.</summary>
    public IReadOnlyList<string> Warnings => warnings;

    /// <summary>Adds all of a document.</summary>
    public void Add(MarkdownDocument document) => Add(document, LineRole.Text, 0);

    private void Add(ContainerBlock container, LineRole role, int level)
    {
        var number = 0;
        foreach (var block in container)
        {
            budget.Check();
            if (HasBlankBefore(block))
                lines.Gap();
            Add(block, number++ == 0 ? role : LineRole.Text, level);
        }
    }

    private void Add(Block block, LineRole role, int level)
    {
        switch (block)
        {
            case YamlFrontMatterBlock:
                warnings.Add("The block of settings at the start of the file (front matter) is not part of the resume's text.");
                break;
            case HeadingBlock heading:
                AddInline(heading, LineRole.Heading, heading.Level);
                break;
            case ThematicBreakBlock:
                lines.Gap();
                break;
            case HtmlBlock html:
                AddHtml(html, role, level);
                break;
            case CodeBlock code:
                lines.Begin(role, level, block: 0);
                lines.Add(code.Lines.ToString(), default);
                break;
            case ListBlock list:
                foreach (var item in list.OfType<ListItemBlock>())
                    Add(item, LineRole.ListItem, level + 1);
                break;
            case Table table:
                foreach (var row in table.OfType<TableRow>())
                    AddRow(row);
                break;
            case LeafBlock leaf:
                AddInline(leaf, role, level);
                break;
            case LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock container:
                Add(container, role, level);
                break;
        }
        lines.EndLine();
    }

    private void AddInline(LeafBlock leaf, LineRole role, int level)
    {
        lines.Begin(role, level, block: 0);
        AddInline(leaf);
    }

    private void AddInline(LeafBlock leaf)
    {
        if (leaf.Inline is not null)
            new MarkdownInlines(lines, links, new SoftBreaks(source, leaf.Span)).Add(leaf.Inline, default);
    }

    private void AddRow(TableRow row)
    {
        lines.Begin(LineRole.Text, level: 0, block: 0);
        foreach (var cell in row.OfType<TableCell>())
        {
            foreach (var leaf in cell.Descendants<LeafBlock>())
                AddInline(leaf);
            lines.Add("\t", default);
        }
    }

    private void AddHtml(HtmlBlock html, LineRole role, int level)
    {
        lines.Begin(role, level, block: 0);
        var text = HtmlBreak.Replace(HtmlComment.Replace(html.Lines.ToString(), ""), "\n");
        lines.Add(WebUtility.HtmlDecode(HtmlTag.Replace(text, "")), default);
    }

    /// <summary>Items of a list and lines of a table stand close by nature; for all else a blank line above is a gap.</summary>
    private bool HasBlankBefore(Block block)
    {
        var start = Math.Min(block.Span.Start, source.Length);
        var lineStart = start == 0 ? 0 : source.LastIndexOf('\n', start - 1) + 1;
        var above = source.AsSpan(0, Math.Max(0, lineStart - 1)).TrimEnd("\r \t");
        return lineStart > 0 && (above.IsEmpty || above[^1] == '\n');
    }

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex HtmlComment { get; }

    [GeneratedRegex(@"</?(br|p|div|li|tr|h[1-6])\b[^>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex HtmlBreak { get; }

    [GeneratedRegex("<[a-zA-Z/!][^>]*>", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex HtmlTag { get; }
}
