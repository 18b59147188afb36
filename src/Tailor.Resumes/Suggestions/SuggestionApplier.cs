namespace Tailor.Resumes.Suggestions;

/// <summary>
/// Applies suggestions to a resume the way the contract's client does: <c>add_keyword</c> appends to <c>skills.technical</c>, a
/// rewrite replaces the text that is exactly its original.
/// </summary>
public static class SuggestionApplier
{
    private static readonly string[] LeadingVerbs = ["Add ", "Include ", "Consider ", "Use "];

    /// <summary>The revised resume; a suggestion whose original text is not found is rejected with its reason.</summary>
    public static Revision Apply(Resume resume, IEnumerable<Suggestion> suggestions)
    {
        var applied = new List<Suggestion>();
        var rejected = new List<RejectedSuggestion>();
        foreach (var suggestion in suggestions)
        {
            var (changed, reason) = ApplyOne(resume, suggestion);
            if (changed is null)
            {
                rejected.Add(new RejectedSuggestion(suggestion, reason));
            }
            else
            {
                resume = changed;
                applied.Add(suggestion);
            }
        }

        return new Revision(resume, applied, rejected);
    }

    /// <summary>The keywords that an <c>add_keyword</c> suggestion names.</summary>
    public static IReadOnlyList<string> Keywords(string suggested)
    {
        var text = suggested.Trim();
        var lead = LeadingVerbs.FirstOrDefault(v => text.StartsWith(v, StringComparison.OrdinalIgnoreCase));
        return text[(lead?.Length ?? 0)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    private static (Resume? Changed, string Reason) ApplyOne(Resume resume, Suggestion suggestion)
    {
        if (suggestion.Grounding.Verdict != Grounding.Supported.Verdict || suggestion.Grounding.Unsupported.Count > 0)
        {
            return (null, "It states something that the resume does not show.");
        }

        return suggestion switch
        {
            { Section: "skills", Type: "add_keyword" } => AddKeywords(resume, Keywords(suggestion.Suggested)),
            { Suggested: "" } or { Original: "" } => (null, "It holds no text to put in place of another."),
            { Section: "experience", Type: "rewrite" } => Replace(resume, suggestion, BulletReplacer.InExperience),
            { Section: "projects", Type: "rewrite" } => Replace(resume, suggestion, BulletReplacer.InProjects),
            _ => (null, "It is a question or a finding, not a change."),
        };
    }

    private static (Resume? Changed, string Reason) AddKeywords(Resume resume, IReadOnlyList<string> keywords)
    {
        var added = keywords.Except(resume.Skills.Technical, StringComparer.OrdinalIgnoreCase).ToList();
        return added.Count == 0
            ? (null, "The skills list it already.")
            : (resume with { Skills = resume.Skills with { Technical = [.. resume.Skills.Technical, .. added] } }, "");
    }

    private static (Resume? Changed, string Reason) Replace(Resume resume, Suggestion suggestion, Func<Resume, Suggestion, Resume?> replace) =>
        replace(resume, suggestion) is { } changed ? (changed, "") : (null, "The text that it replaces is no longer in the resume.");
}
