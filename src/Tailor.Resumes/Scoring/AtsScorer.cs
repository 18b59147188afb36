using Tailor.Resumes.Jobs;

namespace Tailor.Resumes.Scoring;

/// <summary>Scores a resume against a posting by a stated formula. Needs no vocabulary: the posting's skills carry their forms.</summary>
public static class AtsScorer
{
    /// <summary>The score; the same for the same input.</summary>
    public static AtsScore Score(Resume resume, JobPosting? posting) => throw new NotImplementedException();
}
