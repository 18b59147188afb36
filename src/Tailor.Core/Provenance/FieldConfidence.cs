using Tailor.Core.Parsing;
using Tailor.Core.Vocabulary;

namespace Tailor.Core.Provenance;

/// <summary>How sure the text of a value makes it, before it is looked up in the document.</summary>
internal static class FieldConfidence
{
    /// <summary>A form that nothing else has.</summary>
    public const double Certain = 0.98;

    /// <summary>Evidence for it and none against.</summary>
    public const double Sure = 0.95;

    /// <summary>Nothing against it, and little for it.</summary>
    public const double Likely = 0.85;

    /// <summary>Something speaks against it.</summary>
    public const double Doubtful = 0.6;

    public static double Email(string email) => email.Contains('@', StringComparison.Ordinal) && email.Contains('.', StringComparison.Ordinal) ? Certain : Doubtful;

    public static double Phone(string? phone) => phone?.StartsWith('+') == true ? Certain : Sure;

    public static double Website(string? address) => address?.Contains('/', StringComparison.Ordinal) == true ? Sure : Likely;

    public static double Location(string? place) => place is not null && Places.Evidence(place) > 1 ? Sure : place is not null && Places.Evidence(place) > 0 ? 0.9 : Doubtful;

    public static double Grade(string? grade) => grade?.Any(char.IsDigit) == true ? Sure : Likely;

    public static double Language(string name) => SpokenLanguages.IsName(name) ? Certain : Doubtful;

    public static double Dates(string? start, string? end, bool? current) =>
        start is not null && (end is not null || current == true) ? Certain : Likely;

    public static double Name(string name)
    {
        var words = name.Split(' ').Length;
        return words is >= 2 and <= 5 && !Evidence.IsTitle(name) && Places.Evidence(name) == 0 ? Sure : Likely;
    }

    public static double Prose(string? text) => text is not null && text.Split(' ').Length >= 8 ? Sure : Likely;

    public static double Item(string text) => text.Split(' ').Length >= 4 && !char.IsLower(text[0]) ? Sure : Likely;

    public static double Skill(string text) => text.Split(' ').Length <= 4 ? Sure : Likely;

    public static double ProjectName(string text) => text.Split(' ').Length <= 6 ? Sure : Likely;

    public static double Job(string title, string employer, string dates)
    {
        if (title.Length == 0 || employer.Length == 0 || dates.Length == 0)
            return Doubtful;
        var margin = Evidence.JobTitle(title) + Evidence.Employer(employer) - Evidence.JobTitle(employer) - Evidence.Employer(title);
        return margin > 0.4 ? Sure : margin >= 0 ? 0.9 : Doubtful;
    }

    public static (double Degree, double Institution) Study(string? degree, string? institution)
    {
        if (degree is null || institution is null)
            return (Likely, Likely);
        return (Evidence.Degree(degree) > 0 ? Sure : Likely, Evidence.Institution(institution) > 0 ? Sure : Likely);
    }
}
