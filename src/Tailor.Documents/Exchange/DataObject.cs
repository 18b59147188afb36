using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tailor.Documents.Exchange;

/// <summary>
/// An object of JSON or YAML as a reader looks at it: missing, null and empty are the same, numbers are texts, a single text
/// is a list of one; what cannot be understood is noted with its path.
/// </summary>
/// <param name="Json">The object.</param>
/// <param name="Path">Where it is, such as <c>$.work[0]</c>.</param>
/// <param name="Faults">Where faults are noted.</param>
internal sealed record DataObject(JsonObject Json, string Path, Faults Faults)
{
    /// <summary>The same object for members that its format does not define: whatever they are is no fault.</summary>
    public DataObject Beyond => this with { Faults = new Faults() };

    /// <summary>Whether it has a member that is not null.</summary>
    public bool Has(string name) => Json[name] is not null;

    /// <summary>The text of the first of these members that has one, or null.</summary>
    public string? Text(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (TextOf(Json[name], $"{Path}.{name}") is { Length: > 0 } text)
                return text;
        }
        return null;
    }

    /// <summary>The texts of a list.</summary>
    public IReadOnlyList<string> Texts(string name) => Json[name] switch
    {
        JsonArray items => [.. items.Select((item, i) => TextOf(item, PathOf(name, i))).OfType<string>().Where(t => t.Length > 0)],
        var single => TextOf(single, $"{Path}.{name}") is { Length: > 0 } text ? [text] : [],
    };

    /// <summary>The first text of a list, or null.</summary>
    public string? First(string name) => Texts(name) is [var first, ..] ? first : null;

    /// <summary>The object under this name, or null.</summary>
    public DataObject? Object(string name)
    {
        if (Json[name] is { } node and not JsonObject)
            Faults.Refuse($"{Path}.{name}", "an object");
        return Json[name] is JsonObject json ? new DataObject(json, $"{Path}.{name}", Faults) : null;
    }

    /// <summary>The objects of a list; a null among them is none.</summary>
    public IReadOnlyList<DataObject> Objects(string name)
    {
        var objects = new List<DataObject>();
        if (Json[name] is { } other and not JsonArray)
            Faults.Refuse($"{Path}.{name}", "a list");
        foreach (var (i, item) in (Json[name] as JsonArray ?? []).Index())
        {
            if (item is JsonObject json)
                objects.Add(new DataObject(json, PathOf(name, i), Faults));
            else if (item is not null)
                Faults.Refuse(PathOf(name, i), "an object");
        }
        return objects;
    }

    private string PathOf(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{Path}.{name}[{index}]");

    private string? TextOf(JsonNode? value, string path)
    {
        if (value is JsonObject or JsonArray)
            Faults.Refuse(path, "a text");
        return value is not JsonValue ? null
            : value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>()
            : value.ToJsonString();
    }
}
