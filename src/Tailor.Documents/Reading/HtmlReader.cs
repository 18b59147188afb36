using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Tailor.Core.Parsing;
using Tailor.Resumes.Problems;

namespace Tailor.Documents.Reading;

/// <summary>
/// Reads web pages as a person sees them: blocks in the page's order, without scripts and without what its styles hide.
/// Nothing is fetched or run.
/// </summary>
internal static class HtmlReader
{
    /// <summary>The most elements: a page of a resume has some 2,000.</summary>
    private const int MostElements = 200_000;

    /// <summary>The attributes that are looked at.</summary>
    private static readonly HashSet<string> Attributes = new(["class", "id", "style", "href", "hidden", "color", "bgcolor"], StringComparer.Ordinal);

    /// <summary>The page's lines.</summary>
    public static Result<DocumentText> Read(string text, ReadBudget budget)
    {
        using var page = Parse(text, budget);
        var context = new HtmlContext(new HtmlStyles(page), budget);
        var lines = page.Body is { } body ? HtmlFlow.Read(body, context) : [];
        if (lines.Count == 0 && !context.Hidden.Warnings.Any() && page.Title is { Length: > 0 } title)
        {
            var collector = new LineCollector(budget);
            collector.Add(title, default);
            collector.EndLine();
            return new DocumentText { Lines = collector.Lines, Pages = 1 };
        }
        return new DocumentText { Lines = FlowLine.Numbered(lines), Pages = 1, Links = [.. context.Links], Warnings = [.. context.Hidden.Warnings] };
    }

    private static IDocument Parse(string text, ReadBudget budget)
    {
        var elements = 0;
        IElement? last = null;
        return new HtmlParser(new HtmlParserOptions
        {
            MaximumDepth = ReadBudget.MaxDepth,
            DisableElementPositionTracking = true,
            SkipComments = true,
            SkipScriptText = true,
            ShouldEmitAttribute = (ref _, name) => Attributes.Contains(name.ToString()),
            IsScripting = true,
            OnCreated = (element, _) =>
            {
                if (++elements > MostElements || IsTooDeep(last))
                    budget.Refuse(ReadingProblems.TooComplex);
                last = element;
                budget.Check();
            },
        }).ParseDocument(text);
    }

    /// <summary>Looked at while the tree grows: the parser's time for deep trees grows with the square of their elements.</summary>
    private static bool IsTooDeep(IElement? element)
    {
        var depth = 0;
        for (; element is not null; element = element.ParentElement)
            depth++;
        return depth >= ReadBudget.MaxDepth;
    }
}

/// <summary>What all parts of a web page share.</summary>
/// <param name="Styles">Its style sheets.</param>
/// <param name="Budget">Limits the reading.</param>
internal sealed record HtmlContext(HtmlStyles Styles, ReadBudget Budget)
{
    /// <summary>Addresses of links without text.</summary>
    public List<string> Links { get; } = [];

    /// <summary>Words that a person does not see.</summary>
    public HiddenText Hidden { get; } = new();

    /// <summary>Its table rows.</summary>
    public FlowBlocks Blocks { get; } = new();
}
