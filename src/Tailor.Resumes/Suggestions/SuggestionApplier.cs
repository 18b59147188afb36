namespace Tailor.Resumes.Suggestions;

/// <summary>Applies suggestions to a resume the way the contract's client does.</summary>
public static class SuggestionApplier
{
    /// <summary>The revised resume; a suggestion whose original text is not found is rejected with its reason.</summary>
    public static Revision Apply(Resume resume, IEnumerable<Suggestion> suggestions) => throw new NotImplementedException();
}
