using Markdig;
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
        flow.Add(Markdown.Parse(text, Pipeline));
        return new DocumentText { Lines = flow.Lines, Pages = 1, Links = flow.Links, Warnings = flow.Warnings };
    }
}
