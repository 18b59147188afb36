namespace Tailor.Core.Parsing;

/// <summary>How text is set: what tells headings and the parts of entries apart where there are no styles.</summary>
/// <param name="Size">The size in points; 0 when unknown.</param>
/// <param name="Bold">Whether it is bold.</param>
/// <param name="Italic">Whether it is italic.</param>
/// <param name="Capitals">Whether all its letters are capitals.</param>
internal readonly record struct Look(double Size, bool Bold, bool Italic, bool Capitals)
{
    /// <summary>Signs between words tell how the text is set only where nothing else does.</summary>
    private const double SignWeight = 0.01;

    /// <summary>The look of words, as most of them are set.</summary>
    public static Look Of(IReadOnlyList<TextWord> words)
    {
        var bold = 0.0;
        var italic = 0.0;
        var size = 0.0;
        var (upper, lower) = (0, 0);
        foreach (var word in words)
        {
            var weight = word.Text.Any(char.IsLetterOrDigit) ? 1 : SignWeight;
            bold += word.Bold ? weight : -weight;
            italic += word.Italic ? weight : -weight;
            size = Math.Max(size, word.FontSize);
            foreach (var c in word.Text)
            {
                upper += char.IsUpper(c) ? 1 : 0;
                lower += char.IsLower(c) ? 1 : 0;
            }
        }
        return new Look(size, bold > 0, italic > 0, lower == 0 && upper > 1);
    }

    /// <summary>Whether both are set alike, capitals apart.</summary>
    public bool IsLike(Look other) => Bold == other.Bold && Italic == other.Italic && Math.Abs(Size - other.Size) < 0.4;

    /// <summary>How much it stands out: larger before capitals before bold.</summary>
    public double Strength => Size + (Capitals ? 1 : 0) + (Bold ? 1 : 0);
}
