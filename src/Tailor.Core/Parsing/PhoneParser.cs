using System.Text.RegularExpressions;
using PhoneNumbers;

namespace Tailor.Core.Parsing;

/// <summary>Tells telephone numbers from other digits.</summary>
internal static partial class PhoneParser
{
    /// <summary>E.164 allows 15 digits; a trunk zero and an extension of up to 6 may follow.</summary>
    private const int MostDigits = 22;

    /// <summary>The shortest national numbers: Saint Helena, Norfolk Island. Whoever finds so few digits has seen a label before them.</summary>
    private const int FewestDigits = 5;

    private static readonly PhoneNumberUtil Numbers = PhoneNumberUtil.GetInstance();

    /// <summary>Whether digits found in a resume's head are a number that can be called; with + or 00 by its country's plan.</summary>
    public static bool IsPhone(string text)
    {
        var plain = Digits.ToAscii(text);
        var digits = plain.Count(char.IsAsciiDigit);
        if (digits is < FewestDigits or > MostDigits || OtherNumberPattern().IsMatch(plain) || DateRangeParser.Find(plain)?.Length > plain.Length / 2)
            return false;
        if (!plain.TrimStart('(', ' ').StartsWith('+'))
            return true;
        try
        {
            return Numbers.IsPossibleNumber(Numbers.Parse(plain, null)) || digits > 8;
        }
        catch (NumberParseException)
        {
            return false;
        }
    }

    /// <summary>Sentences' ends between numbers, thousands with signs between them, book numbers, days, addresses of networks.</summary>
    [GeneratedRegex(@"\d\.\s+\d{1,3}\s*$|\d{3}\.\s+\d\.|^\d{1,3}(?:\.\d{3}){2,}$|^97[89][- ]?\d(?:[- ]?\d){9}$|^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$|^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d$|^(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}$", RegexOptions.CultureInvariant)]
    private static partial Regex OtherNumberPattern();
}
