using Markdig;
using Markdig.Syntax;
using Tailor.Core.Parsing;

namespace Tailor.Documents.Reading;

/// <summary>Reads Markdown (CommonMark with tables, as on GitHub). Markup becomes roles and looks; HTML tags are left out.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter().UsePipeTables().UseAutoLinks().UseTaskLists().UseEmphasisExtras().UsePreciseSourceLocation().Build();

    /// <summary>The text's lines.</summary>
    public static DocumentText Read(string text, ReadBudget budget)
    {
        if (text.Length > ReadBudget.MaxCharacters)
            budget.Refuse(ReadingProblems.TooMuchText);
        var flow = new MarkdownFlow(text, budget);
        flow.Add(Parse(text, budget));
        return new DocumentText { Lines = flow.Lines, Pages = 1, Links = flow.Links, Warnings = flow.Warnings };
    }

    private static MarkdownDocument Parse(string text, ReadBudget budget)
    {
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's way to say that blocks or inlines are nested deeper than 128.
            budget.Refuse(ReadingProblems.TooComplex);
            throw;
        }
    }
}
