using Microsoft.AspNetCore.Http.HttpResults;
using Tailor.Server.Http;
using Tailor.Storage;

namespace Tailor.Server.Features.Health;

/// <summary>Healthy when the store answers.</summary>
internal static class GetHealth
{
    /// <param name="Status">healthy; anything else is a problem.</param>
    /// <param name="Store">What the store is.</param>
    /// <param name="Version">The program's version.</param>
    internal sealed record Health(string Status, string Store, string Version);

    private static readonly string version = typeof(GetHealth).Assembly.GetName().Version!.ToString(3);

    public static async Task<Results<Ok<Health>, ProblemResult>> HandleAsync(Database database, CancellationToken cancellation) =>
        await database.CheckAsync(cancellation) is { } problem
            ? problem.ToHttp()
            : TypedResults.Ok(new Health("healthy", database.Product, version));
}
