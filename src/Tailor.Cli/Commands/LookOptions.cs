using System.CommandLine;
using Tailor.Documents.Writing;

namespace Tailor.Cli.Commands;

/// <summary>The options that say how an export looks and what is in it.</summary>
internal sealed class LookOptions
{
    private readonly Option<string> template = new("--template")
    {
        Description = "How it looks: an id that the templates command lists.",
        DefaultValueFactory = _ => new ExportOptions().Template,
    };

    private readonly Option<Paper> paper = new("--paper") { Description = "The paper.", DefaultValueFactory = _ => new ExportOptions().Paper };
    private readonly Option<double?> margin = new("--margin") { Description = "The margin on every side, 24 to 108 points.", HelpName = "POINTS" };
    private readonly Option<string?> font = new("--font") { Description = "sans, serif, or a family that is installed." };
    private readonly Option<double?> size = new("--size") { Description = "The size of running text, 8 to 14 points.", HelpName = "POINTS" };
    private readonly Option<double?> lineHeight = new("--line-height") { Description = "The distance of lines as a multiple of the size, 1 to 2.", HelpName = "FACTOR" };
    private readonly Option<string?> accent = new("--accent") { Description = "The colour of headings and rules, such as #1f4e79.", HelpName = "COLOUR" };
    private readonly Option<string[]> sections = new("--section") { Description = "A section's key; given several times, their order. The others follow.", HelpName = "KEY" };
    private readonly Option<string[]> titles = new("--title") { Description = "A section's heading, as key=heading.", HelpName = "KEY=HEADING" };
    private readonly Option<string[]> hide = new("--hide") { Description = $"What is left out: {string.Join(", ", ResumeWriter.HideableFields)}.", HelpName = "KEY" };
    private readonly Option<DatePlacement?> dates = new("--dates") { Description = "Where the dates of entries stand." };
    private readonly Option<DateFormat?> dateFormat = new("--date-format") { Description = "How months are printed; by default as the owner wrote them." };
    private readonly Option<int?> fit = new("--fit") { Description = "The most pages: spacing is tightened, then type, within limits.", HelpName = "PAGES" };
    private readonly Option<string?> language = new("--language") { Description = "The language of headings and dates; by default the resume's own.", HelpName = "TAG" };
    private readonly Option<bool?> photo = new("--photo") { Description = "Whether the photo is shown." };
    private readonly Option<bool?> pageNumbers = new("--page-numbers") { Description = "Whether pages from the second on have a number." };
    private readonly Option<bool> noData = new("--no-data") { Description = "Leave out the resume's data, by which a PDF or Word file is read back without loss." };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        Option[] all =
        [
            template, paper, margin, font, size, lineHeight, accent, sections, titles, hide, dates, dateFormat, fit, language, photo, pageNumbers, noData,
        ];
        foreach (var option in all)
        {
            command.Add(option);
        }
        titles.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => !token.Value.Contains('=', StringComparison.Ordinal)))
            {
                result.AddError("--title takes key=heading.");
            }
        });
    }

    /// <summary>What was given.</summary>
    public ExportOptions Read(ParseResult parsed) => new(parsed.GetRequiredValue(template), parsed.GetRequiredValue(paper))
    {
        Margin = parsed.GetValue(margin),
        Font = parsed.GetValue(font),
        Size = parsed.GetValue(size),
        LineHeight = parsed.GetValue(lineHeight),
        Accent = parsed.GetValue(accent),
        Sections = parsed.GetValue(sections),
        Titles = parsed.GetValue(titles)?.Select(title => title.Split('=', 2)).GroupBy(pair => pair[0], StringComparer.Ordinal)
            .ToDictionary(pairs => pairs.Key, pairs => pairs.Last()[1], StringComparer.Ordinal),
        Hide = parsed.GetValue(hide),
        Dates = parsed.GetValue(dates),
        DateFormat = parsed.GetValue(dateFormat),
        FitPages = parsed.GetValue(fit),
        Language = parsed.GetValue(language),
        Photo = parsed.GetValue(photo),
        PageNumbers = parsed.GetValue(pageNumbers),
        Data = !parsed.GetValue(noData),
    };
}
