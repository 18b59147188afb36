using System.Buffers;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using Tailor.Documents.Reading;

namespace Tailor.Server.Http;

/// <summary>The most bytes that an endpoint takes.</summary>
internal sealed record BodyLimit(long Bytes);

/// <summary>How much a request may send and how long its answer may take.</summary>
internal static class RequestLimits
{
    /// <summary>The most bytes of a JSON body, 4 MB: several times the largest resume that anybody writes, with its photo.</summary>
    public const long JsonBytes = 4 * 1024 * 1024;

    /// <summary>The most bytes of an upload: its file, the multipart framing and a name of any length that browsers send.</summary>
    public const long UploadBytes = ResumeReader.MaxFileBytes + (128 * 1024);

    /// <summary>
    /// How many bytes of a body that is too large are still read, so that a client that sends before it listens gets its
    /// answer: twice the largest limit.
    /// </summary>
    public const long DrainBytes = 2 * UploadBytes;

    private const int ChunkBytes = 64 * 1024;

    /// <summary>The existing client gives up after 30 s; an answer, even a failing one, must be there before.</summary>
    public static readonly TimeSpan AnswerTime = TimeSpan.FromSeconds(25);

    /// <summary>
    /// How many uploads are held in memory at a time, each of which may take three times its limit; the others wait their
    /// turn. More would not be faster: documents are read a few at a time.
    /// </summary>
    public const int ConcurrentUploads = 8;

    /// <summary>How many uploads may wait their turn.</summary>
    public const int WaitingUploads = 1000;

    /// <summary>The name of the policy of <see cref="ConcurrentUploads"/>.</summary>
    public const string Uploads = "uploads";

    public static long LimitOf(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<BodyLimit>()?.Bytes ?? JsonBytes;

    /// <summary>The time limit as a policy: a problem when it is over.</summary>
    public static RequestTimeoutPolicy AnswerInTime { get; } = new()
    {
        Timeout = AnswerTime,
        TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
        WriteTimeoutResponse = context => ProblemResults.WriteAsync(context, HttpProblems.TimedOut),
    };

    /// <summary>
    /// Reads a body whole before anything looks at it, so that its limit and the answer's time hold however it is sent; then
    /// lets the request through.
    /// </summary>
    public static async Task EnforceAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody != true)
        {
            await next(context);
            return;
        }

        var limit = LimitOf(context);
        var announced = context.Request.ContentLength ?? 0;
        if (announced <= limit)
        {
            var body = new MemoryStream((int)announced);
            if (await CopyAsync(context.Request.Body, body, limit, context.RequestAborted))
            {
                body.Position = 0;
                context.Request.Body = body;
                await next(context);
                return;
            }
        }

        await CopyAsync(context.Request.Body, Stream.Null, DrainBytes, context.RequestAborted);
        await ProblemResults.WriteAsync(context, HttpProblems.TooLarge(limit));
    }

    /// <summary>Copies until the end (true) or until more than <paramref name="most"/> bytes have come (false).</summary>
    private static async Task<bool> CopyAsync(Stream from, Stream to, long most, CancellationToken cancellation)
    {
        var chunk = ArrayPool<byte>.Shared.Rent(ChunkBytes);
        try
        {
            for (long total = 0; total <= most;)
            {
                var count = await from.ReadAsync(chunk, cancellation);
                if (count == 0) return true;
                total += count;
                if (total <= most) await to.WriteAsync(chunk.AsMemory(0, count), cancellation);
            }

            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
    }
}
