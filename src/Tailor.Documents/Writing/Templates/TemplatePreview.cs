using System.Text;
using Tailor.Documents.Writing.Printing;
using Tailor.Pdf.Writing;
using Tailor.Resumes;

namespace Tailor.Documents.Writing.Templates;

/// <summary>A picture of a template: the first page of an invented person's resume.</summary>
internal static class TemplatePreview
{
    private static readonly Resume Sample = new()
    {
        PersonalInfo = new()
        {
            Name = "Elena Marchetti",
            Headline = "Product Designer",
            Email = "elena@marchetti.example",
            Phone = "+39 055 555 0134",
            Location = "Florence, Italy",
            Website = "marchetti.example",
        },
        Summary = "Designer of tools that people use all day. I find out how work is done before I draw how it could be, and stay until it is.",
        Experience =
        [
            new()
            {
                Title = "Senior Product Designer",
                Company = "Officina Digitale",
                Location = "Florence",
                StartDate = "2021-04",
                Current = true,
                Description =
                [
                    "Redesigned the booking desk of 140 museums; the time for a group booking fell from 11 minutes to 4.",
                    "Built a library of 62 accessible components with three engineers, now used by five teams.",
                    "Run monthly sessions with ticket clerks, whose findings set the roadmap.",
                ],
            },
            new()
            {
                Title = "Interaction Designer",
                Company = "Studio Lungarno",
                Location = "Pisa",
                StartDate = "2017-09",
                EndDate = "2021-03",
                Description =
                [
                    "Designed and tested a timetable app for regional buses with 300,000 riders.",
                    "Taught two junior designers to plan and to moderate studies of their own.",
                ],
            },
            new()
            {
                Title = "Junior Designer",
                Company = "Tipografia Bandini",
                Location = "Lucca",
                StartDate = "2015-10",
                EndDate = "2017-08",
                Description = ["Set catalogues of 200 pages and more, and drew the signs of two libraries."],
            },
        ],
        Projects =
        [
            new()
            {
                Name = "Quiet Maps",
                StartDate = "2019",
                EndDate = "2020",
                Description = "Walking maps for people who avoid noise, made with the city's open data and twelve volunteers.",
            },
        ],
        Education = [new() { Degree = "MA, Interaction Design", Institution = "University of Arno Valley", StartDate = "2015", EndDate = "2017" }, new() { Degree = "BA, Visual Communication", Institution = "Academy of Fine Arts, Lucca", StartDate = "2012", EndDate = "2015" }],
        Certifications = [new() { Name = "Certified Professional in Accessibility", Issuer = "IAAP", Date = "2022" }],
        Awards = [new() { Title = "Public Service Design Prize", Issuer = "Region of Tuscany", Date = "2023" }],
        Skills = new()
        {
            Groups =
            [
                new() { Name = "Research", Items = ["Interviews", "Usability tests", "Surveys"] },
                new() { Name = "Design", Items = ["Figma", "Prototyping", "Design systems"] },
            ],
        },
        Languages = [new() { Name = "Italian", Level = "native" }, new() { Name = "English", Level = "C1" }],
    };

    /// <summary>The picture as an SVG data URI.</summary>
    public static string DataUri(Template template)
    {
        var printable = ResumePrinter.Print(Sample, Labels.English, template.Sections, new TextCleaner());
        var composition = new Composition(
            Composer.Compose(printable, template, Labels.English.Language),
            template,
            PaperSize.Of(Paper.A4),
            new DocumentProperties(template.Name, "", Labels.English.Language, IsRightToLeft: false),
            Photo: null,
            Data: null);
        return "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(SvgWriter.Write(PdfWriter.LayOut(composition).Pages[0])));
    }
}
