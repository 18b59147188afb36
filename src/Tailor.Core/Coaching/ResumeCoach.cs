using Tailor.Resumes;
using Tailor.Resumes.Jobs;

namespace Tailor.Core.Coaching;

/// <summary>Coaches a resume, for one posting or in general. Deterministic and without a model.</summary>
public static class ResumeCoach
{
    /// <summary>The run's events in order; the first comes at once.</summary>
    /// <param name="resume">The resume to improve.</param>
    /// <param name="posting">The posting to tailor it to, or null for a general review.</param>
    /// <param name="cancellation">Ends the run.</param>
    public static IAsyncEnumerable<CoachEvent> CoachAsync(Resume resume, JobPosting? posting, CancellationToken cancellation) =>
        throw new NotImplementedException();
}
