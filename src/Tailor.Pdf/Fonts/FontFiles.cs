using HarfBuzzSharp;

namespace Tailor.Pdf.Fonts;

/// <summary>Font files: those inside this assembly, and those in folders.</summary>
internal static class FontFiles
{
    /// <summary>The environment variable that names a folder of further fonts.</summary>
    private const string FolderVariable = "TAILOR_FONTS";

    private static readonly string[] Extensions = [".ttf", ".otf", ".ttc", ".otc"];

    /// <summary>The faces inside this assembly.</summary>
    public static FontFace[] Bundled { get; } = OpenBundled();

    /// <summary>The folder that <c>TAILOR_FONTS</c> names, and where Linux, macOS and Windows keep fonts.</summary>
    public static IReadOnlyList<string> SystemFolders { get; } =
    [
        Environment.GetEnvironmentVariable(FolderVariable) ?? "",
        "/usr/share/fonts",
        "/usr/local/share/fonts",
        InHome(".fonts"),
        InHome(".local/share/fonts"),
        "/System/Library/Fonts",
        "/Library/Fonts",
        InHome("Library/Fonts"),
        Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
    ];

    /// <summary>Every usable face in the folders, in the order of their paths; folders that are absent hold none.</summary>
    public static FontFace[] Open(IEnumerable<string> folders)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 8 };
        var files = folders
            .Where(folder => folder.Length > 0 && Directory.Exists(folder))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", options))
            .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        return [.. files.SelectMany(OpenFile)];
    }

    private static List<FontFace> OpenFile(string path)
    {
        var blob = Blob.FromFile(path);
        var faces = new List<FontFace>();
        for (var index = 0; index < blob.FaceCount; index++)
        {
            if (FontFace.Open(blob, index) is { } face)
            {
                faces.Add(face);
            }
        }
        return faces;
    }

    /// <summary>Resources are mapped into memory with their assembly, so HarfBuzz reads them in place.</summary>
    private static unsafe FontFace[] OpenBundled()
    {
        var assembly = typeof(FontFiles).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".ttf", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                var stream = (UnmanagedMemoryStream)assembly.GetManifestResourceStream(name)!;
                var blob = new Blob((nint)stream.PositionPointer, (int)stream.Length, MemoryMode.ReadOnly);
                return FontFace.Open(blob, 0) ?? throw new InvalidDataException($"The bundled font {name} is damaged.");
            })];
    }

    /// <summary>A folder below the user's; empty for a user who has none, as services may.</summary>
    private static string InHome(string folder)
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return home.Length == 0 ? "" : Path.Combine(home, folder);
    }
}
