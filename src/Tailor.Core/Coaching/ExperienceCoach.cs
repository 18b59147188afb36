using Tailor.Core.Truth;
using Tailor.Resumes;
using Tailor.Resumes.Suggestions;

namespace Tailor.Core.Coaching;

/// <summary>Goes through the bullets of every job and the descriptions of every project.</summary>
internal static class ExperienceCoach
{
    /// <summary>More questions than this are not answered: the first of each entry come first.</summary>
    private const int MostQuestions = 8;

    /// <summary>The rewrites that are certain, at most one for each text.</summary>
    public static IEnumerable<Suggestion> Rewrites(Resume resume) =>
        BulletPlace.In(resume)
            .Where(place => ClaimWord.LanguageOf(place.Text) == "en")
            .Select(place => (place, rewrite: BulletRewriter.Of(place.Text, place.Tense)))
            .GroupBy(p => p.place.Text)

            // A client that looks for the text alone cannot tell two places apart, so they must become the same.
            .Where(same => same.Select(p => p.rewrite?.Text).Distinct().Count() == 1)
            .Select(same => same.First())
            .Where(p => p.rewrite is not null)
            .Select(p => new Suggestion
            {
                Section = p.place.Section,
                Type = "rewrite",
                Path = p.place.Path,
                Original = p.place.Text,
                Suggested = p.rewrite!.Text,
                Reason = p.rewrite.Reason,
                Impact = Impact.Medium,
            });

    /// <summary>One question for each bullet that lacks a figure, spread over the entries.</summary>
    public static IEnumerable<Suggestion> Questions(Resume resume) =>
        BulletPlace.In(resume)
            .Where(place => ClaimWord.LanguageOf(place.Text) == "en")
            .Select(place => (place, question: BulletCoach.Review(place.Text, place.Tense == Tense.Present).Question))
            .Where(p => p.question is not null)
            .GroupBy(p => p.place.Entry)
            .SelectMany(entry => entry.Select((p, rank) => (p.place, p.question, rank)))
            .OrderBy(p => p.rank)
            .Take(MostQuestions)
            .Select(p => new Suggestion
            {
                Section = p.place.Section,
                Type = "question",
                Path = p.place.Path,
                Original = p.place.Text,
                Reason = $"A figure or a result would make this bullet of {p.place.Entry} checkable.",
                Impact = p.rank == 0 ? Impact.High : Impact.Medium,
                Question = p.question,
            });
}
