using System.Text;

namespace Tailor.Cli.Tests;

/// <summary>A folder of its own for each test, with a resume and a posting of an invented person.</summary>
public abstract class WorkingFolder : IDisposable
{
    protected const string ResumeText =
        """
        Mirela Okonjo-Brandt
        mirela@okonjo-brandt.example | +49 30 901820 | Berlin, Germany

        SUMMARY
        Data engineer who keeps pipelines boring.

        EXPERIENCE

        Data Engineer
        Kupferkanal Analytics, Berlin
        Mar 2020 - Present
        - Responsible for maintaining 40 Airflow pipelines on K8s.
        - Cut the nightly load from 5 hours to 50 minutes with PostgreSQL 15 partitions.

        EDUCATION

        BSc Computer Science
        University of Havelmark
        2016

        SKILLS
        Python, SQL, Airflow
        """;

    protected const string PostingText =
        """
        Senior Data Engineer
        Nordlicht Energy, Hamburg

        Requirements
        - Python and PostgreSQL
        - Kubernetes
        - Snowflake
        """;

    protected WorkingFolder()
    {
        Write("resume.txt", ResumeText);
        Write("job.txt", PostingText);
    }

    protected string Folder { get; } = Directory.CreateTempSubdirectory("tailor-cli-").FullName;

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected string PathOf(string name) => Path.Combine(Folder, name);

    protected void Write(string name, string text) => File.WriteAllText(PathOf(name), text, Encoding.UTF8);

    private protected Task<Outcome> RunAsync(params string[] arguments) => TailorProcess.RunAsync(Folder, arguments);

    private protected Task<Outcome> RunWithInputAsync(string input, params string[] arguments) =>
        TailorProcess.RunWithInputAsync(Folder, Encoding.UTF8.GetBytes(input), arguments);
}
