using System.Globalization;
using Tailor.Pdf.Text;

namespace Tailor.Pdf.Tests.Text;

/// <summary>The conformance files of the Unicode Consortium, as Debian's package unicode-data brings them.</summary>
public class UnicodeConformanceTests
{
    private const string Folder = "/usr/share/unicode";

    /// <summary>The version of the properties in <see cref="CharacterData"/>; other versions have other rules.</summary>
    private const string Version = "15.0.0";

    private const int MostListed = 10;

    [Fact]
    public void LineBreaks_OfTheConformanceFile_AreAsItStates()
    {
        var faults = new List<string>();
        var count = 0;
        foreach (var line in Lines("auxiliary/LineBreakTest.txt"))
        {
            var parts = line.Split('#')[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var text = "";
            var stated = new List<(int At, bool MayBreak)>();
            for (var i = 0; i + 1 < parts.Length; i += 2)
            {
                stated.Add((text.Length, parts[i] == "÷"));
                text += Character(parts[i + 1]);
            }
            var breaks = LineBreakRules.Of(text);
            count++;
            if (stated.Any(s => breaks[s.At] != BreakKind.No != s.MayBreak))
                faults.Add(line);
        }

        Assert.True(count > 7_000 && faults.Count == 0, Report(faults, count));
    }

    [Fact]
    public void Levels_OfTheCharacterFile_AreAsItStates()
    {
        var faults = new List<string>();
        var count = 0;
        foreach (var line in Lines("BidiCharacterTest.txt"))
        {
            var fields = line.Split(';');
            var characters = fields[0].Split(' ').Select(Code).ToArray();
            byte? direction = fields[1] == "2" ? null : byte.Parse(fields[1], CultureInfo.InvariantCulture);
            count++;
            if (!Agrees(Array.ConvertAll(characters, CharacterData.BidiClassOf), characters, direction, fields[3], fields[4], byte.Parse(fields[2], CultureInfo.InvariantCulture)))
                faults.Add(line);
        }

        Assert.True(count > 90_000 && faults.Count == 0, Report(faults, count));
    }

    [Fact]
    public void Levels_OfTheClassFile_AreAsItStates()
    {
        var faults = new List<string>();
        var count = 0;
        var (levels, order) = ("", "");
        foreach (var line in Lines("BidiTest.txt"))
        {
            if (line.StartsWith("@Levels:", StringComparison.Ordinal))
                levels = line["@Levels:".Length..].Trim();
            else if (line.StartsWith("@Reorder:", StringComparison.Ordinal))
                order = line["@Reorder:".Length..].Trim();
            else if (!line.StartsWith('@'))
            {
                var (classes, directions) = (line.Split(';')[0].Split(' ').Select(Enum.Parse<BidiClass>).ToArray(), int.Parse(line.Split(';')[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                foreach (var (bit, direction) in new (int, byte?)[] { (1, null), (2, 0), (4, 1) })
                {
                    if ((directions & bit) == 0)
                        continue;
                    count++;
                    if (!Agrees(classes, new int[classes.Length], direction, levels, order, null))
                        faults.Add($"{line} at {direction?.ToString(CultureInfo.InvariantCulture) ?? "auto"}, levels {levels}");
                }
            }
        }

        Assert.True(count > 700_000 && faults.Count == 0, Report(faults, count));
    }

    private static bool Agrees(BidiClass[] classes, int[] characters, byte? direction, string levels, string order, byte? paragraph)
    {
        var (baseLevel, resolved) = BidiLevels.Of(classes, characters, direction);
        Bidi.Flatten(classes, resolved, baseLevel);
        var shown = Enumerable.Range(0, classes.Length).Where(i => !BidiLevels.IsRemoved(classes[i])).ToList();
        var runs = shown.ConvertAll(i => new BidiRun(i, i + 1, resolved[i]));
        Bidi.Reorder(runs);
        return (paragraph is null || paragraph == baseLevel)
            && levels == string.Join(' ', resolved.Select((level, i) => BidiLevels.IsRemoved(classes[i]) ? "x" : level.ToString(CultureInfo.InvariantCulture)))
            && order == string.Join(' ', runs.Select(run => run.Start));
    }

    private static IEnumerable<string> Lines(string file)
    {
        var path = Path.Combine(Folder, file);
        Assert.SkipUnless(File.Exists(path), $"{path} is absent: install the package unicode-data.");
        var first = File.ReadLines(path).First();
        Assert.SkipUnless(first.Contains(Version, StringComparison.Ordinal), $"{path} is not of Unicode {Version}, whose properties this engine has.");
        return File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#');
    }

    private static string Character(string hex) => Code(hex) is >= 0xD800 and <= 0xDFFF and var half ? ((char)half).ToString() : char.ConvertFromUtf32(Code(hex));

    private static int Code(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static string Report(List<string> faults, int count) =>
        $"{faults.Count} of {count} lines differ:\n{string.Join('\n', faults.Take(MostListed))}";
}
