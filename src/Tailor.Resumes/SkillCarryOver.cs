namespace Tailor.Resumes;

/// <summary>
/// Completes the skills of a save from a client that knows only the four lists of the contract: <c>frameworks</c> and
/// <c>groups</c> that it left out are carried over from the version before, less what was removed.
/// </summary>
public static class SkillCarryOver
{
    /// <summary>The saved resume, its skills completed from the version before.</summary>
    public static Resume Apply(Resume saved, Resume before) =>
        throw new NotImplementedException();
}
