using System.Text.RegularExpressions;
using Tailor.Documents.Reading;

namespace Tailor.Documents.Exchange;

/// <summary>Tells texts that are data from texts that are written for people.</summary>
internal static partial class DataSyntax
{
    /// <summary>How far into an XML document its root element begins, after declarations and comments.</summary>
    private const int RootWithin = 4096;

    /// <summary>The format of data that a text is in, or null.</summary>
    public static FileFormat? Of(string text)
    {
        var start = text.AsSpan().TrimStart();
        if (Json.IsMatch(text))
            return FileFormat.Json;
        if (start.StartsWith('<') && Europass.IsMatch(start[..Math.Min(start.Length, RootWithin)]))
            return FileFormat.Europass;
        return RenderCv.IsMatch(text) ? FileFormat.RenderCv : null;
    }

    [GeneratedRegex(@"^\s*\{\s*[""}]", RegexOptions.CultureInvariant)]
    private static partial Regex Json { get; }

    [GeneratedRegex(@"<(?:\w{1,20}:)?(?:SkillsPassport|Candidate)[\s>]", RegexOptions.CultureInvariant)]
    private static partial Regex Europass { get; }

    /// <summary>The key that RenderCV's file must have, with a key of its own below it.</summary>
    [GeneratedRegex(@"^cv:[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*[ \t]+[\w""'-]+[ \t]*:", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex RenderCv { get; }
}
