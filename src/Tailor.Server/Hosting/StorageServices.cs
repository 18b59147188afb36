using Tailor.Storage;

namespace Tailor.Server.Hosting;

internal static class StorageServices
{
    /// <summary>
    /// Adds the stores on the database of <c>ConnectionStrings__Tailor</c> (PostgreSQL) or, without it, on SQLite in
    /// <c>Tailor__DataFolder</c>, by default <c>data</c> in the content root.
    /// </summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var folder = configuration["Tailor:DataFolder"] is { Length: > 0 } named ? named : "data";
        var dataFolder = Path.Combine(environment.ContentRootPath, folder);
        return services
            .AddSingleton(TimeProvider.System)
            .AddSingleton(_ => Database.Open(configuration.GetConnectionString("Tailor"), dataFolder))
            .AddSingleton<ResumeStore>()
            .AddSingleton<JobStore>()
            .AddSingleton<RunStore>();
    }
}
