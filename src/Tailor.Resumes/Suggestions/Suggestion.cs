namespace Tailor.Resumes.Suggestions;

/// <summary>How much a change is expected to help.</summary>
public enum Impact
{
    /// <summary>A polish.</summary>
    Low,

    /// <summary>Worth doing.</summary>
    Medium,

    /// <summary>Worth doing first.</summary>
    High,
}

/// <summary>Whether the facts of a proposed text stand in its source.</summary>
/// <param name="Verdict"><c>supported</c> or <c>unsupported</c>.</param>
/// <param name="Unsupported">The parts of the proposed text that the source does not show.</param>
public sealed record Grounding(string Verdict, IReadOnlyList<string> Unsupported)
{
    /// <summary>Every fact stands in the source.</summary>
    public static Grounding Supported { get; } = new("supported", []);
}

/// <summary>
/// One proposed change, or one question. In a run's <c>suggestions</c> it can be applied as it stands; in
/// <c>proposals</c> it needs the owner first.
/// </summary>
public sealed record Suggestion
{
    /// <summary>Stable within its run, such as <c>s3</c>.</summary>
    public string Id { get; init; } = "";

    /// <summary>The resume's part: <c>experience</c>, <c>projects</c>, <c>skills</c>, <c>summary</c>, <c>education</c>, <c>resume</c>.</summary>
    public string Section { get; init; } = "";

    /// <summary>What is done: <c>rewrite</c>, <c>add_keyword</c>, <c>question</c>, <c>finding</c>.</summary>
    public string Type { get; init; } = "";

    /// <summary>JSON Pointer (RFC 6901) of the text it is about.</summary>
    public string? Path { get; init; }

    /// <summary>The text as it stands, byte for byte; empty when something is added.</summary>
    public string Original { get; init; } = "";

    /// <summary>The text to put there; for <c>add_keyword</c> a plain comma list; empty for a question.</summary>
    public string Suggested { get; init; } = "";

    /// <summary>Why.</summary>
    public string Reason { get; init; } = "";

    /// <summary>How much it should help.</summary>
    public Impact Impact { get; init; }

    /// <summary>Whether its facts stand in the source.</summary>
    public Grounding Grounding { get; init; } = Grounding.Supported;

    /// <summary>By how much applying it alone moves the overall score, in points.</summary>
    public double ScoreDelta { get; init; }

    /// <summary>What the owner is asked, when a fact is missing.</summary>
    public string? Question { get; init; }

    /// <summary>Other texts that would do.</summary>
    public IReadOnlyList<string> Alternatives { get; init; } = [];
}

/// <summary>Something the posting asks for and the resume does not show. Never an edit.</summary>
/// <param name="Requirement">What is asked for.</param>
/// <param name="Importance">required or preferred.</param>
/// <param name="Evidence">The posting's words.</param>
/// <param name="Advice">What would show it, if it is true.</param>
public sealed record Gap(string Requirement, Jobs.Importance Importance, string Evidence, string Advice);

/// <summary>A question to expect in an interview.</summary>
/// <param name="Category"><c>technical</c>, <c>behavioral</c>, <c>system_design</c> or <c>role_specific</c>.</param>
/// <param name="Question">The question.</param>
/// <param name="Tips">What a good answer draws on.</param>
public sealed record InterviewQuestion(string Category, string Question, string Tips);
