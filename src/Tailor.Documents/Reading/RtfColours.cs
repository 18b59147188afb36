namespace Tailor.Documents.Reading;

/// <summary>The colours of an RTF file, and which of its texts cannot be seen.</summary>
internal sealed class RtfColours
{
    private readonly List<FlowColour?> table = [];
    private FlowColour colour;
    private bool isStated, hasShapes;

    /// <summary>Looks whether the file has shapes, pictures or a background, which may lie behind its text.</summary>
    public void Look(ReadOnlySpan<byte> file) => hasShapes = file.IndexOf("\\shp"u8) >= 0 || file.IndexOf("\\do\\"u8) >= 0 || file.IndexOf("\\background"u8) >= 0;

    /// <summary>Sets a channel of the colour at hand.</summary>
    /// <param name="channel">"red", "green" or "blue".</param>
    /// <param name="value">From 0 to 255.</param>
    public void Set(string channel, int value)
    {
        var level = (byte)Math.Clamp(value, 0, 255);
        isStated = true;
        colour = channel switch
        {
            "red" => colour with { Red = level },
            "green" => colour with { Green = level },
            _ => colour with { Blue = level },
        };
    }

    /// <summary>Ends the colour at hand, and further ones that are not stated.</summary>
    public void End(int count)
    {
        for (var i = 0; i < count; i++)
        {
            table.Add(isStated ? colour : null);
            (colour, isStated) = (default, false);
        }
    }

    /// <summary>Why text with these properties cannot be seen; null when it is seen, as far as these tell.</summary>
    public HiddenReason? Hides(RtfState state)
    {
        if (state.Hidden)
            return HiddenReason.Marked;
        if (state.HalfPoints <= 2 * HiddenText.LargestUnreadable)
            return HiddenReason.Size;
        return FlowColour.AreAlike(Of(state.Ink), Ground(state)) ? HiddenReason.Colour : null;
    }

    private FlowColour? Ground(RtfState state)
    {
        var stated = state.Ground > 0 ? state.Ground : state.Paragraph.Ground;
        if (stated > 0)
            return Of(stated);
        // A cell's colour is stated with its row, and nothing else is sure with shapes about.
        return state.Paragraph.Tables > 0 || hasShapes ? null : FlowColour.White;
    }

    private FlowColour? Of(int number) => number > 0 && number < table.Count ? table[number] : null;
}
