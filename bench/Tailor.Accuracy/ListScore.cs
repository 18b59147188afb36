using Tailor.Resumes;

namespace Tailor.Accuracy;

/// <summary>Projects, skills, and lists whose entries are told by their names.</summary>
internal static class ListScore
{
    private const double Right = 0.8;

    /// <summary>Names less alike are not of the same entry.</summary>
    private const double SameEntry = 0.3;

    public static void Projects(Findings findings, Truth truth, Resume resume)
    {
        var aligned = Named(findings, "project_name", [.. truth.Projects.Select(p => p.Name)], [.. resume.Projects.Select((p, i) => new StatedValue(p.Name, Stated.Pointer("projects", i, "name")))]);
        for (var i = 0; i < truth.Projects.Count; i++)
        {
            var printed = truth.Projects[i];
            if (printed.Bullets.Count == 0)
                continue;
            var stated = aligned.TryGetValue(i, out var j)
                ? BulletScore.Of(resume.Projects[j].Highlights, FormattableString.Invariant($"projects/{j}/highlights"))
                    .Concat(resume.Projects[j].Description.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(d => new StatedBullet(new Phrase(d), new StatedValue(d, Stated.Pointer("projects", j, "description")))))
                : [];
            BulletScore.Score(findings, "project_bullets", [.. printed.Bullets.Select(b => new Phrase(b))], [.. stated], [.. printed.OptionalBullets.Select(b => new Phrase(b))]);
        }
    }

    /// <summary>Skills as a set, whatever list they stand in.</summary>
    public static void Skills(Findings findings, Truth truth, Resume resume)
    {
        var printed = truth.Skills.Select(Skill).Where(s => s.Length > 0).ToHashSet();
        var optional = truth.OptionalSkills.Select(Skill).ToHashSet();
        var stated = Stated.Skills(resume.Skills).GroupBy(s => Skill(s.Value.Text)).Where(g => g.Key.Length > 0)
            .ToDictionary(g => g.Key, g => new StatedValue(g.First().Value.Text, [.. g.SelectMany(s => s.Value.Pointers)]));
        foreach (var skill in printed)
            findings.Add("skills", stated.ContainsKey(skill), skill, stated.GetValueOrDefault(skill, new StatedValue("")));
        foreach (var (skill, value) in stated)
        {
            if (!printed.Contains(skill) && !optional.Contains(skill))
                findings.Wrong("skills", value);
        }
    }

    /// <summary>The lists that only our own form of truth has.</summary>
    public static void Further(Findings findings, Resume truth, Resume resume)
    {
        foreach (var ((field, printed), (_, stated)) in Lists(truth).Zip(Lists(resume)))
            Named(findings, field, [.. printed.Select(v => v.Text)], stated);
    }

    private static IEnumerable<(string Field, IReadOnlyList<StatedValue> Values)> Lists(Resume resume)
    {
        yield return ("certification", [.. resume.Certifications.Select((c, i) => new StatedValue(c.Name, Stated.Pointer("certifications", i, "name")))]);
        yield return ("language", [.. resume.Languages.Select((l, i) => new StatedValue(l.Name, Stated.Pointer("languages", i, "name")))]);
        yield return ("language_level", [.. resume.Languages.Select((l, i) => new StatedValue(l.Level is null ? "" : $"{l.Name}: {l.Level}", Stated.Pointer("languages", i, "level")))]);
        yield return ("award", [.. resume.Awards.Select((a, i) => new StatedValue(a.Title, Stated.Pointer("awards", i, "title")))]);
        yield return ("publication", [.. resume.Publications.Select((p, i) => new StatedValue(p.Title, Stated.Pointer("publications", i, "title")))]);
        yield return ("volunteer", [.. resume.Volunteer.Select((v, i) => new StatedValue(v.Role, Stated.Pointer("volunteer", i, "role")))]);
        yield return ("reference", [.. resume.References.Select((r, i) => new StatedValue(r.Name, Stated.Pointer("references", i, "name")))]);
    }

    private static IReadOnlyDictionary<int, int> Named(Findings findings, string field, IReadOnlyList<string> printed, IReadOnlyList<StatedValue> stated)
    {
        var aligned = Alignment.Of(printed.Count, stated.Count, (t, s) => Alike(printed[t], stated[s]), SameEntry);
        for (var i = 0; i < printed.Count; i++)
        {
            var got = aligned.TryGetValue(i, out var j) ? stated[j] : new StatedValue("");
            findings.Add(field, Alike(printed[i], got) >= Right, printed[i], got);
        }
        foreach (var j in Enumerable.Range(0, stated.Count).Except(aligned.Values))
            findings.Wrong(field, stated[j]);
        return aligned;
    }

    private static double Alike(string truth, StatedValue stated) => new Phrase(truth).F1(new Phrase(stated.Text));

    private static string Skill(string text) => Phrase.Normalize(text).Trim(' ', ',', '.', ';', ':', '*', '\u2022', '·', '|', '/', '-');
}
