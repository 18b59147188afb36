using Tailor.Resumes;

namespace Tailor.Core.Parsing;

/// <summary>Reads the jobs of an experience section.</summary>
internal static class WorkParser
{
    private const int Title = 0;
    private const int Employer = 1;
    private const int Place = 2;

    /// <summary>The jobs in order.</summary>
    public static IReadOnlyList<Work> Parse(IReadOnlyList<ResumeLine> lines)
    {
        var entries = EntrySplitter.Split(lines);
        var heads = entries.Select(e => EntryHead.Of(e.Head)).ToList();
        var pieces = WorkPieces.Of(heads);
        var roles = RoleAssignment.Assign(pieces, [Evidence.JobTitle, Evidence.Employer, Evidence.Place]);

        var jobs = new List<Work>();
        for (var i = 0; i < entries.Count; i++)
        {
            var job = ToWork(entries[i], heads[i], pieces[i], roles[i]);
            if (job.Company.Length == 0 && jobs.Count > 0 && job.Title.Length > 0)
                job = job with { Company = jobs[^1].Company, Location = job.Location ?? jobs[^1].Location };
            if (job.Title.Length == 0 && job.Company.Length == 0 && job.Duration.Length == 0)
                AppendTo(jobs, job);
            else
                jobs.Add(job);
        }
        return WithoutEmployerHeads(jobs);
    }

    private static Work ToWork(Entry entry, EntryHead head, IReadOnlyList<HeadPiece> pieces, int[] roles)
    {
        var left = pieces.Where((_, i) => !roles.Contains(i)).Select(p => p.Text).ToList();
        var body = EntryBody.Of(entry.Body);
        return new Work
        {
            Title = TextAt(pieces, roles[Title]) ?? "",
            Company = TextAt(pieces, roles[Employer]) ?? "",
            Location = TextAt(pieces, roles[Place]),
            Duration = head.DatesText,
            StartDate = head.Dates?.Start?.ToString(),
            EndDate = head.Dates?.End?.ToString(),
            Current = head.Dates is null ? null : head.Dates.Current,
            Url = head.Link,
            Summary = JoinOrNull([.. left, .. body.Prose]),
            Description = body.Items,
            Technologies = body.Technologies,
        };
    }

    /// <summary>An employer's own line above several roles is no job: its roles have its name already.</summary>
    private static List<Work> WithoutEmployerHeads(List<Work> jobs)
    {
        var kept = new List<Work>();
        for (var i = 0; i < jobs.Count; i++)
        {
            var isHead = jobs[i] is { Duration: "", Description.Count: 0 } && i + 1 < jobs.Count && jobs[i + 1].Duration.Length > 0
                && (jobs[i].Title.Length == 0 || jobs[i].Company.Length == 0 || jobs[i + 1].Company == jobs[i].Company);
            if (!isHead)
                kept.Add(jobs[i]);
        }
        return kept;
    }

    private static void AppendTo(List<Work> jobs, Work job)
    {
        if (jobs.Count > 0)
            jobs[^1] = jobs[^1] with { Description = [.. jobs[^1].Description, .. job.Description] };
    }

    private static string? TextAt(IReadOnlyList<HeadPiece> pieces, int index) => index < 0 ? null : pieces[index].Text;

    private static string? JoinOrNull(List<string> parts) => parts.Count == 0 ? null : string.Join("\n", parts);
}
