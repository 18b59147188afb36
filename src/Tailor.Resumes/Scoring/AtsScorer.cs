using Tailor.Resumes.Jobs;

namespace Tailor.Resumes.Scoring;

/// <summary>
/// Scores a resume against a posting by a stated formula. Needs no vocabulary: the posting's skills carry their forms.
/// </summary>
/// <remarks>
/// <para>overall = 0.7 · coverage + 0.3 · completeness, and completeness alone without a posting or when it asks for no skill.</para>
/// <para>
/// coverage = Σ weight · credit / Σ weight over the posting's skills. A required skill weighs 2, a preferred one 1. Credit is 1
/// when the skills section names the skill, 0.9 when only the rest of the resume shows it (keyword filters read the skills
/// section first), else 0. Naming a skill twice gains nothing.
/// </para>
/// <para>completeness = the sections' fullness: contact 20, summary 10, experience 35, skills 20, education 15.</para>
/// <para>Own weights: no published formula exists that is more than a vendor's claim.</para>
/// </remarks>
public static class AtsScorer
{
    private const double CoverageShare = 0.7;
    private const double ShownOnlyInProse = 0.9;
    private const int MostRecommendations = 6;

    /// <summary>The score; the same for the same input.</summary>
    public static AtsScore Score(Resume resume, JobPosting? posting)
    {
        var sections = SectionScorer.Score(resume);
        var completeness = sections.Sum(s => s.Section.Score * s.Weight) / sections.Sum(s => s.Weight);
        var skills = posting is null ? [] : SkillMatcher.Match(resume, posting);
        var matched = skills.Where(s => s.Shown).Select(s => s.Skill.Name).ToList();
        return new AtsScore
        {
            OverallScore = Round(skills.Count == 0 ? completeness : (CoverageShare * Coverage(skills)) + ((1 - CoverageShare) * completeness)),
            KeywordMatch = new KeywordMatch
            {
                Matched = matched.Count,
                Total = skills.Count,
                Percentage = skills.Count == 0 ? 0 : Round(100.0 * matched.Count / skills.Count),
                MatchedKeywords = matched,
                MissingKeywords = [.. skills.Where(s => !s.Shown).Select(s => s.Skill.Name)],
            },
            SectionCompleteness = Round(completeness),
            Sections = [.. sections.Select(s => s.Section)],
            Recommendations = [.. Recommendations(skills, sections).Take(MostRecommendations)],
        };
    }

    private static double Coverage(IReadOnlyList<SkillMatch> skills) =>
        100 * skills.Sum(s => Weight(s) * (s.Listed ? 1 : s.Shown ? ShownOnlyInProse : 0)) / skills.Sum(Weight);

    private static double Weight(SkillMatch match) => match.Skill.Importance == Importance.Required ? 2 : 1;

    private static IEnumerable<string> Recommendations(
        IReadOnlyList<SkillMatch> skills,
        IReadOnlyList<(SectionScore Section, double Weight)> sections)
    {
        var missing = skills.Where(s => !s.Shown && s.Skill.Importance == Importance.Required).Select(s => s.Skill.Name).ToList();
        if (missing.Count > 0)
        {
            yield return $"Required and not shown: {string.Join(", ", missing)}. Where you have used one, say so in the bullet of the job where you did.";
        }

        var unlisted = skills.Where(s => s is { Shown: true, Listed: false }).Select(s => s.Skill.Name).ToList();
        if (unlisted.Count > 0)
        {
            yield return $"Shown in your text but not in the skills section: {string.Join(", ", unlisted)}.";
        }

        foreach (var (section, _) in sections.Where(s => s.Section.Score < 100).OrderByDescending(s => s.Weight * (100 - s.Section.Score)))
        {
            yield return Advice(section);
        }

        var wished = skills.Where(s => !s.Shown && s.Skill.Importance == Importance.Preferred).Select(s => s.Skill.Name).ToList();
        if (wished.Count > 0)
        {
            yield return $"A plus in the posting and not shown: {string.Join(", ", wished)}.";
        }
    }

    private static string Advice(SectionScore section) => section.Name switch
    {
        "contact" => "Complete your contact details: name, e-mail, telephone and town.",
        "summary" => "Add a summary of two or three sentences: what you do, for how long, and your strongest result.",
        "experience" => section.Present
            ? "Give every job its title, employer, dates and at least three bullets."
            : "Add your work experience, with title, employer, dates and what you did.",
        "skills" => "List the skills that you can show, each under its usual name.",
        _ => section.Present ? "Give every school its degree and year." : "Add your education: degree, school and year.",
    };

    private static double Round(double value) => Math.Round(value, 1);
}
