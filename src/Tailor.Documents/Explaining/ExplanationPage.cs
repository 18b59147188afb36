using Tailor.Core.Parsing;
using Tailor.Resumes;

namespace Tailor.Documents.Explaining;

/// <summary>
/// Shows how a document was read: its words, lines in reading order, flows and sections, and where each field was found, as
/// one HTML page without scripts or anything from elsewhere.
/// </summary>
public static class ExplanationPage
{
    private static readonly Lazy<string> Style = new(() =>
    {
        using var css = new StreamReader(typeof(ExplanationPage).Assembly.GetManifestResourceStream("explanation.css")!);
        return css.ReadToEnd();
    });

    /// <summary>The page of a document.</summary>
    /// <param name="name">What the document is called.</param>
    /// <param name="document">Its text, which is parsed anew to see every stage.</param>
    public static string Of(string name, DocumentText document)
    {
        var (resume, account) = ResumeParser.ParseWithAccount(document);
        var sections = ResumeParser.Sections(document);
        var reading = new Reading(sections, account);
        var fields = ExplainedField.Of(resume);
        var html = new Markup();
        Head(html, name, document, sections);
        foreach (var page in document.Lines.Where(l => l.Words.Count > 0).GroupBy(l => l.Page).OrderBy(g => g.Key))
        {
            html.Add($"<section><div>");
            var ofPage = fields.Where(f => f.Source.Page == page.Key).ToList();
            Lines(html, document, [.. page], reading, ofPage);
            html.Add($"</div>");
            Fields(html, ofPage);
            html.Add($"</section>");
        }
        if (fields.Any(f => f.Source.Page is null))
        {
            html.Add($"<section><div><h2>Not printed</h2></div>");
            Fields(html, fields.Where(f => f.Source.Page is null));
            html.Add($"</section>");
        }
        Unplaced(html, document, resume);
        return html.Add($"</main></body></html>").ToString();
    }

    private static void Head(Markup html, string name, DocumentText document, IReadOnlyList<ResumeSection> sections)
    {
        html.Add($"""<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>How {name} was read</title>""");
        html.Add($"<style>").AddOwn(Style.Value).Add($"</style></head><body>");
        foreach (var layer in new[] { "sections", "flows", "order", "words", "fields" })
            html.Add($"""<input type="checkbox" id="{layer}" checked><label for="{layer}">{layer}</label>""");
        html.Add($"""<svg width="0" height="0"><defs><marker id="arrow" viewBox="0 0 6 6" refX="5" refY="3" markerWidth="5" markerHeight="5" orient="auto"><path d="M0,0 L6,3 L0,6 z"/></marker></defs></svg>""");
        html.Add($"<main><h1>{name}</h1><p>{document.Pages} page(s), {document.Lines.Count} lines, {document.Lines.Sum(l => l.Words.Count)} words, {sections.Count} sections</p>");
        html.Add($"""<ul class="legend">""");
        foreach (var section in sections)
            html.Add($"""<li><i style="background:{SectionColors.Of(section.Kind)}"></i>{section.Kind}{(section.Title.Length > 0 ? $": {section.Title}" : "")}</li>""");
        html.Add($"</ul>");
    }

    private static void Lines(Markup html, DocumentText document, IReadOnlyList<TextLine> lines, Reading reading, IReadOnlyList<ExplainedField> fields)
    {
        if (!lines.All(l => l.Words.All(w => w.Box is not null)))
        {
            LineList.Write(html, lines, reading);
            return;
        }
        // The margins that words keep on the left and at the top are taken to be those on the right and at the bottom.
        var box = PageDrawing.BoxOf(document.Lines.Where(l => l.Words.Count > 0));
        new PageDrawing(reading, box.Right + box.Left, box.Bottom + box.Top).Draw(html, lines, fields);
    }

    private static void Fields(Markup html, IEnumerable<ExplainedField> fields)
    {
        html.Add($"<table>");
        foreach (var field in fields)
            html.Add($"""<tr><td class="{field.Sureness}">{field.Source.Confidence:0.00}</td><td>{field.Pointer}</td><td dir="auto">{field.Value}</td></tr>""");
        html.Add($"</table>");
    }

    private static void Unplaced(Markup html, DocumentText document, Resume resume)
    {
        foreach (var (title, texts) in new[] { ("Warnings", document.Warnings), ("In no field", [.. resume.UnplacedText.Select(u => u.Text)]) })
        {
            if (texts.Count == 0)
                continue;
            html.Add($"<h2>{title}</h2><ul>");
            foreach (var text in texts)
                html.Add($"""<li dir="auto">{text}</li>""");
            html.Add($"</ul>");
        }
    }
}
