using System.Text.Json.Nodes;

namespace Tailor.Documents.Exchange;

/// <summary>Makes objects of what there is: empty texts and lists are left out.</summary>
internal static class DataWriter
{
    /// <summary>An object of members, without those that are null.</summary>
    public static JsonObject Object(params ReadOnlySpan<(string Name, JsonNode? Value)> members)
    {
        var json = new JsonObject();
        foreach (var (name, value) in members)
        {
            if (value is not null)
                json[name] = value;
        }
        return json;
    }

    /// <summary>A text, or null when it is empty.</summary>
    public static JsonNode? Text(string? text) => string.IsNullOrEmpty(text) ? null : JsonValue.Create(text);

    /// <summary>A list of texts, or null when it is empty.</summary>
    public static JsonNode? Texts(IEnumerable<string> texts) => List(texts.Select(Text));

    /// <summary>A list, or null when it is empty.</summary>
    public static JsonNode? List(IEnumerable<JsonNode?> items) => items.ToArray() is { Length: > 0 } list ? new JsonArray(list) : null;

    /// <summary>An object, or null when it is empty.</summary>
    public static JsonObject? Filled(JsonObject json) => json.Count > 0 ? json : null;
}
