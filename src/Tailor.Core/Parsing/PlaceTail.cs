using Tailor.Core.Vocabulary;

namespace Tailor.Core.Parsing;

/// <summary>Finds the place that comma parts end in: "…, Corvallis, OR".</summary>
internal static class PlaceTail
{
    /// <summary>The index of the first part of the place at the end; the number of parts when there is none.</summary>
    public static int Start(IReadOnlyList<string> parts)
    {
        var start = parts.Count;
        while (start > 0 && (Places.IsName(parts[start - 1]) || (start == parts.Count && parts.Count > 1 && Places.IsCode(parts[start - 1]))))
            start--;
        var isWide = start < parts.Count && !IsTown(parts[start]);
        if (isWide && start > 1 && CanBeTown(parts[start - 1]))
            start--;
        return start;
    }

    private static bool IsTown(string part) => Places.IsName(part) && !Places.IsCountryOrRegion(part);

    /// <summary>Before a country or region stands a town, of whatever name.</summary>
    private static bool CanBeTown(string part) =>
        part.Split(' ').Length <= 3 && part.Length > 0 && char.IsUpper(part[0]) && Evidence.JobTitle(part) <= 0 && Evidence.Employer(part) <= 0;
}
