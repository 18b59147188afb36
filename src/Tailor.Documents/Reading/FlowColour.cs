using System.Globalization;
using System.Text.RegularExpressions;

namespace Tailor.Documents.Reading;

/// <summary>An opaque colour of text or of what lies behind it in a flowing format.</summary>
internal readonly partial record struct FlowColour(byte Red, byte Green, byte Blue)
{
    /// <summary>The colour of paper.</summary>
    public static readonly FlowColour White = new(255, 255, 255);

    /// <summary>Colours nearer than this in each channel cannot be told apart as text on a ground.</summary>
    private const int LeastContrast = 15;

    /// <summary>The names of CSS that hidden text is written in, and those of grounds that text is seen on (CSS Color 4, 6.1).</summary>
    private static readonly Dictionary<string, uint> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["white"] = 0xFFFFFF,
        ["snow"] = 0xFFFAFA,
        ["ivory"] = 0xFFFFF0,
        ["ghostwhite"] = 0xF8F8FF,
        ["whitesmoke"] = 0xF5F5F5,
        ["black"] = 0,
        ["gray"] = 0x808080,
        ["grey"] = 0x808080,
        ["silver"] = 0xC0C0C0,
        ["navy"] = 0x000080,
        ["blue"] = 0x0000FF,
        ["teal"] = 0x008080,
        ["green"] = 0x008000,
        ["maroon"] = 0x800000,
        ["red"] = 0xFF0000,
        ["purple"] = 0x800080,
    };

    /// <summary>Whether text of this colour cannot be seen on the other one; false when either is unknown.</summary>
    public static bool AreAlike(FlowColour? ink, FlowColour? ground) =>
        ink is { } a && ground is { } b && Math.Max(Math.Abs(a.Red - b.Red), Math.Max(Math.Abs(a.Green - b.Green), Math.Abs(a.Blue - b.Blue))) < LeastContrast;

    /// <summary>The colour of six hexadecimal digits, with or without "#"; null for anything else.</summary>
    public static FlowColour? OfHex(string? digits) => digits?.TrimStart('#') is { Length: 6 } six && Number(six) is { } rgb ? Of(rgb) : null;

    /// <summary>An opaque colour of a style sheet; null for one that is not stated in numbers or by a common name.</summary>
    public static FlowColour? OfCss(string? value)
    {
        if (value is null)
            return null;
        if (Names.TryGetValue(value, out var named))
            return Of(named);
        if (value is ['#', _, _, _])
            return OfHex($"{value[1]}{value[1]}{value[2]}{value[2]}{value[3]}{value[3]}");
        if (value.StartsWith('#'))
            return OfHex(value);
        if (!Function.IsMatch(value))
            return null;
        var channels = DecimalNumber.Matches(value).Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture)).ToList();
        return channels.Count == 3 || (channels.Count == 4 && channels[3] >= 1) ? new FlowColour(Channel(channels[0]), Channel(channels[1]), Channel(channels[2])) : null;
    }

    private static FlowColour Of(uint rgb) => new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);

    private static byte Channel(double value) => (byte)Math.Clamp(value, 0, 255);

    private static uint? Number(string digits) => uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^rgba?\([\d., /]*\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Function { get; }

    [GeneratedRegex(@"\d+(?:\.\d+)?|\.\d+", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalNumber { get; }
}
