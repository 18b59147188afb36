using System.Globalization;

namespace Tailor.Documents.Reading;

/// <summary>Why a person cannot see a text.</summary>
internal enum HiddenReason
{
    /// <summary>It is marked as hidden, or drawn without ink.</summary>
    Marked,

    /// <summary>It has the colour of what lies behind it.</summary>
    Colour,

    /// <summary>It is fully transparent.</summary>
    Transparent,

    /// <summary>It is too small to be read.</summary>
    Size,

    /// <summary>It lies outside of the page.</summary>
    Outside,

    /// <summary>A clipping path leaves nothing of it.</summary>
    Clipped,

    /// <summary>Something that is drawn later covers it.</summary>
    Covered,

    /// <summary>It belongs to a layer that is off.</summary>
    Layer,
}

/// <summary>Counts the words of a document that cannot be seen, and tells its reader of them, without repeating them.</summary>
internal sealed class HiddenText
{
    /// <summary>Text of this size or a smaller one, in points, cannot be read.</summary>
    public const double LargestUnreadable = 1.5;

    private readonly SortedDictionary<HiddenReason, (int Words, SortedSet<int> Pages)> found = [];

    /// <summary>A sentence for each reason, with the number of words and, when there are pages, where.</summary>
    public IEnumerable<string> Warnings => found.Select(f => Sentence(f.Key, f.Value.Words, f.Value.Pages));

    /// <summary>Adds words that are hidden.</summary>
    /// <param name="reason">Why they are not seen.</param>
    /// <param name="words">How many.</param>
    /// <param name="page">Their page, from 1; 0 in formats without pages.</param>
    public void Add(HiddenReason reason, int words, int page = 0)
    {
        if (words == 0)
            return;
        var (before, pages) = found.GetValueOrDefault(reason, (0, []));
        if (page > 0)
            pages.Add(page);
        found[reason] = (before + words, pages);
    }

    /// <summary>Adds the words of a hidden text in a format without pages.</summary>
    public void Add(HiddenReason reason, string text) =>
        Add(reason, text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit)));

    private static string Sentence(HiddenReason reason, int words, SortedSet<int> pages)
    {
        var count = words == 1 ? "One word" : string.Create(CultureInfo.InvariantCulture, $"{words} words");
        var where = string.Join(", ", pages.Select(p => p.ToString(CultureInfo.InvariantCulture)));
        var on = pages.Count switch { 0 => "", 1 => $" on page {where}", _ => $" on pages {where}" };
        return $"{count}{on} cannot be seen and {(words == 1 ? "was" : "were")} left out: {Cause(reason)}.";
    }

    private static string Cause(HiddenReason reason) => reason switch
    {
        HiddenReason.Marked => "marked as hidden",
        HiddenReason.Colour => "in the colour of what lies behind",
        HiddenReason.Transparent => "fully transparent",
        HiddenReason.Size => "too small to be read",
        HiddenReason.Outside => "outside of the page",
        HiddenReason.Clipped => "clipped away",
        HiddenReason.Covered => "covered by what is drawn over it",
        HiddenReason.Layer => "in a layer that is off",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };
}
