using Tailor.Resumes;

namespace Tailor.Accuracy;

/// <summary>Courses of study, aligned one to one with those that the document prints.</summary>
internal static class EducationScore
{
    private const double RightInstitution = 0.8;
    private const double RightDegree = 0.7;

    /// <summary>Words that forms of one degree differ in.</summary>
    private static readonly HashSet<string> SmallWords =
        ["OF", "IN", "THE", "AND", "A", "AN", "DE", "LA", "LE", "EN", "DU", "DES", "DI", "DA", "DO", "DER", "DIE", "UND", "ET", "WITH", "FOR", "MAJOR", "MINOR", "DEGREE"];

    public static void Score(Findings findings, Truth truth, Resume resume)
    {
        List<StatedEducation> stated = [.. resume.Education.Select((e, i) => new StatedEducation(e, i))];
        var aligned = Alignment.Of(truth.Education.Count, stated.Count, (t, s) => Similarity(truth.Education[t], stated[s]), 0.3);
        for (var i = 0; i < truth.Education.Count; i++)
            ScoreEntry(findings, truth.Education[i], aligned.TryGetValue(i, out var j) ? stated[j] : StatedEducation.None);
        foreach (var j in Enumerable.Range(0, stated.Count).Except(aligned.Values))
        {
            foreach (var (field, value) in new[] { ("edu_institution", stated[j].Institution), ("edu_degree", stated[j].Degree), ("edu_year", stated[j].Year), ("edu_gpa", stated[j].Gpa) })
                findings.Wrong(field, value);
        }
    }

    private static void ScoreEntry(Findings findings, TruthEducation truth, StatedEducation stated)
    {
        if (truth.Institution.Length > 0)
            findings.Add("edu_institution", F1(truth.Institution, stated.Institution) >= RightInstitution, truth.Institution, stated.Institution);
        if (truth.Degree.Length > 0)
        {
            var best = Math.Max(DegreeF1(truth.Degree, stated.Degree), DegreeF1($"{truth.Degree} {truth.Honours}", stated.Degree));
            findings.Add("edu_degree", best >= RightDegree, truth.Degree, stated.Degree);
        }
        if (truth.Year.Length > 0)
            findings.Add("edu_year", truth.Year == stated.Year.Text, truth.Year, stated.Year);
        if (truth.Gpa.Length > 0)
            findings.Add("edu_gpa", IsSameGrade(truth.Gpa, stated.Gpa.Text), truth.Gpa, stated.Gpa);
        else if (truth.Honours.Length == 0)
            findings.Wrong("edu_gpa", stated.Gpa);
    }

    private static double Similarity(TruthEducation truth, StatedEducation stated) =>
        F1(truth.Institution, stated.Institution) + DegreeF1(truth.Degree, stated.Degree) + (truth.Year.Length > 0 && truth.Year == stated.Year.Text ? 0.4 : 0);

    private static double F1(string truth, StatedValue stated) => new Phrase(truth).F1(new Phrase(stated.Text));

    private static double DegreeF1(string truth, StatedValue stated) => new Phrase(truth).F1Without(SmallWords, new Phrase(stated.Text));

    /// <summary>The first number counts; a grade in words counts whole.</summary>
    private static bool IsSameGrade(string truth, string got) =>
        Stated.Grade(truth) is { } number ? Stated.Grade(got) == number : new Phrase(truth).Squashed == new Phrase(got).Squashed;

    private sealed record StatedEducation(Education Education, int Index)
    {
        public static StatedEducation None { get; } = new(new Education(), 0);

        public StatedValue Institution { get; } = new(Education.Institution ?? "", Stated.Pointer("education", Index, "institution"));

        public StatedValue Degree { get; } = new(Stated.Degree(Education), Stated.Pointer("education", Index, "degree"), Stated.Pointer("education", Index, "field"));

        public StatedValue Year { get; } = new(Stated.Year(Education), Stated.Pointer("education", Index, "graduation_year"), Stated.Pointer("education", Index, "end_date"));

        public StatedValue Gpa { get; } = new(Education.Gpa ?? "", Stated.Pointer("education", Index, "gpa"));
    }
}
