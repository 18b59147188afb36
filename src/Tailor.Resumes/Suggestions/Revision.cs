namespace Tailor.Resumes.Suggestions;

/// <summary>A resume with suggestions applied.</summary>
/// <param name="Resume">The changed resume.</param>
/// <param name="Applied">What was applied, in order.</param>
/// <param name="Rejected">What could not be, with the reason.</param>
public sealed record Revision(Resume Resume, IReadOnlyList<Suggestion> Applied, IReadOnlyList<RejectedSuggestion> Rejected);

/// <summary>A suggestion that was not applied.</summary>
/// <param name="Suggestion">The suggestion.</param>
/// <param name="Reason">Why not, in a sentence.</param>
public sealed record RejectedSuggestion(Suggestion Suggestion, string Reason);
