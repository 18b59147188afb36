using System.Text.Json;
using System.Text.Json.Nodes;
using Tailor.Resumes;

namespace Tailor.Documents.Exchange;

/// <summary>One kind of object of a format and the node of the model that stands for it, in both directions, without loss.</summary>
/// <param name="Format">The format's name, under which a node keeps its <see cref="Remainder"/>.</param>
/// <param name="Read">The node as far as the model goes; any two objects that it reads alike are alike to a person.</param>
/// <param name="Write">The object as far as the model goes.</param>
internal sealed record Mapping<T>(string Format, Func<DataObject, T> Read, Func<T, JsonObject> Write)
    where T : ResumeNode
{
    /// <summary>The node of an object, with what the model has no place for.</summary>
    public T Import(DataObject source)
    {
        var node = Read(source);
        return source.Faults.Problem is null && Remainder.Of(source.Json, Write(node)) is { } remainder
            ? node with { Unknown = new Dictionary<string, JsonElement> { [Format] = JsonSerializer.SerializeToElement(remainder) } }
            : node;
    }

    /// <summary>The object of a node, with what the node's origin said beyond the model.</summary>
    public JsonObject Export(T node)
    {
        var written = Write(node);
        return node.Unknown?.TryGetValue(Format, out var remainder) == true && remainder.ValueKind == JsonValueKind.Object
            ? Remainder.Restore(written, Text(node with { Unknown = null }), remainder, json => Text(Read(new DataObject(json, "$", new Faults()))))
            : written;
    }

    private static string Text(T node) => JsonSerializer.Serialize(node, ResumeJson.Options);
}
