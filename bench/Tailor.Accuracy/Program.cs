using System.CommandLine;
using Tailor.Accuracy;

var folders = new Argument<string[]>("FOLDER") { Description = "Folders of documents, each NAME.EXT with NAME.truth.json beside it.", Arity = ArgumentArity.OneOrMore };
var kinds = new Option<string?>("--kind") { Description = "Only these kinds, such as pdf,docx; by default all but scan.", HelpName = "KINDS" };
var layouts = new Option<string?>("--layout") { Description = "Only these layouts.", HelpName = "LAYOUTS" };
var errors = new Option<string?>("--errors") { Description = "Lists what is wrong in the documents whose name holds this.", HelpName = "NAME" };
var json = new Option<string?>("--json") { Description = "Writes all figures and errors as JSON.", HelpName = "FILE" };
var baseline = new Option<string?>("--baseline") { Description = "Writes the accuracy that the tests hold later ones to.", HelpName = "FILE" };
var page = new Option<string?>("--page") { Description = "Puts the tables into a Markdown page, between its comments.", HelpName = "FILE" };
var root = new RootCommand("Scores parses of documents against what they print.") { folders, kinds, layouts, errors, json, baseline, page };
root.SetAction(async (parsed, cancellation) =>
{
    var (isKind, isLayout) = (Filter(parsed.GetValue(kinds), otherwise: kind => kind != Corpus.Scan), Filter(parsed.GetValue(layouts), otherwise: _ => true));
    var sets = new Dictionary<string, IReadOnlyList<ScoredDocument>>();
    foreach (var folder in parsed.GetRequiredValue(folders))
        sets[Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)))] = await Corpus.ScoreAsync(folder, isKind, isLayout, cancellation);

    var tables = sets.ToDictionary(s => s.Key, s => MarkdownTables.Of(s.Value));
    foreach (var (name, documents) in sets)
    {
        Console.WriteLine($"## {name}\n\n{tables[name]}");
        foreach (var document in documents.Where(d => parsed.GetValue(errors) is { } part && d.Name.Contains(part, StringComparison.Ordinal)))
            Console.WriteLine($"{document.Name}\n{string.Concat(document.Findings.Where(f => !f.IsRight).Select(f => $"  {f}\n"))}");
    }
    if (parsed.GetValue(json) is { } report)
        File.WriteAllText(report, JsonReport.Of(sets));
    if (parsed.GetValue(baseline) is { } target)
        Baseline.Update(target, sets.ToDictionary(s => s.Key, s => Baseline.Of(s.Value)));
    if (parsed.GetValue(page) is { } markdown)
        DocsPage.Update(markdown, tables);
});
return await root.Parse(args).InvokeAsync();

static Func<string, bool> Filter(string? wanted, Func<string, bool> otherwise) =>
    wanted is null ? otherwise : name => wanted.Split(',').Contains(name);
