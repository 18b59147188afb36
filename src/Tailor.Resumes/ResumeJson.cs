using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Tailor.Resumes.Problems;

namespace Tailor.Resumes;

/// <summary>
/// The JSON form of the model, snake_case, in the contract's shape. Reading is lenient about what is missing (a missing or
/// null list is empty) and strict about what is there (a value of another type is a problem that names its place).
/// </summary>
public static class ResumeJson
{
    /// <summary>How deep a document may nest. System.Text.Json's own default, far beyond any resume, well inside both databases' limits.</summary>
    public const int MaxDepth = 64;

    /// <summary>The options that every JSON document of this program is read and written with.</summary>
    public static JsonSerializerOptions Options { get; } = CreateOptions();

    /// <summary>Reads a resume from UTF-8 JSON.</summary>
    /// <returns>The resume, or <c>resume.invalid</c> with the JSON path of the first fault.</returns>
    public static Result<Resume> Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonSerializer.Deserialize<Resume>(utf8, Options) is { } resume ? resume : ResumeProblems.Invalid("$");
        }
        catch (JsonException e)
        {
            return ResumeProblems.Invalid(e.Path ?? "$");
        }
    }

    /// <summary>Reads a resume from a parsed JSON value.</summary>
    /// <returns>As <see cref="Read(ReadOnlySpan{byte})"/>.</returns>
    public static Result<Resume> Read(JsonElement element) => Read(JsonSerializer.SerializeToUtf8Bytes(element, Options));

    /// <summary>Writes a resume as JSON text; every list is there, and absent optionals are null.</summary>
    public static string Write(Resume resume) => JsonSerializer.Serialize(resume, Options);

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = MaxDepth,
            AllowDuplicateProperties = false,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { IgnoreNullForRequiredParts } },
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
        };
        options.MakeReadOnly();
        return options;
    }

    /// <summary>A null where the model has a list, a text or a record that is never null keeps the empty default instead.</summary>
    private static void IgnoreNullForRequiredParts(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.Set is { } set && !property.IsSetNullable)
            {
                property.IsSetNullable = true;
                property.Set = (target, value) =>
                {
                    if (value is not null)
                    {
                        set(target, value);
                    }
                };
            }
        }
    }
}
