namespace Tailor.Resumes.Scoring;

/// <summary>How well a resume answers a posting, by a stated formula. All percentages and scores are 0-100.</summary>
public sealed record AtsScore
{
    /// <summary>The weighted whole.</summary>
    public double OverallScore { get; init; }

    /// <summary>Which of the posting's skills the resume shows.</summary>
    public KeywordMatch KeywordMatch { get; init; } = new();

    /// <summary>The share of the expected sections that are filled.</summary>
    public double SectionCompleteness { get; init; }

    /// <summary>The expected sections.</summary>
    public IReadOnlyList<SectionScore> Sections { get; init; } = [];

    /// <summary>What would raise the score, most effective first.</summary>
    public IReadOnlyList<string> Recommendations { get; init; } = [];
}

/// <summary>Which of the posting's skills the resume shows.</summary>
public sealed record KeywordMatch
{
    /// <summary>How many it shows.</summary>
    public int Matched { get; init; }

    /// <summary>How many the posting asks for.</summary>
    public int Total { get; init; }

    /// <summary>Their share.</summary>
    public double Percentage { get; init; }

    /// <summary>Those shown.</summary>
    public IReadOnlyList<string> MatchedKeywords { get; init; } = [];

    /// <summary>Those not shown.</summary>
    public IReadOnlyList<string> MissingKeywords { get; init; } = [];
}

/// <summary>One expected section.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Present">Whether it is there.</param>
/// <param name="Score">How full it is.</param>
public sealed record SectionScore(string Name, bool Present, double Score);
