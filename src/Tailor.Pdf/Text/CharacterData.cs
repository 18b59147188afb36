using System.Globalization;

namespace Tailor.Pdf.Text;

/// <summary>
/// The properties of characters that .NET does not know. <c>characters.txt</c> and <c>brackets.txt</c> are made from the Unicode Character
/// Database by <c>eng/unicode.mjs</c>.
/// </summary>
internal static class CharacterData
{
    private const int BlockSize = 256;
    private const int Blocks = 0x110000 / BlockSize;

    private static readonly (BidiClass Bidi, LineBreakClass LineBreak)[][] Classes = ReadClasses();
    private static readonly Dictionary<int, int> Openings = ReadBrackets();
    private static readonly Dictionary<int, int> Closings = Openings.ToDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>The Bidi_Class of a code point.</summary>
    public static BidiClass BidiClassOf(int character) => Classes[character / BlockSize][character % BlockSize].Bidi;

    /// <summary>The Line_Break of a code point.</summary>
    public static LineBreakClass LineBreakClassOf(int character) => Classes[character / BlockSize][character % BlockSize].LineBreak;

    /// <summary>The closing bracket that belongs to an opening one; null of other characters. The one of two equivalent brackets stands for both.</summary>
    public static int? ClosingOf(int character) => Openings.TryGetValue(Canonical(character), out var closing) ? closing : null;

    /// <summary>The bracket itself when it is a closing one; null of other characters. The one of two equivalent brackets stands for both.</summary>
    public static int? Closing(int character) => Closings.ContainsKey(Canonical(character)) ? Canonical(character) : null;

    /// <summary>The angle brackets of mathematics and those of Chinese text are the same (UAX #9, BD16).</summary>
    private static int Canonical(int character) => character switch
    {
        0x2329 => 0x3008,
        0x232A => 0x3009,
        _ => character,
    };

    private static (BidiClass, LineBreakClass)[][] ReadClasses()
    {
        var blocks = new (BidiClass, LineBreakClass)[Blocks][];
        var ranges = Rows("characters.txt").Select(r => (First: Code(r[0]), Classes: (Enum.Parse<BidiClass>(r[1]), Enum.Parse<LineBreakClass>(r[2])))).ToList();
        var range = 0;
        for (var block = 0; block < Blocks; block++)
        {
            var first = block * BlockSize;
            var isWhole = range + 1 == ranges.Count || ranges[range + 1].First >= first + BlockSize;
            if (isWhole && block > 0 && blocks[block - 1][^1] == ranges[range].Classes && Array.TrueForAll(blocks[block - 1], c => c == ranges[range].Classes))
            {
                blocks[block] = blocks[block - 1];
                continue;
            }
            blocks[block] = new (BidiClass, LineBreakClass)[BlockSize];
            for (var i = 0; i < BlockSize; i++)
            {
                if (range + 1 < ranges.Count && ranges[range + 1].First == first + i)
                    range++;
                blocks[block][i] = ranges[range].Classes;
            }
        }
        return blocks;
    }

    private static Dictionary<int, int> ReadBrackets() =>
        Rows("brackets.txt").Where(r => Canonical(Code(r[0])) == Code(r[0])).ToDictionary(r => Code(r[0]), r => Code(r[1]));

    private static IEnumerable<string[]> Rows(string name)
    {
        using var reader = new StreamReader(typeof(CharacterData).Assembly.GetManifestResourceStream(name)!);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
                yield return line.Split(' ');
        }
    }

    private static int Code(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
