using Tailor.Documents.Writing;
using Tailor.Documents.Writing.Printing;
using Tailor.Documents.Writing.Templates;
using Tailor.Pdf.Layout;
using Tailor.Resumes;
using PdfWriter = Tailor.Documents.Writing.PdfWriter;

namespace Tailor.Documents.Tests.Writing;

/// <summary>Faults that a page must never have, looked for on the boxes of its layout: every template with people of every kind.</summary>
public sealed class LooksTests
{
    private static readonly Resume LongWords = SampleResumes.Full with
    {
        PersonalInfo = SampleResumes.Full.PersonalInfo with
        {
            Website = "https://example.org/" + string.Concat(Enumerable.Repeat("a-very-long-path/", 12)),
            Headline = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorsitzender",
        },
        Experience =
        [
            SampleResumes.Full.Experience[0] with
            {
                Title = "Head of the department of interdisciplinary research coordination and of international cooperation programmes",
                Company = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzbehörde mit beschränkter Haftung & Co. KG",
                Location = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, Anglesey, Wales, United Kingdom",
            },
        ],
        Skills = new() { Technical = [string.Concat(Enumerable.Repeat("Supercalifragilistic", 10)), "C#"] },
    };

    private static readonly Dictionary<string, Resume> People = new(SampleResumes.All)
    {
        ["long words"] = LongWords,
        ["Arabic"] = LanguageResumes.All["ar"],
        ["Chinese"] = LanguageResumes.All["zh"],
        ["only a name"] = new() { PersonalInfo = new() { Name = "Ada" } },
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var person in People.Keys)
            {
                foreach (var template in TemplateCatalogue.All)
                {
                    cases.Add(person, template.Id);
                }
            }
            return cases;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void Text_OfAPage_StandsNowhereOverOtherText(string person, string template)
    {
        foreach (var page in LayOut(person, template).Pages)
        {
            var lines = page.Items.OfType<TextItem>().ToList();
            for (var i = 0; i < lines.Count; i++)
            {
                for (var j = i + 1; j < lines.Count; j++)
                {
                    Assert.False(Overlap(lines[i], lines[j]), $"'{lines[i].Text}' and '{lines[j].Text}'");
                }
            }
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void Text_OfAPage_StandsInsideTheMargins(string person, string template)
    {
        var margin = Template(template).Margin;
        Assert.All(LayOut(person, template).Pages, page => Assert.All(page.Items.OfType<TextItem>(), line =>
        {
            Assert.InRange(line.X, margin - 0.1, page.Width - margin + 0.1);
            Assert.InRange(line.X + line.Width, margin - 0.1, page.Width - margin + 0.1);
            Assert.InRange(line.Baseline, margin, page.Height - margin + 0.1);
        }));
    }

    [Theory, MemberData(nameof(Cases))]
    public void Page_BeginsAndEnds_WithNothingAlone(string person, string template)
    {
        var layout = LayOut(person, template);
        foreach (var page in layout.Pages.SkipLast(1))
        {
            foreach (var column in page.Items.OfType<TextItem>().GroupBy(line => Column(line, template)))
            {
                var last = column.MaxBy(line => (line.Baseline, line.Line))!;
                var isLastOfAll = layout.Pages.SkipWhile(other => other != page).Skip(1).All(other => !other.Items.OfType<TextItem>().Any(line => Column(line, template) == column.Key));
                Assert.True(isLastOfAll || layout.Blocks[last.Block].Kind != BlockKind.Heading, $"'{last.Text}' ends a page");
            }
        }
        foreach (var (before, page) in layout.Pages.Zip(layout.Pages.Skip(1)))
        {
            foreach (var column in page.Items.OfType<TextItem>().GroupBy(line => Column(line, template)))
            {
                var first = column.Where(line => !line.IsLabel).MinBy(line => (line.Baseline, line.Line))!;
                var isBroken = before.Items.OfType<TextItem>().Any(line => line.Block == first.Block);
                Assert.True(!isBroken || column.Count(line => line.Block == first.Block && !line.IsLabel) > 1, $"'{first.Text}' is alone at the top of a page");
            }
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void Dates_AreNeverBrokenOverLines(string person, string template)
    {
        var resume = People[person];
        var text = string.Join('\n', LayOut(person, template).Pages.SelectMany(page => page.Items.OfType<TextItem>()).Select(line => line.Text.Trim()));
        var layout = Template(template);
        var isRight = layout.EntryHead.Any(line => line.Right == SpanRole.Dates);
        Assert.All(resume.Experience.Select(work => work.Duration).Where(dates => isRight && dates.Length is > 0 and < 40), dates => Assert.Contains(dates, text, StringComparison.Ordinal));
    }

    private static bool Overlap(TextItem one, TextItem other) =>
        Math.Abs(one.Baseline - other.Baseline) < 0.6 * Math.Min(one.Size, other.Size)
        && one.X + one.Width > other.X + 0.5 && other.X + other.Width > one.X + 0.5;

    private static bool Column(TextItem line, string template) =>
        Template(template).Side is { } side && line.X > PaperSize.Of(Paper.A4).Width - Template(template).Margin - side.Width - 1;

    private static Template Template(string id) => TemplateCatalogue.All.Single(template => template.Id == id);

    private static LaidOutDocument LayOut(string person, string id)
    {
        var labels = Labels.Of(ResumeLanguage.Of(People[person]))!;
        var template = labels.HasItalics ? Template(id) : TemplateStyler.Upright(Template(id));
        var printable = ResumePrinter.Print(People[person], labels, template.Sections, new TextCleaner());
        return PdfWriter.LayOut(new(
            Composer.Compose(printable, template, labels.Language),
            template,
            PaperSize.Of(Paper.A4),
            new DocumentProperties("", "", labels.Language, labels.IsRightToLeft),
            Photo: null,
            Data: null));
    }
}
