using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Tailor.Resumes.Problems;

namespace Tailor.Resumes;

/// <summary>
/// The JSON form of the model, snake_case, in the contract's shape. Reading is lenient about what is missing (a missing or
/// null list is empty) and strict about what is there (a value of another type is a problem that names its place). What is
/// read can be stored by both databases: see <see cref="StorableJson"/>.
/// </summary>
public static class ResumeJson
{
    /// <summary>How many levels a resume may nest. System.Text.Json's own default, far beyond any resume, well inside both databases' limits.</summary>
    public const int MaxDepth = 64;

    /// <summary>How many levels a request or an answer may have around a resume.</summary>
    private const int Envelope = 16;

    /// <summary>Carries the place of a null element of a list or dictionary from where it is found to where the problem is made.</summary>
    private const string NullElement = "element";

    /// <summary>The options that every JSON document of this program is read and written with.</summary>
    public static JsonSerializerOptions Options { get; } = CreateOptions();

    /// <summary>Reads a resume from UTF-8 JSON.</summary>
    /// <returns>
    /// The resume, or <c>resume.invalid</c> with the JSON path of the first fault (also for a member that stands twice),
    /// <c>resume.too-deep</c> or <c>resume.number-out-of-range</c>.
    /// </returns>
    public static Result<Resume> Read(ReadOnlySpan<byte> utf8)
    {
        if (!Utf8.IsValid(utf8))
        {
            return ResumeProblems.Invalid("$");
        }

        var json = StorableJson.CleanJson(utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8);
        try
        {
            if (StorableJson.Check(json, MaxDepth) is { } problem)
            {
                return problem;
            }

            return JsonSerializer.Deserialize<Resume>(json, Options) is { } resume ? resume : ResumeProblems.Invalid("$");
        }
        catch (JsonException e)
        {
            return ResumeProblems.Invalid(JsonPath.Shorten((e.Path ?? "$") + e.Data[NullElement]));
        }
    }

    /// <summary>Reads a resume from a parsed JSON value.</summary>
    /// <returns>As <see cref="Read(ReadOnlySpan{byte})"/>.</returns>
    public static Result<Resume> Read(JsonElement element) => Read(JsonMarshal.GetRawUtf8Value(element));

    /// <summary>
    /// Whether a JSON value is meant as a resume: an object with at least one of the resume's sections in it. A resume's other
    /// members (<c>id</c>, <c>unplaced_text</c>, <c>provenance</c>, unknown ones) do not make one.
    /// </summary>
    public static bool LooksLikeResume(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object
        && SectionNames.Any(name => element.TryGetProperty(name, out var section) && section.ValueKind != JsonValueKind.Null);

    /// <summary>Writes a resume as JSON text; every list is there, and absent optionals are null.</summary>
    public static string Write(Resume resume) => JsonSerializer.Serialize(resume, Options);

    private static readonly string[] SectionNames =
    [
        "personal_info", "summary", "experience", "skills", "projects", "education", "certifications", "languages", "awards",
        "publications", "volunteer", "references", "custom_sections",
    ];

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = MaxDepth + Envelope,
            AllowDuplicateProperties = false,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { IgnoreNullForRequiredParts } },
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
        };
        options.MakeReadOnly();
        return options;
    }

    /// <summary>
    /// A null where the model has a list, a text or a record that is never null keeps the empty default instead. A null inside
    /// a list or a dictionary is a fault.
    /// </summary>
    private static void IgnoreNullForRequiredParts(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.Set is not { } set || property.IsExtensionData || property.PropertyType.IsValueType)
            {
                continue;
            }

            var keepsDefault = !property.IsSetNullable;
            property.IsSetNullable = true;
            property.Set = (target, value) =>
            {
                if (PlaceOfNull(value) is { } place)
                {
                    throw new JsonException { Data = { [NullElement] = place } };
                }

                if (value is not null || !keepsDefault)
                {
                    set(target, value);
                }
            };
        }
    }

    private static string? PlaceOfNull(object? value) => value switch
    {
        IReadOnlyList<object?> list when list.Index().FirstOrDefault(e => e.Item is null, (-1, null)).Index is >= 0 and var index => $"[{index}]",
        IReadOnlyDictionary<string, FieldSource?> sources when sources.FirstOrDefault(s => s.Value is null).Key is { } name => $"['{name}']",
        _ => null,
    };
}
