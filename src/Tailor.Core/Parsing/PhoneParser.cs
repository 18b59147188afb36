using System.Text.RegularExpressions;
using PhoneNumbers;

namespace Tailor.Core.Parsing;

/// <summary>Tells telephone numbers from other digits.</summary>
internal static partial class PhoneParser
{
    /// <summary>E.164 allows 15 digits; an extension of up to 6 may follow.</summary>
    private const int MostDigits = 21;

    private const int FewestDigits = 7;

    private static readonly PhoneNumberUtil Numbers = PhoneNumberUtil.GetInstance();

    /// <summary>Whether digits found in a resume's head are a number that can be called; with + by its country's plan.</summary>
    public static bool IsPhone(string text)
    {
        var digits = text.Count(char.IsDigit);
        if (digits is < FewestDigits or > MostDigits || SentencePattern().IsMatch(text) || DateRangeParser.Find(text)?.Length > text.Length / 2)
            return false;
        if (!text.TrimStart('(').StartsWith('+'))
            return true;
        try
        {
            return Numbers.IsPossibleNumber(Numbers.Parse(text, null)) || digits > 8;
        }
        catch (NumberParseException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"\d\.\s+\d", RegexOptions.CultureInvariant)]
    private static partial Regex SentencePattern();
}
