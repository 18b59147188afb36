using System.Text;
using System.Text.Json.Nodes;

namespace Tailor.Server.Tests;

/// <summary>Documents of an invented person.</summary>
internal static class Samples
{
    /// <summary>A resume as plain text.</summary>
    public const string Text = """
        Mirela Antonescu
        mirela.antonescu@example.org | +40 700 000 123 | Cluj-Napoca, Romania | https://github.com/mirela-example

        SUMMARY
        Backend engineer who likes small services and short feedback loops.

        EXPERIENCE
        Senior Software Engineer, Fernweh Logistics
        Mar 2021 - Present
        - Responsible for managing the migration of 14 services to K8s
        - Cut the p99 latency of the quote API from 900 ms to 210 ms with PostgreSQL 15 and C#

        Software Engineer, Blue Kettle Ltd
        Jan 2018 - Feb 2021
        - Responsible for maintaining the R&D team's C++ simulation library
        - Helped with the rollout of Grafana dashboards

        PROJECTS
        Tidebook
        Responsible for building a tide calendar for small harbours in Python

        EDUCATION
        BSc Computer Science, University of Cluj
        2014 - 2017
        GPA: 9.4/10

        SKILLS
        Technical: C#, C++, Python, SQL
        Tools: Docker, Git
        Soft skills: Mentoring
        Languages: Romanian, English
        """;

    /// <summary>A posting.</summary>
    public const string Posting = """
        Senior Backend Engineer
        Company: Saltmarsh Systems
        Location: Remote

        Requirements
        - 5+ years of experience with C# and .NET
        - Experience with Kubernetes and PostgreSQL in production
        - Strong knowledge of SQL and REST APIs

        Nice to have
        - Terraform, Kafka
        """;

    public static byte[] TextBytes => Encoding.UTF8.GetBytes(Text);

    /// <summary>A resume as JSON, with members of a client's own at several levels.</summary>
    public static JsonObject Resume(string bullet = "Responsible for managing 14 services on K8s") => JsonNode.Parse($$"""
        {
          "personal_info": {"name": "Łukasz Żółć", "email": "lukasz@example.org", "phone": null, "location": "Łódź", "github": null, "linkedin": null, "x_pronouns": "he"},
          "summary": "Builds things.",
          "experience": [
            {"title": "Engineer", "company": "Fernweh", "duration": "2021 - Present", "description": [{{JsonValue.Create(bullet).ToJsonString()}}, "Wrote <b>bold</b> & simple code"], "technologies": ["C#"], "x_rank": 1}
          ],
          "skills": {"technical": ["C#", "SQL"], "soft_skills": ["Mentoring"], "tools": ["Docker"], "languages": ["Polish"],
                     "frameworks": ["ASP.NET Core"], "groups": [{"name": "Backend", "items": ["C#", "SQL"]}]},
          "projects": [{"name": "Tidebook", "description": "Responsible for building a tide calendar", "technologies": ["Python"], "github_url": null, "impact_metrics": []}],
          "education": [{"degree": "BSc", "institution": "University", "graduation_year": "2017", "gpa": "4.8"}],
          "x_own": {"deep": [1, 2.50, "ż", {"emoji": "🦊"}]}
        }
        """)!.AsObject();
}
