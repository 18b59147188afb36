namespace Tailor.Core.Coaching;

/// <summary>Quotes in messages.</summary>
internal static class Quote
{
    private const int Longest = 90;

    /// <summary>The text, or its beginning up to a whole word.</summary>
    public static string Short(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', Longest);
        return $"{text[..(end > 0 ? end : Longest)].TrimEnd(' ', ',', ';')} \u2026";
    }
}
