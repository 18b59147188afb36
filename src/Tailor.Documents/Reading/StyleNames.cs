using System.Text.RegularExpressions;
using Tailor.Core.Parsing;

namespace Tailor.Documents.Reading;

/// <summary>What word processors call their built-in paragraph styles, in whatever language.</summary>
internal static partial class StyleNames
{
    /// <summary>The role that a style's name states, and a heading's level; <see cref="LineRole.Text"/> when it states none.</summary>
    public static (LineRole Role, int Level) Role(string name)
    {
        if (HeadingName.Match(name) is { Success: true } heading)
            return (LineRole.Heading, heading.Groups[1].Value[0] - '0');
        return TitleName.IsMatch(name) ? (LineRole.Title, 0) : (LineRole.Text, 0);
    }

    /// <summary>Whether it is one of Word's list styles, which some programs write without numbering.</summary>
    public static bool IsList(string name) => ListName.IsMatch(name);

    /// <summary>Names and ids of heading styles; ids of localized Word lose letters beyond ASCII (berschrift1).</summary>
    [GeneratedRegex(@"^(?:heading|(?:ü|u)?berschrift|titre|t(?:í|i)?tulo|titolo|nag(?:ł|l)?(?:ó|o)?wek|kop|rubrik|overskrift|otsikko|nadpis|c(?:í|i)?msor|заголовок|見出し|标题|標題|제목)[ -]?([1-9])$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingName { get; }

    [GeneratedRegex(@"^(?:title|titel|titre|t(?:í|i)?tulo|titolo|tytu(?:ł|l)?|titul|n(?:á|a)?zev|название|表題|标题|標題|제목)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TitleName { get; }

    [GeneratedRegex(@"^list ?(?:bullet|number)(?: ?\d)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ListName { get; }
}
