using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Tailor.Core.Coaching;
using Tailor.Core.Jobs;
using Tailor.Core.Matching;
using Tailor.Core.Truth;
using Tailor.Resumes.Jobs;
using Tailor.Tests;

namespace Tailor.Core.Tests.Evaluation;

/// <summary>
/// The gate on judgement: labelled cases of the project's own, and those of the shared folder where it is there. A figure that drops
/// below what was reached fails. The scorers of the shared folder give finer figures; docs/truth.md and docs/coach.md show them.
/// </summary>
public sealed class JudgementTests
{
    private static readonly DateOnly Today = new(2026, 6, 1);

    private static string Own(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "corpus", name);

    [Fact]
    public void Guard_OwnCases() => GuardHolds(Own("truth"), recall: 0.99, falseAlarms: 0.10);

    [Fact]
    public void Guard_SharedCases() => GuardHolds(SharedFolder.Require("guard/dev"), recall: 0.98, falseAlarms: 0.03);

    [Fact]
    public void Pairs_OwnCases() => PairsHold(Own("jobs/pairs.json"), 0.94);

    [Fact]
    public void Pairs_SharedCases() => PairsHold(SharedFolder.Require("jobs/pairs-dev.json"), 0.96);

    [Fact]
    public void Coach_OwnCases()
    {
        foreach (var bullet in Read(Own("coach/coach.json")))
        {
            var (text, review) = (Text(bullet, "text"), BulletCoach.Review(Text(bullet, "text"), bullet!["current_job"]!.GetValue<bool>()));
            Assert.Equal((text, string.Join(' ', bullet["issues"]!.AsArray().Select(i => i!.GetValue<string>()).Order())), (text, string.Join(' ', review.Issues.Order())));
            Assert.Equal((text, bullet["rewrite"]?.GetValue<string>()), (text, review.Rewrite));
            Assert.Equal((text, bullet["asks"]!.GetValue<bool>()), (text, review.Question is not null));
        }
    }

    [Fact]
    public void Coach_SharedCases()
    {
        var (right, wrong, missed, safe, exact, touched) = (0, 0, 0, 0, 0, 0);
        foreach (var bullet in Read(Path.Combine(SharedFolder.Require("guard/dev"), "coach.json")))
        {
            var review = BulletCoach.Review(Text(bullet, "text"), bullet!["current_job"]!.GetValue<bool>());
            var (wanted, optional) = (Names(bullet, "issues"), Names(bullet, "issues_optional"));
            right += review.Issues.Count(wanted.Contains);
            wrong += review.Issues.Count(i => !wanted.Contains(i) && !optional.Contains(i));
            missed += wanted.Count(i => !review.Issues.Contains(i));
            var rule = bullet["rewrite"]!;
            if (Text(rule, "policy") == "safe")
            {
                safe++;
                exact += Names(rule, "acceptable").Contains(review.Rewrite ?? "") ? 1 : 0;
            }

            touched += Text(rule, "policy") == "leave" && review is not { Issues.Count: 0, Rewrite: null, Question: null } ? 1 : 0;
        }

        Assert.True(2.0 * right / ((2 * right) + wrong + missed) >= 0.97, $"issues: {right} right, {wrong} wrong, {missed} missed");
        Assert.True(exact >= 0.9 * safe, $"{exact} of {safe} safe rewrites");
        Assert.Equal(0, touched);
    }

    [Fact]
    public void Postings_OwnCases()
    {
        var (found, wanted, wrong, facts, told) = (0, 0, 0, 0, 0);
        foreach (var file in Directory.GetFiles(Own("jobs/postings"), "*.truth.json").Order(StringComparer.Ordinal))
        {
            var truth = JsonNode.Parse(File.ReadAllText(file))!;
            var source = file.Replace(".truth.json", ".txt", StringComparison.Ordinal);
            var posting = JobPostingAnalyzer.Analyze(File.ReadAllText(File.Exists(source) ? source : file.Replace(".truth.json", ".html", StringComparison.Ordinal))).Value;
            foreach (var (list, given) in new[] { ("required", posting.RequiredSkills), ("preferred", posting.PreferredSkills) })
            {
                found += given.Count(Names(truth, list).Contains);
                wanted += Names(truth, list).Count;
                wrong += given.Count(s => !Names(truth, list).Contains(s));
            }

            Assert.DoesNotContain(posting.RequiredSkills.Concat(posting.PreferredSkills), Names(truth, "unwanted").Contains);
            Assert.All(posting.Skills, s => Assert.NotEmpty(s.Evidence));
            foreach (var (name, value) in Facts(posting))
            {
                told++;
                facts += value == (truth[name]?.ToString() ?? "") ? 1 : 0;
            }
        }

        Assert.True(2.0 * found / (wanted + found + wrong) >= 0.95, $"{found} of {wanted} skills, {wrong} wrong");
        Assert.True(facts >= 0.95 * told, $"{facts} of {told} titles, companies, modes, years and degrees");
    }

    private static (string Name, string Value)[] Facts(JobPosting posting) =>
        [("title", posting.Title), ("company", posting.Company), ("work_mode", posting.WorkMode ?? ""), ("years_min", posting.YearsMin?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? ""), ("degree", posting.Degree ?? "")];

    private static void GuardHolds(string folder, double recall, double falseAlarms)
    {
        var resumes = Directory.GetFiles(Path.Combine(folder, "resumes")).ToDictionary(f => Path.GetFileNameWithoutExtension(f), f => JsonDocument.Parse(File.ReadAllText(f)).RootElement);
        var cases = Read(Path.Combine(folder, "guard.json"))
            .Select(c => (Node: c, Facts: TruthGuard.Check(Text(c, "proposed"), ClaimSource.At(resumes[Text(c, "resume")], Text(c, "path"), Also(c)), Today)))
            .ToList();
        var unsupported = cases.Where(c => Text(c.Node, "label") == "unsupported").ToList();
        var faithful = cases.Where(c => Text(c.Node, "label") == "faithful").ToList();
        Assert.True(unsupported.Count(c => c.Facts.Count > 0) >= recall * unsupported.Count, Listed(unsupported.Where(c => c.Facts.Count == 0)));
        Assert.True(faithful.Count(c => c.Facts.Count > 0) <= falseAlarms * faithful.Count, Listed(faithful.Where(c => c.Facts.Count > 0)));
        Assert.All(cases.SelectMany(c => c.Facts.Select(f => (Proposed: Text(c.Node, "proposed"), Fact: f))), f => Assert.Equal(f.Fact.Text, f.Proposed.Substring(f.Fact.Start, f.Fact.Length)));
    }

    private static string Listed(IEnumerable<(JsonNode Node, IReadOnlyList<UnsupportedFact> Facts)> cases) =>
        string.Join('\n', cases.Select(c => $"{Text(c.Node, "id")} {Text(c.Node, "proposed")} -> {string.Join(" | ", c.Facts.Select(f => f.Text))}"));

    private static void PairsHold(string file, double accuracy)
    {
        var pairs = JsonNode.Parse(File.ReadAllText(file))!["pairs"]!.AsArray().Select(p => p!).ToList();
        var wrong = pairs.Select(p => (Node: p, Answer: RequirementMatcher.Match(Text(p, "requirement"), Text(p, "resume_text"), Today).Answer.ToString().ToLowerInvariant()))
            .Where(p => p.Answer != Text(p.Node, "answer")).Select(p => $"{Text(p.Node, "resume_text")} / {Text(p.Node, "requirement")}: {p.Answer}").ToList();
        Assert.True(pairs.Count - wrong.Count >= accuracy * pairs.Count, string.Join('\n', wrong));
    }

    private static IEnumerable<JsonNode> Read(string file) => JsonNode.Parse(File.ReadAllText(file))!.AsArray().Select(n => n!);

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();

    private static List<string> Names(JsonNode node, string name) => [.. node[name]!.AsArray().Select(n => n!.GetValue<string>())];

    private static IEnumerable<string> Also(JsonNode node) => node["also"] switch
    {
        JsonArray many => many.Select(p => p!.GetValue<string>()),
        JsonValue one => [one.GetValue<string>()],
        _ => [],
    };
}
