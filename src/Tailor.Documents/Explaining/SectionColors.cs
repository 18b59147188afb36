using Tailor.Core.Parsing;

namespace Tailor.Documents.Explaining;

/// <summary>A colour for each kind of section, apart enough to be told side by side.</summary>
internal static class SectionColors
{
    /// <summary>The colour of lines that are in no section: page numbers and running headers.</summary>
    public const string None = "#9ca3af";

    /// <summary>The kind's colour as CSS writes it.</summary>
    public static string Of(SectionKind kind) => kind switch
    {
        SectionKind.Header => "#475569",
        SectionKind.Contact => "#0f766e",
        SectionKind.Summary => "#7c3aed",
        SectionKind.Experience => "#2563eb",
        SectionKind.Education => "#c2410c",
        SectionKind.Skills => "#15803d",
        SectionKind.Projects => "#0891b2",
        SectionKind.Certifications => "#a16207",
        SectionKind.Languages => "#be185d",
        SectionKind.Awards => "#b45309",
        SectionKind.Publications => "#4d7c0f",
        SectionKind.Volunteer => "#0369a1",
        SectionKind.References => "#6d28d9",
        _ => "#b91c1c",
    };
}
