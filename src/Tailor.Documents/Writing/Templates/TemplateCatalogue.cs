namespace Tailor.Documents.Writing.Templates;

/// <summary>The templates there are.</summary>
internal static class TemplateCatalogue
{
    /// <summary>All of them, in the order of the list that users see.</summary>
    public static IReadOnlyList<Template> All { get; } =
    [
        Classic.Template, Modern.Template, Plain.Template, Standard.Template, Compact.Template, Minimal.Template, Executive.Template,
        Academic.Template, Sidebar.Template,
    ];
}
