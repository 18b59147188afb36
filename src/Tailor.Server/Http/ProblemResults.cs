using System.Data.Common;
using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Tailor.Resumes.Problems;
using Tailor.Storage;

namespace Tailor.Server.Http;

/// <summary>The one map from problems to HTTP answers, whether a handler returns one, routing finds nothing or a bug throws.</summary>
internal static class ProblemResults
{
    public const string MediaType = "application/problem+json";

    public static ProblemResult ToHttp(this Problem problem) => new(problem);

    public static Task WriteAsync(HttpContext context, Problem problem) => WriteAsync(context, ProblemBody.Of(problem, TraceOf(context)));

    /// <summary>Writes a body for an answer that has a failing status and none.</summary>
    public static Task WriteStatusAsync(StatusCodeContext context) => WriteAsync(context.HttpContext, OfStatus(context.HttpContext));

    /// <summary>Answers an exception without a word of its text, which may quote a resume; the log gets its type and place.</summary>
    public static Task WriteExceptionAsync(HttpContext context)
    {
        var exception = context.Features.GetRequiredFeature<IExceptionHandlerFeature>().Error;
        switch (exception)
        {
            case OperationCanceledException when context.RequestAborted.IsCancellationRequested:
                context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
                return Task.CompletedTask;
            case BadHttpRequestException { InnerException: JsonException json }:
                return WriteAsync(context, HttpProblems.MalformedJson(json.Path));
            case BadHttpRequestException bad:
                context.Response.StatusCode = bad.StatusCode;
                return WriteAsync(context, OfStatus(context));
            default:
                var log = context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ProblemResults));
                log.LogError("{Exception} in request {TraceId}:\n{StackTrace}", exception.GetType(), TraceOf(context), exception.StackTrace);
                log.LogTrace(exception, "The exception of request {TraceId}", TraceOf(context));
                return WriteAsync(context, exception is DbException error
                    ? ProblemBody.Of(StorageProblems.Of(context.RequestServices.GetRequiredService<Database>(), error), TraceOf(context))
                    : HttpProblems.OfStatus(StatusCodes.Status500InternalServerError, TraceOf(context)));
        }
    }

    private static async Task WriteAsync(HttpContext context, ProblemBody body)
    {
        context.Response.StatusCode = body.Status;
        if (body.Status == StatusCodes.Status401Unauthorized) context.Response.Headers.WWWAuthenticate = "Bearer";
        if (body.Status is StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable) context.Response.Headers.RetryAfter = "5";
        context.Response.ContentType = MediaType;

        // Not cancelled: a request that took too long is aborted by now, and this is its answer.
        await context.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(body, WireJson.Options), CancellationToken.None);
    }

    private static ProblemBody OfStatus(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status413PayloadTooLarge => ProblemBody.Of(HttpProblems.TooLarge(RequestLimits.LimitOf(context)), TraceOf(context)),
        StatusCodes.Status429TooManyRequests => ProblemBody.Of(HttpProblems.TooMany, TraceOf(context)),
        StatusCodes.Status400BadRequest => ProblemBody.Of(HttpProblems.MalformedRequest, TraceOf(context)),
        var status => HttpProblems.OfStatus(status, TraceOf(context)),
    };

    private static string TraceOf(HttpContext context) =>
        context.Features.Get<IHttpActivityFeature>()?.Activity?.TraceId.ToHexString() ?? context.TraceIdentifier;
}

/// <summary>A problem as the outcome of a handler.</summary>
internal sealed class ProblemResult(Problem problem) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) => ProblemResults.WriteAsync(httpContext, problem);
}
