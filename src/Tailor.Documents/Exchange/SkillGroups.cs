using Tailor.Core.Parsing;
using Tailor.Resumes;

namespace Tailor.Documents.Exchange;

/// <summary>Skills between the groups of other formats and the model's lists.</summary>
internal static class SkillGroups
{
    /// <summary>The skills of groups, each in one of the contract's lists too.</summary>
    public static SkillSet ToSkillSet(IEnumerable<SkillGroup> groups) => SkillsParser.ToSkillSet([.. groups]);

    /// <summary>The groups of a resume, then what its lists hold beyond them under the names of the lists.</summary>
    public static IReadOnlyList<SkillGroup> Of(SkillSet skills)
    {
        var groups = (skills.Groups ?? []).ToList();
        var seen = groups.SelectMany(g => g.Items).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Add("Technical", skills.Technical);
        Add("Frameworks", skills.Frameworks ?? []);
        Add("Tools", skills.Tools);
        Add("Soft skills", skills.SoftSkills);
        Add("Languages", skills.Languages);
        return groups;

        void Add(string name, IReadOnlyList<string> list)
        {
            if (list.Where(seen.Add).ToList() is { Count: > 0 } items)
                groups.Add(new SkillGroup { Name = name, Items = items });
        }
    }
}
