namespace Tailor.Resumes;

/// <summary>
/// Completes the skills of a save from a client that knows only the four lists of the contract: <c>frameworks</c> and
/// <c>groups</c> that it left out are carried over from the version before, less what was removed.
/// </summary>
public static class SkillCarryOver
{
    /// <summary>
    /// The saved resume, its skills completed from the version before. A skill was removed when it stood in one of the four
    /// lists before and stands in none of them now; letter case does not make another skill, and the saved spelling is taken.
    /// A group that loses all its skills goes too. A skill that was added is put in no group.
    /// </summary>
    public static Resume Apply(Resume saved, Resume before)
    {
        ArgumentNullException.ThrowIfNull(saved);
        ArgumentNullException.ThrowIfNull(before);
        var then = Listed(before.Skills);
        var now = Listed(saved.Skills);
        return saved with
        {
            Skills = saved.Skills with
            {
                Frameworks = saved.Skills.Frameworks ?? (before.Skills.Frameworks is { } frameworks ? Remaining(frameworks) : null),
                Groups = saved.Skills.Groups ?? (before.Skills.Groups is { } groups ? RemainingGroups(groups) : null),
            },
        };

        IReadOnlyList<SkillGroup> RemainingGroups(IReadOnlyList<SkillGroup> groups) =>
        [
            .. groups
                .Select(group => (group, items: Remaining(group.Items)))
                .Where(kept => kept.items.Count > 0 || kept.group.Items.Count == 0)
                .Select(kept => kept.group with { Items = kept.items }),
        ];

        IReadOnlyList<string> Remaining(IReadOnlyList<string> skills) =>
        [
            .. skills
                .Where(skill => now.Contains(skill) || !then.Contains(skill))
                .Select(skill => now.TryGetValue(skill, out var spelling) ? spelling : skill),
        ];
    }

    private static HashSet<string> Listed(SkillSet skills) => new(
        [.. skills.Technical, .. skills.SoftSkills, .. skills.Tools, .. skills.Languages], StringComparer.OrdinalIgnoreCase);
}
