using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Net.Http.Headers;
using Tailor.Server.Http;

namespace Tailor.Server.Hosting;

/// <summary>What holds for every endpoint: JSON, problems, limits, one culture.</summary>
internal static class HttpServices
{
    public static IServiceCollection AddHttp(this IServiceCollection services)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        return services
            .ConfigureHttpJsonOptions(json => WireJson.Configure(json.SerializerOptions))
            // Our own limit answers with a problem and reads on for a while; Kestrel's would cut the connection first.
            .Configure<KestrelServerOptions>(kestrel =>
            {
                kestrel.AddServerHeader = false;
                kestrel.Limits.MaxRequestBodySize = null;
            })
            .Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true)
            .Configure<RequestTimeoutOptions>(timeouts => timeouts.DefaultPolicy = RequestLimits.AnswerInTime)
            .AddLogging(logging => logging
                .AddFilter("Microsoft.AspNetCore", LogLevel.Warning)
                // A start that fails is told in a sentence (Startup), not with a stack trace.
                .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical))
            .AddRequestTimeouts()
            .AddRateLimiter(limiter =>
            {
                limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
                limiter.AddConcurrencyLimiter(RequestLimits.Uploads, uploads =>
                {
                    uploads.PermitLimit = RequestLimits.ConcurrentUploads;
                    uploads.QueueLimit = RequestLimits.WaitingUploads;
                    uploads.QueueProcessingOrder = QueueProcessingOrder.OldestFirst;
                });
            });
    }

    public static WebApplication UseHttp(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = ProblemResults.WriteExceptionAsync,
            SuppressDiagnosticsCallback = _ => true,
        });
        app.UseStatusCodePages(ProblemResults.WriteStatusAsync);
        app.UseRouting();
        app.UseAccess();
        app.UseRequestTimeouts();
        app.UseRateLimiter();
        app.Use(RequestLimits.EnforceAsync);
        app.Use(RefuseUnknownCharset);
        return app;
    }

    // The JSON reader takes a charset that it does not know for a defect of ours.
    private static Task RefuseUnknownCharset(HttpContext context, RequestDelegate next)
    {
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || !type.Charset.HasValue || type.Encoding is not null) return next(context);
        context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
        return Task.CompletedTask;
    }
}
