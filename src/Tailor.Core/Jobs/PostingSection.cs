namespace Tailor.Core.Jobs;

/// <summary>What a part of a posting is about, which decides how a skill named in it is meant.</summary>
internal enum PostingSection
{
    /// <summary>Before any heading, or under one that is not known.</summary>
    Unknown,

    /// <summary>What the holder must bring.</summary>
    Required,

    /// <summary>What would be a plus.</summary>
    Preferred,

    /// <summary>What the holder will do.</summary>
    Duties,

    /// <summary>The employer and the team.</summary>
    About,

    /// <summary>What the employer uses.</summary>
    Stack,

    /// <summary>What the employer offers.</summary>
    Benefits,

    /// <summary>What is expressly not needed.</summary>
    NotNeeded,

    /// <summary>The page around the posting: similar jobs, cookies, how to apply.</summary>
    Noise,
}
