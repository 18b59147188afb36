namespace Tailor.Documents.Writing.Templates;

/// <summary>Fonts that Office brings. Their line heights are those of their files' horizontal header.</summary>
internal static class Office
{
    public static WordFont Calibri { get; } = new("Calibri", 1.221);

    public static WordFont Cambria { get; } = new("Cambria", 1.172);

    public static WordFont Georgia { get; } = new("Georgia", 1.136);

    public static WordFont Arial { get; } = new("Arial", 1.149);
}
