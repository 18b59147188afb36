using Tailor.Resumes.Problems;

namespace Tailor.Documents.Exchange;

/// <summary>What a format of data asks for and a document does not keep to, found while it is read.</summary>
internal sealed class Faults
{
    /// <summary>More warnings than a person reads.</summary>
    private const int MaxWarnings = 20;

    private readonly List<string> warnings = [];

    /// <summary>The first value that cannot be understood, or null.</summary>
    public Problem? Problem { get; private set; }

    /// <summary>What was understood nevertheless.</summary>
    public IReadOnlyList<string> Warnings => warnings;

    /// <summary>Notes a value that is not of the kind that its place asks for.</summary>
    public void Refuse(string path, string expected) => Problem ??= ExchangeProblems.Invalid(path, expected);

    /// <summary>Notes what was kept although it is not as the format asks.</summary>
    public void Warn(string warning)
    {
        if (warnings.Count < MaxWarnings)
            warnings.Add(warning);
    }
}
