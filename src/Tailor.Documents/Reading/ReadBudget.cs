using Tailor.Resumes.Problems;

namespace Tailor.Documents.Reading;

/// <summary>
/// What reading one document may take: time, memory, pages. One per document, made on its reading thread and used there alone. Readers
/// call <see cref="Check"/> in every loop that the document's content drives, and <see cref="Inflate"/> for all that
/// they decompress.
/// </summary>
/// <param name="time">Measures the time.</param>
/// <param name="cancellation">Ends the reading, when nobody waits for it any more.</param>
internal sealed class ReadBudget(TimeProvider time, CancellationToken cancellation)
{
    /// <summary>The most pages a document may have: long academic CVs have some dozens.</summary>
    public const int MaxPages = 100;

    /// <summary>The most characters of text: 100 dense pages. A resume has some 5,000.</summary>
    public const int MaxCharacters = 400_000;

    /// <summary>
    /// The most bytes that a document's parts may have decompressed, in all. Resumes stay below 5 MB; embedded CJK fonts
    /// can take 20 MB each.
    /// </summary>
    public const long MaxInflatedBytes = 64 * 1024 * 1024;

    /// <summary>
    /// The most bytes that reading may allocate in all, live or not: it bounds what one document can hold at any time.
    /// Ten-page resumes stay below 200 MB.
    /// </summary>
    public const long MaxAllocatedBytes = 1024L * 1024 * 1024;

    /// <summary>The deepest nesting (of XML elements, of PDF objects). Word's own documents stay below 60.</summary>
    public const int MaxDepth = 256;

    /// <summary>The longest a document may take. Resumes take some 20 ms; clients give up after 30 s.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(10);

    private readonly long start = time.GetTimestamp();
    private readonly long allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
    private long inflated;
    private int characters;

    /// <summary>
    /// The limit that was overstepped, or null. It stays, since libraries swallow exceptions: whatever was read after it
    /// is not the document.
    /// </summary>
    public Problem? Exceeded { get; private set; }

    /// <summary>Throws <see cref="OperationCanceledException"/> when time or memory is used up.</summary>
    public void Check()
    {
        cancellation.ThrowIfCancellationRequested();
        if (time.GetElapsedTime(start) > TimeLimit)
            Exceed(ReadingProblems.TooSlow);
        if (GC.GetAllocatedBytesForCurrentThread() - allocatedBefore > MaxAllocatedBytes)
            Exceed(ReadingProblems.TooComplex);
        if (Exceeded is not null)
            throw new OperationCanceledException(Exceeded.Title);
    }

    /// <summary>Counts bytes that were decompressed, before they are kept; throws as <see cref="Check"/> does.</summary>
    public void Inflate(long bytes)
    {
        inflated += bytes;
        if (inflated > MaxInflatedBytes)
            Exceed(ReadingProblems.TooComplex);
        Check();
    }

    /// <summary>Counts characters of the document's text; throws as <see cref="Check"/> does.</summary>
    public void Characters(int count)
    {
        characters += count;
        if (characters > MaxCharacters)
            Refuse(ReadingProblems.TooMuchText);
    }

    /// <summary>Ends the reading for a reason that only its reader can see; throws as <see cref="Check"/> does.</summary>
    public void Refuse(Problem problem)
    {
        Exceed(problem);
        Check();
    }

    private void Exceed(Problem problem) => Exceeded ??= problem;
}
