using Tailor.Resumes;

namespace Tailor.Accuracy;

/// <summary>Jobs, aligned one to one with those that the document prints.</summary>
internal static class WorkScore
{
    private const double Right = 0.8;
    private const double RightPlace = 0.65;

    public static void Score(Findings findings, Truth truth, Resume resume)
    {
        List<PrintedJob> printed = [.. truth.Experience.Concat(truth.OptionalExperience).Select(j => new PrintedJob(j))];
        List<StatedJob> stated = [.. resume.Experience.Select((w, i) => new StatedJob(w, i))];
        var required = truth.Experience.Count;
        var aligned = Alignment.Of(printed.Count, stated.Count, (t, s) => Similarity(printed[t], stated[s]), 0.5);

        for (var i = 0; i < required; i++)
            ScoreJob(findings, printed[i], aligned.TryGetValue(i, out var j) ? stated[j] : null);
        foreach (var j in Enumerable.Range(0, stated.Count).Except(aligned.Values))
        {
            foreach (var (field, value) in new[] { ("job_title", stated[j].Title), ("company", stated[j].Company), ("job_dates", stated[j].Start), ("job_dates", stated[j].End) })
                findings.Wrong(field, value);
        }

        var optional = printed.SelectMany((p, i) => i < required ? p.OptionalBullets : [.. p.OptionalBullets, .. p.Bullets]).ToList();
        var volunteering = aligned.Where(a => a.Key >= required).Select(a => a.Value).ToHashSet();
        var jobs = Enumerable.Range(0, stated.Count).Where(j => !volunteering.Contains(j)).ToList();
        // The same bullets are scored twice, and their confidence counts once: for the stricter question.
        List<StatedBullet> all = [.. jobs.SelectMany(j => stated[j].Bullets).Select(b => b with { Value = new StatedValue(b.Value.Text) })];
        BulletScore.Score(findings, "bullets", [.. printed.Take(required).SelectMany(p => p.Bullets)], all, optional);
        foreach (var j in jobs)
        {
            var job = aligned.Where(a => a.Value == j).Select(a => printed[a.Key]).FirstOrDefault();
            BulletScore.Score(findings, "bullet_job", job?.Bullets ?? [], stated[j].Bullets, optional);
        }
        foreach (var bullet in printed.Take(required).Where((_, i) => !aligned.ContainsKey(i)).SelectMany(p => p.Bullets))
            findings.Missing("bullet_job", bullet.Text);
    }

    private static void ScoreJob(Findings findings, PrintedJob printed, StatedJob? stated)
    {
        Compare("job_title", printed.Title, stated?.Title, Right);
        Compare("company", printed.Company, stated?.Company, Right);
        Compare("job_location", printed.Location, stated?.Location, RightPlace);
        Date(printed.Job.Start, stated?.Start);
        Date(printed.Job.End, stated?.End);

        void Compare(string field, Phrase truth, StatedValue? got, double threshold)
        {
            if (truth.Text.Length > 0)
                findings.Add(field, truth.F1(new Phrase(got?.Text)) >= threshold, truth.Text, got ?? new(""));
        }

        void Date(string truth, StatedValue? got)
        {
            if (truth.Length > 0)
                findings.Add("job_dates", IsSameDate(truth, got?.Text ?? ""), truth, got ?? new(""));
        }
    }

    /// <summary>How much a stated job looks like a printed one: names, dates, and the bullets that both have.</summary>
    private static double Similarity(PrintedJob printed, StatedJob stated)
    {
        var title = new Phrase(stated.Title.Text);
        var company = new Phrase(stated.Company.Text);
        var names = (1.2 * printed.Title.F1(title)) + (1.2 * printed.Company.F1(company));
        var swapped = names < 0.6 ? 0.5 * Math.Max(printed.Title.F1(company), printed.Company.F1(title)) : 0;
        var dates = (IsSameDate(printed.Job.Start, stated.Start.Text) ? 0.5 : 0) + (IsSameDate(printed.Job.End, stated.End.Text) ? 0.4 : 0);
        var bullets = printed.Bullets.Count > 0 && stated.Bullets.Count > 0
            ? 1.5 * printed.Bullets.Count(b => stated.Bullets.Any(s => b.F1(s.Phrase) >= 0.6)) / printed.Bullets.Count
            : 0;
        return names + swapped + dates + bullets;
    }

    /// <summary>The month counts where it is printed.</summary>
    private static bool IsSameDate(string truth, string got) =>
        truth.Length > 0 && (truth == got || (truth.Length == 4 && got.StartsWith(truth, StringComparison.Ordinal)));

    private sealed record PrintedJob(TruthJob Job)
    {
        public Phrase Title { get; } = new(Job.Title);

        public Phrase Company { get; } = new(Job.Company);

        public Phrase Location { get; } = new(Job.Location);

        public IReadOnlyList<Phrase> Bullets { get; } = [.. Job.Bullets.Select(b => new Phrase(b))];

        public IReadOnlyList<Phrase> OptionalBullets { get; } = [.. Job.OptionalBullets.Select(b => new Phrase(b))];
    }

    private sealed record StatedJob(Work Work, int Index)
    {
        public StatedValue Title { get; } = new(Work.Title, Stated.Pointer("experience", Index, "title"));

        public StatedValue Company { get; } = new(Work.Company, Stated.Pointer("experience", Index, "company"));

        public StatedValue Location { get; } = new(Work.Location ?? "", Stated.Pointer("experience", Index, "location"));

        public StatedValue Start { get; } = new(Work.StartDate ?? "", Stated.Pointer("experience", Index, "start_date"), Stated.Pointer("experience", Index, "duration"));

        public StatedValue End { get; } = Work.EndDate is null && Work.Current == true
            ? new(Stated.Present, Stated.Pointer("experience", Index, "current"), Stated.Pointer("experience", Index, "duration"))
            : new(Work.EndDate ?? "", Stated.Pointer("experience", Index, "end_date"), Stated.Pointer("experience", Index, "duration"));

        public IReadOnlyList<StatedBullet> Bullets { get; } = BulletScore.Of(Work.Description, FormattableString.Invariant($"experience/{Index}/description"));
    }
}
