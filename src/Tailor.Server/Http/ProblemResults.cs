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
                return exception is DbException ? WriteAsync(context, StorageProblems.Unavailable) : WriteAsync(context, Unexpected(context));
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

    private static ProblemBody Unexpected(HttpContext context) => ProblemBody.Create(
        StatusCodes.Status500InternalServerError, "server.error", "The server made a mistake",
        "This is a defect of the server, not of your request. Try again; if it stays so, report it with the trace_id of this answer.",
        TraceOf(context));

    private static ProblemBody OfStatus(HttpContext context)
    {
        var trace = TraceOf(context);
        return context.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => ProblemBody.Create(
                404, "request.no-route", "There is nothing at this address",
                "No endpoint has this address. The API reference at /docs lists them all.", trace),
            StatusCodes.Status405MethodNotAllowed => ProblemBody.Create(
                405, "request.method-not-allowed", "This method is not allowed here",
                "The address exists, but not with this HTTP method. The header Allow and the API reference at /docs say which it takes.", trace),
            StatusCodes.Status406NotAcceptable => ProblemBody.Create(
                406, "request.not-acceptable", "None of the accepted types can be sent",
                "Accept application/json, or leave the header Accept out.", trace),
            StatusCodes.Status413PayloadTooLarge => ProblemBody.Of(HttpProblems.TooLarge(RequestLimits.LimitOf(context)), trace),
            StatusCodes.Status415UnsupportedMediaType => ProblemBody.Create(
                415, "request.unsupported-media-type", "The body is of a type that is not taken here",
                "Send JSON with \"Content-Type: application/json\"; a file is uploaded as multipart/form-data in the field \"file\".", trace),
            StatusCodes.Status429TooManyRequests => ProblemBody.Of(HttpProblems.TooMany, trace),
            >= 500 => Unexpected(context),
            400 => ProblemBody.Of(HttpProblems.MalformedRequest, trace),
            var status => ProblemBody.Create(
                status, "request.refused", "The request was refused",
                "The request could not be answered as it stands. Check it against the API reference at /docs.", trace),
        };
    }

    private static string TraceOf(HttpContext context) =>
        context.Features.Get<IHttpActivityFeature>()?.Activity?.TraceId.ToHexString() ?? context.TraceIdentifier;
}

/// <summary>A problem as the outcome of a handler.</summary>
internal sealed class ProblemResult(Problem problem) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) => ProblemResults.WriteAsync(httpContext, problem);
}
