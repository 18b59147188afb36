namespace Tailor.Core.Vocabulary;

/// <summary>A skill that the vocabulary knows.</summary>
public sealed record Skill
{
    /// <summary>Its usual name.</summary>
    public required string Name { get; init; }

    /// <summary>Its kind, as the data files name it: <c>language</c>, <c>database</c>, <c>method</c>, <c>soft</c> …</summary>
    public required string Category { get; init; }

    /// <summary>The texts that name it, whatever their case; its usual name among them unless that is ambiguous.</summary>
    public required IReadOnlyList<string> Forms { get; init; }

    /// <summary>The texts that name it only as written and where they read as a name: Go, R, C.</summary>
    public required IReadOnlyList<string> ExactForms { get; init; }

    /// <summary>The names of the skills that whoever has this one has too: Django → Python. Direct ones only.</summary>
    public required IReadOnlyList<string> Implies { get; init; }

    /// <summary>Whether it is a named language, framework, product, protocol or machine rather than a method, a field or a soft skill.</summary>
    public bool Technology => Category is not ("method" or "field" or "architecture" or "soft");

    /// <summary>Whether it is a skill of working with people or of working habits.</summary>
    public bool Soft => Category == "soft";
}

/// <summary>A skill named in a text.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Start">Where its name starts, in UTF-16 units.</param>
/// <param name="Length">How long the name is.</param>
public readonly record struct SkillMention(Skill Skill, int Start, int Length);
