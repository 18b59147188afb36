using System.Globalization;
using Tailor.Resumes;

namespace Tailor.Bench;

/// <summary>An invented resume of two pages, and a posting for it: what the export, save and stream measurements work on.</summary>
internal static class SampleResume
{
    public const string Posting =
        """
        Senior Backend Engineer
        Hollow Oak Logistics, Leeds

        What you bring
        - 5+ years of backend development in Go or C#
        - PostgreSQL, Kafka and Kubernetes in production
        - REST API design and observability with Prometheus
        - Clear written English

        Nice to have
        - Terraform, gRPC
        """;

    public static Resume TwoPages { get; } = new()
    {
        PersonalInfo = new PersonalInfo
        {
            Name = "Zofia Wiśniewska-Park",
            Email = "zofia@wisniewska-park.example",
            Phone = "+44 20 7946 0991",
            Location = "Leeds, United Kingdom",
            Website = "https://wisniewska-park.example",
            Headline = "Backend engineer for systems that move things",
        },
        Summary = "Backend engineer with eleven years in logistics and payments. Builds services that stay up, writes them down so that others can run them, and measures before and after.",
        Experience = [.. Enumerable.Range(0, 5).Select(Job)],
        Skills = new SkillSet
        {
            Technical = ["Go", "C#", "SQL", "PostgreSQL", "Kafka", "gRPC"],
            Tools = ["Docker", "K8s", "Git", "Grafana"],
            SoftSkills = ["Mentoring", "Technical writing"],
            Languages = ["English", "Polish", "Korean"],
            Frameworks = [],
            Groups = [new SkillGroup { Name = "Languages", Items = ["Go", "C#", "SQL"] }, new SkillGroup { Name = "Platforms", Items = ["PostgreSQL", "Kafka", "gRPC", "Docker", "K8s", "Git", "Grafana"] }],
        },
        Projects = [new Project { Name = "Pallet Tetris", Description = "A solver that packs mixed pallets, used by two warehouses.", Highlights = ["Packs 400 boxes in 90 ms on a laptop.", "Explains each placement to the loader."], Technologies = ["Rust", "WebAssembly"] }],
        Education = [new Education { Degree = "BSc Computer Science", Institution = "University of Upper Wharfedale", GraduationYear = "2014", Gpa = "First" }],
        Certifications = [new Certification { Name = "Certified Kubernetes Application Developer", Issuer = "CNCF", Date = "2022" }],
        Languages = [new SpokenLanguage { Name = "Polish", Level = "native" }, new SpokenLanguage { Name = "English", Level = "C2" }],
    };

    private static Work Job(int index) => new()
    {
        Title = index == 0 ? "Senior Backend Engineer" : "Software Engineer",
        Company = new[] { "Hollow Oak Freight", "Brindle & Quay Payments", "Tarn Systems", "Millrace Data", "Northmoor Software" }[index],
        Location = "Leeds",
        Duration = string.Create(CultureInfo.InvariantCulture, $"Mar {2022 - (2 * index)} - {(index == 0 ? "Present" : $"Feb {2024 - (2 * index)}")}"),
        StartDate = string.Create(CultureInfo.InvariantCulture, $"{2022 - (2 * index)}-03"),
        Current = index == 0,
        Description =
        [
            string.Create(CultureInfo.InvariantCulture, $"Responsible for designing the booking service that takes {1200 + (300 * index)} orders a minute at peak, with PostgreSQL and Kafka."),
            "Moved nightly batch files to events, so that a shipment's state is known within two seconds instead of the next morning.",
            string.Create(CultureInfo.InvariantCulture, $"Cut the p99 latency of quote requests from 900 ms to {140 + (10 * index)} ms by replacing an N+1 query and adding a read model."),
            "Was in charge of on-call for six services; wrote the runbooks that the night shift still uses.",
            "Reviewed designs and code for a team of seven, and ran the weekly reading group on databases.",
        ],
        Technologies = ["Go", "PostgreSQL", "Kafka", "Kubernetes"],
    };
}
