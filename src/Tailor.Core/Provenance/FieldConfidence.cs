using System.Text.RegularExpressions;
using Tailor.Core.Parsing;
using Tailor.Core.Vocabulary;
using Tailor.Resumes;

namespace Tailor.Core.Provenance;

/// <summary>
/// How sure the text of a value makes it, before it is looked up in the document. Few steps, each with a reason, so that they
/// hold for layouts that nobody has seen; they were set by counting right values among those of one kind of evidence.
/// </summary>
internal static partial class FieldConfidence
{
    /// <summary>A form that nothing else has: e-mail addresses, ranges of dates, telephone numbers with their country.</summary>
    public const double Certain = 0.98;

    /// <summary>Evidence for it and none against.</summary>
    public const double Sure = 0.95;

    /// <summary>Dates found beside an entry whose other parts were told.</summary>
    public const double PrintedDates = 0.95;

    /// <summary>Nothing against it, and little for it.</summary>
    public const double Likely = 0.85;

    /// <summary>Something speaks against it.</summary>
    public const double Doubtful = 0.6;

    /// <summary>Parts of names that are this short stand in any address by chance.</summary>
    private const int FewestNameLetters = 3;

    /// <summary>A name that the person's addresses hold too is theirs; a title or a place in its stead is not in them.</summary>
    public static double Name(PersonalInfo person)
    {
        if (Evidence.IsTitle(person.Name) || Places.Evidence(person.Name) > 0)
            return Doubtful;
        var addresses = $"{person.Email} {person.Github} {person.Linkedin} {person.Website}";
        return Words.Of(person.Name).Any(w => w.Length >= FewestNameLetters && addresses.Contains(w, StringComparison.OrdinalIgnoreCase))
            || Words.Of(person.Name).Any(w => !char.IsAscii(w[0])) ? Sure : Likely;
    }

    public static double Email(string email) => email.Contains('@', StringComparison.Ordinal) ? Certain : Doubtful;

    public static double Phone(string? phone) => phone?.StartsWith('+') == true ? Certain : Sure;

    /// <summary>An address of the person's own; a profile's address in it shows that two were taken for one.</summary>
    public static double Website(string? address) =>
        address is null || GluedPattern().IsMatch(address) || !(Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.Scheme is "http" or "https" : true) ? Doubtful : Sure;

    public static double Location(string? place) => place is not null && Places.Evidence(place) > 1 ? Sure : Likely;

    public static double Grade(string? grade) => grade?.Any(char.IsDigit) == true ? Sure : Likely;

    public static double Language(string name) => SpokenLanguages.IsName(name) ? Certain : Likely;

    public static double Dates(string? start, string? end, bool? current) =>
        start is not null && (end is not null || current == true) ? Certain : Likely;

    public static double Prose(string? text) => text is not null && text.Split(' ').Length >= 8 ? Sure : Likely;

    /// <summary>Sentences and phrases; an item that starts in small letters or with a sign may be the rest of another.</summary>
    public static double Item(string text) => text.Split(' ').Length >= 4 && !char.IsLower(text[0]) && text[0] is not ('{' or '}' or '~' or '^' or '_' or '|') ? Sure : Likely;

    public static double Skill(string text) => text.Split(' ').Length <= 4 && !char.IsDigit(text[0]) ? Sure : Likely;

    public static double ProjectName(string text) => text.Split(' ').Length <= 6 ? Sure : Likely;

    /// <summary>Title and employer tell each other apart: how much better they fit as they are than the other way round.</summary>
    public static double Job(string title, string employer, string dates)
    {
        if (title.Length == 0 || employer.Length == 0 || dates.Length == 0 || Places.Evidence(title) > 0)
            return Doubtful;
        var margin = Evidence.JobTitle(title) + Evidence.Employer(employer) - Evidence.JobTitle(employer) - Evidence.Employer(title);
        if (margin < 0)
            return Doubtful;
        return margin > 0.4 && Evidence.JobTitle(title) > 0 && !HoldsPlace(employer) ? Sure : Likely;
    }

    /// <summary>As <see cref="Job"/>, for a degree and its school.</summary>
    public static (double Degree, double Institution) Study(string? degree, string? institution)
    {
        if (degree is null || institution is null)
            return (Doubtful, Doubtful);
        var fits = Evidence.Degree(degree) > Evidence.Institution(degree) && Evidence.Institution(institution) > Evidence.Degree(institution);
        return fits && Evidence.Degree(degree) > 0
            ? (Sure, HoldsPlace(institution) ? Likely : Sure)
            : (Likely, Evidence.Institution(institution) > 0 && fits && !HoldsPlace(institution) ? Sure : Likely);
    }

    /// <summary>Whether what follows a name's last comma may be a place that was not told from it: legal forms are short.</summary>
    private static bool HoldsPlace(string name) =>
        name.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var i && (Places.Evidence(name[(i + 2)..]) > 0 || !char.IsAscii(name[i + 2]));

    [GeneratedRegex(@"[\p{L}\p{N}](?:linkedin|github)\.com|.https?:|\.com\p{L}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex GluedPattern();
}
