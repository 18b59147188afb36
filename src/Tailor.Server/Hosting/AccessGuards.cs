using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using Tailor.Server.Http;

namespace Tailor.Server.Hosting;

/// <summary>Marks an endpoint that needs no token.</summary>
internal sealed record TokenFree;

/// <summary>Keeps out what is not allowed: other host names, pages of other sites, requests without the token.</summary>
internal static class AccessGuards
{
    public static IServiceCollection AddAccess(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = AccessSettings.Read(configuration);
        return services.AddSingleton(settings).AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .WithOrigins([.. settings.Origins])
            .AllowAnyHeader()
            .AllowAnyMethod()
            .WithExposedHeaders(HeaderNames.ETag, HeaderNames.ContentDisposition, HeaderNames.Location, HeaderNames.RetryAfter, Headers.Warnings)
            .SetPreflightMaxAge(TimeSpan.FromHours(1))));
    }

    public static WebApplication UseAccess(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<AccessSettings>();
        app.Use((context, next) =>
            settings.AnyHost || settings.Hosts.Contains(context.Request.Host.Host)
                ? next(context)
                : ProblemResults.WriteAsync(context, HttpProblems.HostNotAllowed));
        app.UseCors();
        app.Use((context, next) =>
            IsRead(context.Request.Method) || IsKnownOrigin(context.Request, settings)
                ? next(context)
                : ProblemResults.WriteAsync(context, HttpProblems.OriginNotAllowed));
        if (settings.Token is { } token)
        {
            var expected = Digest($"Bearer {token}");
            app.Use((context, next) =>
                context.GetEndpoint()?.Metadata.GetMetadata<TokenFree>() is not null || CryptographicOperations.FixedTimeEquals(
                    Digest(context.Request.Headers.Authorization.ToString()), expected)
                    ? next(context)
                    : ProblemResults.WriteAsync(context, HttpProblems.TokenRequired));
        }

        return app;
    }

    private static bool IsRead(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    // CORS keeps a foreign page from reading an answer, not from posting a form: that needs this check.
    private static bool IsKnownOrigin(HttpRequest request, AccessSettings settings) =>
        request.Headers.Origin.ToString() is var origin
        && (origin.Length == 0 || settings.Origins.Contains("*") || settings.Origins.Contains(origin)
            || origin.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase));

    // Digests have one length, so that the comparison's time says nothing about the token's.
    private static byte[] Digest(string value) => SHA256.HashData(Encoding.UTF8.GetBytes(value));
}
