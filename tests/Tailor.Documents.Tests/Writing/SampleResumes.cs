using Tailor.Resumes;

namespace Tailor.Documents.Tests.Writing;

/// <summary>Invented people for the writers to write.</summary>
internal static class SampleResumes
{
    /// <summary>A name, an address and one job.</summary>
    public static Resume Minimal { get; } = new()
    {
        PersonalInfo = new() { Name = "Ada Quill", Email = "ada@quill.example" },
        Experience = [new() { Title = "Clerk", Company = "Paper & Co", Duration = "2019 - 2021" }],
    };

    /// <summary>Every field of the model, every text another; about two pages.</summary>
    public static Resume Full { get; } = new()
    {
        PersonalInfo = new()
        {
            Name = "Marguerite Oduya-Lindqvist",
            Headline = "Staff Platform Engineer",
            Email = "marguerite@oduya.example",
            Phone = "+46 70 123 45 67",
            Location = "Malmö, Sweden",
            Github = "https://github.com/modlind",
            Linkedin = "linkedin.com/in/modlind",
            Website = "https://oduya.example/",
            Links = [new() { Label = "Mastodon", Url = "https://social.example/@modlind" }],
        },
        Summary = "Platform engineer with eleven years of experience in payment systems.\nLikes boring technology and short feedback loops.",
        Experience =
        [
            new()
            {
                Title = "Staff Engineer",
                Company = "Nordpay AB",
                Duration = "Mar 2021 - Present",
                StartDate = "2021-03",
                Current = true,
                Location = "Copenhagen, Denmark",
                Url = "https://nordpay.example/about",
                Summary = "Leads the platform group of a payment provider with nine million customers.",
                Description =
                [
                    "Cut the time from commit to production from 3 days to 40 minutes by replacing a nightly release train with trunk-based delivery and automated canary analysis across 64 services.",
                    "Moved 210 TB of ledger data from Oracle to PostgreSQL 15 without downtime.",
                    "Mentored seven engineers, three of whom now lead teams.",
                    "Brought the yearly cloud bill down by 31 % (EUR 1.9 million) through right-sizing and spot capacity.",
                ],
                Technologies = ["Kubernetes", "Terraform", "Go"],
            },
            new()
            {
                Title = "Senior Backend Engineer",
                Company = "Fjordbank",
                StartDate = "2016-08",
                EndDate = "2021-02",
                Location = "Oslo, Norway",
                Description =
                [
                    "Designed the event-sourced core of instant transfers, handling 4,200 payments a second at the 99th percentile of 38 ms.",
                    "Wrote the fraud rules engine in C# and F#; false positives fell from 2.4 % to 0.6 %.",
                    "Ran the on-call rota for twelve services and halved the number of pages in a year.",
                ],
                Technologies = ["C#", "F#", "Kafka"],
            },
            new()
            {
                Title = "Software Developer",
                Company = "Havsvik Konsult",
                StartDate = "2013",
                EndDate = "2016",
                Description = ["Built booking systems for three ferry lines.", "Introduced automated tests to a code base of 400,000 lines."],
            },
        ],
        Skills = new()
        {
            Groups =
            [
                new() { Name = "Languages & Runtimes", Items = ["Go", "C#", "Rust"] },
                new() { Name = "Cloud", Items = ["AWS", "Kubernetes"] },
            ],
            Technical = ["Go", "C#", "Rust", "Event Sourcing", "R&D"],
            Frameworks = ["ASP.NET Core", "gRPC"],
            Tools = ["Grafana", "Kubernetes"],
            SoftSkills = ["Mentoring"],
            Languages = ["Swedish", "Igbo"],
        },
        Projects =
        [
            new()
            {
                Name = "Tidvatten",
                Description = "A tide table for the terminal.",
                Technologies = ["SQLite"],
                GithubUrl = "https://github.com/modlind/tidvatten",
                Url = "https://tidvatten.example",
                ImpactMetrics = ["1,300 stars", "40 contributors"],
                Highlights = ["Predicts 2,000 harbours offline.", "Packaged by four distributions."],
                StartDate = "2019-05",
                EndDate = "2022-11",
            },
        ],
        Education =
        [
            new()
            {
                Degree = "MSc",
                Field = "Computer Engineering",
                Institution = "Lund University",
                StartDate = "2008-09",
                EndDate = "2013-06",
                GraduationYear = "2013",
                Gpa = "4.7/5.0",
                Location = "Lund",
                Honours = "with distinction",
                Courses = ["Compilers", "Distributed Systems"],
                Highlights = ["Thesis on conflict-free replicated ledgers."],
            },
        ],
        Certifications =
        [
            new() { Name = "Certified Kubernetes Administrator", Issuer = "Cloud Native Foundation", Date = "2023-04", Url = "https://certs.example/cka/991" },
            new() { Name = "Cloud Solutions Architect", Issuer = "Molnskolan", Date = "2020" },
        ],
        Languages = [new() { Name = "Swedish", Level = "native" }, new() { Name = "English", Level = "C2" }],
        Awards = [new() { Title = "Engineer of the Year", Issuer = "Nordic Fintech Forum", Date = "2022", Description = "For the ledger migration." }],
        Publications =
        [
            new()
            {
                Title = "Ledgers that agree to disagree",
                Publisher = "Journal of Payment Systems",
                Date = "2018-10",
                Url = "https://doi.example/10.5555/777",
                Description = "With A. Berg and P. Nwosu.",
            },
        ],
        Volunteer =
        [
            new()
            {
                Role = "Coach",
                Organization = "Girls Code Skåne",
                StartDate = "2015",
                EndDate = "2018",
                Location = "Lomma",
                Description = ["Taught programming to 120 pupils."],
            },
        ],
        References = [new() { Name = "Dr. Ines Falk", Contact = "ines.falk@nordpay.example", Text = "The calmest engineer I know." }],
        CustomSections = [new() { Title = "Talks", Items = ["Canaries in the ledger, 2022", "Boring is fast, 2023"] }],
    };

    /// <summary>Text that other exporters take for markup, paths or the end of a string.</summary>
    public static Resume Hostile { get; } = new()
    {
        PersonalInfo = new()
        {
            Name = "../../etc/<b>Mallory</b> & \"Sons\"\u0000\ud800",
            Email = "mallory@<script>.example",
            Website = "javascript:alert(1)",
            Links = [new() { Label = "file", Url = "file:///etc/passwd" }, new() { Label = "", Url = "http://" + new string('x', 5_000) + ".example" }],
        },
        Summary = "<img src=\"/etc/passwd\"> {{7*7}} %s \\(end) ]]> <!-- &amp; &#x41;\u0007\u001B[31m",
        Experience =
        [
            new()
            {
                Title = "None",
                Company = "null",
                Description = [new string('W', 3_000), "a\tb\r\nc\u2028d", "   ", "\u0001", "Uses \ud83d\ude00 and \ufffe"],
            },
        ],
        Skills = new() { Technical = ["<w:t>", "C++", "]]>"] },
        CustomSections = [new() { Items = ["Item without a heading"] }],
    };

    /// <summary>Names, bullets and places beyond Latin 1.</summary>
    public static Resume Scripts { get; } = new()
    {
        PersonalInfo = new() { Name = "Łukasz Żółć 李雷", Email = "lukasz@zolc.example", Location = "Gdańsk, 上海" },
        Experience =
        [
            new()
            {
                Title = "Główny inżynier",
                Company = "北京科技有限公司",
                Duration = "2019 – obecnie",
                Description = ["Łukasz wdrożył system płatności.", "李雷负责数据平台。", "Ωμέγα и Программист"],
            },
        ],
        Skills = new() { Languages = ["polski", "中文"] },
    };

    /// <summary>The full one with so many jobs that it takes at least three pages.</summary>
    public static Resume Long { get; } = Full with
    {
        Experience =
        [
            .. Enumerable.Range(1, 14).Select(i => new Work
            {
                Title = $"Engineer {i}",
                Company = $"Company {i}",
                StartDate = $"{2000 + i}-01",
                EndDate = $"{2001 + i}-01",
                Location = $"Town {i}",
                Description =
                [
                    .. Enumerable.Range(1, 2 + (i % 4)).Select(bullet =>
                        $"Did thing {bullet} of job {i} so well that it takes more than one line to tell all of it, with a figure of {bullet * i} % at the end."),
                ],
            }),
        ],
    };

    /// <summary>All of them by name.</summary>
    public static IReadOnlyDictionary<string, Resume> All { get; } = new Dictionary<string, Resume>
    {
        ["minimal"] = Minimal,
        ["full"] = Full,
        ["hostile"] = Hostile,
        ["scripts"] = Scripts,
        ["long"] = Long,
    };
}
