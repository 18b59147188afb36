using Tailor.Storage;

namespace Tailor.Server.Hosting;

internal static class StorageServices
{
    /// <summary>
    /// Adds the stores on the database of <c>ConnectionStrings__Tailor</c> (PostgreSQL) or, without it, on SQLite in
    /// <c>Tailor__DataFolder</c>, by default <see cref="Database.DefaultDataFolder"/>.
    /// </summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        var folder = configuration["Tailor:DataFolder"] is { Length: > 0 } named ? named : Database.DefaultDataFolder;
        return services
            .AddSingleton(TimeProvider.System)
            .AddSingleton(_ => Database.Open(configuration.GetConnectionString("Tailor"), folder))
            .AddSingleton<ResumeStore>()
            .AddSingleton<JobStore>()
            .AddSingleton<RunStore>()
            .AddSingleton<StatementStore>();
    }
}
