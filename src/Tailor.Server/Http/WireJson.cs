using System.Text.Json;
using System.Text.Json.Serialization;
using Tailor.Resumes;

namespace Tailor.Server.Http;

/// <summary>JSON on the wire: the model's own form.</summary>
internal static class WireJson
{
    public static JsonSerializerOptions Options => ResumeJson.Options;

    /// <summary>Gives options that ASP.NET Core holds the same settings.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNameCaseInsensitive = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.PropertyNamingPolicy = Options.PropertyNamingPolicy;
        options.Encoder = Options.Encoder;
        options.MaxDepth = Options.MaxDepth;
        options.AllowDuplicateProperties = Options.AllowDuplicateProperties;
        options.TypeInfoResolver = Options.TypeInfoResolver;
        foreach (var converter in Options.Converters) options.Converters.Add(converter);
    }
}
