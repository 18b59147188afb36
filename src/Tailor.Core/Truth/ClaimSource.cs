using System.Text.Json;
using Tailor.Core.Parsing;
using Tailor.Resumes;

namespace Tailor.Core.Truth;

/// <summary>What a text of a resume may be supported by: itself first, then the entry that it stands in, then the rest.</summary>
/// <param name="Claim">The text or texts that a proposed text would replace.</param>
/// <param name="Entry">What else its entry states of the same work: title, employer, dates, technologies, link. Not its other bullets, which are claims of their own.</param>
/// <param name="Elsewhere">Every other text of the resume.</param>
/// <param name="Titles">The titles of all jobs, one a line: the ranks that the owner has held.</param>
/// <param name="Credentials">The names of all certificates, one a line.</param>
/// <param name="SpansAll">Whether it speaks of the whole resume, as a summary does.</param>
/// <param name="Jobs">Each job's dates and words; for a text of one job that one alone.</param>
public sealed record ClaimSource(string Claim, string Entry, string Elsewhere, string Titles, string Credentials, bool SpansAll, IReadOnlyList<JobSpan> Jobs)
{
    private static readonly string[] Bullets = ["description", "highlights", "impact_metrics", "summary"];

    private static readonly string[] Spanning = ["/summary", "/personal_info/headline"];

    /// <summary>The source of the text at a JSON Pointer (RFC 6901) of a resume.</summary>
    /// <param name="resume">The resume.</param>
    /// <param name="path">Where the text stands.</param>
    /// <param name="also">Where texts stand that are merged into it.</param>
    /// <param name="statements">What the owner has confirmed besides; it supports as the text itself does.</param>
    public static ClaimSource At(Resume resume, string path, IEnumerable<string>? also = null, IEnumerable<string>? statements = null)
    {
        ArgumentNullException.ThrowIfNull(resume);
        return At(JsonSerializer.SerializeToElement(resume with { Provenance = new Dictionary<string, FieldSource>() }, ResumeJson.Options), path, also, statements);
    }

    /// <summary>The same for a resume in its JSON form.</summary>
    public static ClaimSource At(JsonElement resume, string path, IEnumerable<string>? also = null, IEnumerable<string>? statements = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var paths = new[] { path }.Concat(also ?? []).ToList();
        var texts = Texts(resume, "").ToList();
        var entries = paths.Select(EntryOf).ToHashSet(StringComparer.Ordinal);
        bool IsClaim(string at) => paths.Contains(at);
        bool IsEntry(string at) => entries.Any(e => at.StartsWith(e + "/", StringComparison.Ordinal)) && !at.Split('/').Any(Bullets.Contains);
        var jobs = texts.Where(t => t.Path.StartsWith("/experience/", StringComparison.Ordinal)).GroupBy(t => EntryOf(t.Path)).ToList();
        var own = jobs.Where(j => entries.Contains(j.Key)).ToList();
        return new ClaimSource(
            Lines(texts.Where(t => IsClaim(t.Path)).Select(t => t.Text).Concat(statements ?? [])),
            Lines(texts.Where(t => !IsClaim(t.Path) && IsEntry(t.Path)).Select(t => t.Text)),
            Lines(texts.Where(t => !IsClaim(t.Path) && !IsEntry(t.Path)).Select(t => t.Text)),
            Lines(texts.Where(t => t.Path.EndsWith("/title", StringComparison.Ordinal)).Select(t => t.Text)),
            Lines(texts.Where(t => t.Path.StartsWith("/certifications/", StringComparison.Ordinal)).Select(t => t.Text)),
            paths.Exists(Spanning.Contains),
            [.. (own.Count > 0 ? own : jobs).Select(j => JobSpan.Of([.. j]))]);
    }

    /// <summary>A single text without a resume around it.</summary>
    public static ClaimSource Of(string claim) => new(claim, "", "", "", "", SpansAll: false, []);

    /// <summary><c>/experience/0</c> of <c>/experience/0/description/1</c>; a path without a number is its own entry.</summary>
    private static string EntryOf(string path)
    {
        var steps = path.Split('/');
        var number = Array.FindIndex(steps, s => s.Length > 0 && s.All(char.IsAsciiDigit));
        return number < 0 || steps.Length == number + 1 ? path : string.Join('/', steps.Take(number + 1));
    }

    private static IEnumerable<(string Path, string Text)> Texts(JsonElement node, string path) => node.ValueKind switch
    {
        JsonValueKind.Object => node.EnumerateObject().Where(p => p.Name is not ("provenance" or "unplaced_text" or "id")).SelectMany(p => Texts(p.Value, $"{path}/{p.Name}")),
        JsonValueKind.Array => node.EnumerateArray().SelectMany((item, i) => Texts(item, FormattableString.Invariant($"{path}/{i}"))),
        JsonValueKind.String => [(path, node.GetString()!)],
        _ => [],
    };

    private static string Lines(IEnumerable<string> texts) => string.Join('\n', texts);
}

/// <summary>When a job was held and what it is about.</summary>
/// <param name="Start">Its first month, counted from the year 0.</param>
/// <param name="End">The month after its last, or null while it goes on.</param>
/// <param name="Text">All its text.</param>
/// <param name="Title">Its title.</param>
public sealed record JobSpan(int? Start, int? End, string Text, string Title)
{
    private const int Year = 12;

    internal static JobSpan Of(IReadOnlyList<(string Path, string Text)> texts)
    {
        string Of(string name) => texts.FirstOrDefault(t => t.Path.EndsWith("/" + name, StringComparison.Ordinal)).Text ?? "";
        var dates = DateRangeParser.Find(Of("duration")) ?? DateRangeParser.Find($"{Of("start_date")} - {Of("end_date")}");
        return new JobSpan(
            dates?.Start is { } start ? Month(start, 1) : null,
            dates switch { { Current: true } or null => null, { End: { } end } => Month(end, Year) + 1, _ => null },
            string.Join('\n', texts.Select(t => t.Text)),
            Of("title"));
    }

    /// <summary>How many months of some jobs there are, overlaps counted once.</summary>
    /// <param name="jobs">The jobs.</param>
    /// <param name="today">The day until which a job goes on that has no end.</param>
    public static int Months(IEnumerable<JobSpan> jobs, DateOnly today)
    {
        var now = (today.Year * Year) + today.Month;
        var (months, until) = (0, 0);
        foreach (var (start, end) in jobs.Where(j => j.Start is not null).Select(j => (Start: j.Start!.Value, End: j.End ?? now)).OrderBy(j => j.Start))
        {
            months += Math.Max(0, end - Math.Max(start, until));
            until = Math.Max(until, end);
        }

        return months;
    }

    private static int Month(YearMonth date, int without) => (date.Year * Year) + (date.Month ?? without);
}
