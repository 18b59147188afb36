using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tailor.Documents.Exchange;

/// <summary>
/// What an object of a format says beyond the model: members that the model has no place for, and members that it would write
/// otherwise (a day in a date, an empty text instead of none). It is kept beside the model's own members, in one member named
/// after the format, so that the format can be written again without loss: the complement of a lens (Hofmann, Pierce, Wagner,
/// "Symmetric lenses", 2011). What its owner changed in the meantime wins over it.
/// </summary>
internal static class Remainder
{
    private const string Kept = "kept";
    private const string Absent = "absent";

    /// <summary>What of the source is not in what would be written; null when nothing is.</summary>
    public static JsonObject? Of(JsonObject source, JsonObject written)
    {
        var kept = source.Where(m => !written.TryGetPropertyValue(m.Key, out var value) || !JsonNode.DeepEquals(value, m.Value));
        var absent = written.Where(m => !source.ContainsKey(m.Key)).Select(m => (JsonNode?)m.Key);
        var remainder = new JsonObject();
        if (kept.Select(m => KeyValuePair.Create(m.Key, m.Value?.DeepClone())).ToArray() is { Length: > 0 } members)
            remainder[Kept] = new JsonObject(members);
        if (absent.ToArray() is { Length: > 0 } names)
            remainder[Absent] = new JsonArray(names);
        return remainder.Count > 0 ? remainder : null;
    }

    /// <summary>The written object with as much of the remainder as leaves unchanged what the model reads in it.</summary>
    /// <param name="written">What the model writes.</param>
    /// <param name="node">The node as the model has it, as a text that can be compared.</param>
    /// <param name="remainder">What <see cref="Of"/> once gave.</param>
    /// <param name="view">What the model reads in an object, as a text that can be compared.</param>
    public static JsonObject Restore(JsonObject written, string node, JsonElement remainder, Func<JsonObject, string> view)
    {
        var changes = ChangesOf(remainder);
        var meaning = view(written);
        var whole = changes.Aggregate(written.DeepClone().AsObject(), Changed);
        if (view(whole) is var origin && (origin == node || origin == meaning))
            return whole;
        foreach (var change in changes)
        {
            if (Changed(written.DeepClone().AsObject(), change) is var changed && view(changed) == meaning)
                written = changed;
        }
        return written;
    }

    private static List<(string Name, JsonElement? Value)> ChangesOf(JsonElement remainder)
    {
        var changes = new List<(string, JsonElement?)>();
        if (remainder.TryGetProperty(Kept, out var kept) && kept.ValueKind == JsonValueKind.Object)
            changes.AddRange(kept.EnumerateObject().Select(m => (m.Name, (JsonElement?)m.Value)));
        if (remainder.TryGetProperty(Absent, out var absent) && absent.ValueKind == JsonValueKind.Array)
            changes.AddRange(absent.EnumerateArray().Where(n => n.ValueKind == JsonValueKind.String).Select(n => (n.GetString()!, (JsonElement?)null)));
        return changes;
    }

    private static JsonObject Changed(JsonObject target, (string Name, JsonElement? Value) change)
    {
        if (change.Value is { } value)
            target[change.Name] = JsonSerializer.SerializeToNode(value);
        else
            target.Remove(change.Name);
        return target;
    }
}
