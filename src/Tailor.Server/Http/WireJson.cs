using System.Text.Json;
using System.Text.Json.Serialization;
using Tailor.Resumes;

namespace Tailor.Server.Http;

/// <summary>JSON on the wire: the model's own form, with room for the envelope around a resume.</summary>
internal static class WireJson
{
    /// <summary>A resume may nest as deep as the model allows; requests and answers put it two levels down at most.</summary>
    private const int MaxDepth = ResumeJson.MaxDepth + 2;

    public static JsonSerializerOptions Options { get; } = new(ResumeJson.Options) { MaxDepth = MaxDepth };

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
