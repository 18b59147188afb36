using System.Text.Json;

namespace Tailor.Server.Tests;

/// <summary>
/// Checks JSON against a picture of it: <c>"str"</c>, <c>"int"</c>, <c>"num"</c>, <c>"bool"</c>, <c>"a|b"</c> for one of some
/// words, a trailing <c>?</c> where null is allowed, an array with one picture for all its elements. A member with a name that ends in
/// <c>?</c> may be null. Members that the picture does not have are nobody's concern.
/// </summary>
internal static class Shape
{
    /// <summary>Fails with the place of the first member that is not as pictured.</summary>
    public static void Check(JsonElement value, string picture)
    {
        using var expected = JsonDocument.Parse(picture);
        Check(value, expected.RootElement, "$");
    }

    private static void Check(JsonElement value, JsonElement picture, string place)
    {
        switch (picture.ValueKind)
        {
            case JsonValueKind.Object:
                Assert.True(value.ValueKind == JsonValueKind.Object, $"{place} is {value.ValueKind}, not an object");
                foreach (var member in picture.EnumerateObject()) CheckMember(value, member, place);
                break;
            case JsonValueKind.Array:
                Assert.True(value.ValueKind == JsonValueKind.Array, $"{place} is {value.ValueKind}, not an array");
                foreach (var (index, element) in value.EnumerateArray().Index()) Check(element, picture[0], $"{place}[{index}]");
                break;
            default:
                Assert.True(IsOfType(value, picture.GetString()!), $"{place} is {value.ValueKind}, not {picture}");
                break;
        }
    }

    private static void CheckMember(JsonElement value, JsonProperty member, string place)
    {
        var name = member.Name.TrimEnd('?');
        Assert.True(value.TryGetProperty(name, out var inner), $"{place}.{name} is missing");
        if (!member.Name.EndsWith('?') || inner.ValueKind != JsonValueKind.Null) Check(inner, member.Value, $"{place}.{name}");
    }

    private static bool IsOfType(JsonElement value, string type) => type switch
    {
        _ when type.EndsWith('?') => value.ValueKind == JsonValueKind.Null || IsOfType(value, type[..^1]),
        "str" => value.ValueKind == JsonValueKind.String,
        "int" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _),
        "num" => value.ValueKind == JsonValueKind.Number,
        "bool" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ when type.Contains('|', StringComparison.Ordinal) => value.ValueKind == JsonValueKind.String && type.Split('|').Contains(value.GetString()),
        _ => throw new ArgumentException($"The picture has an unknown type: {type}.", nameof(type)),
    };
}
