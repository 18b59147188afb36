using System.Text.Json;

namespace Tailor.Storage.Tests;

internal static class Same
{
    /// <summary>Asserts that two texts are the same JSON value, whatever the order of members and the spelling of numbers.</summary>
    public static void Json(string expected, string? actual)
    {
        Assert.NotNull(actual);
        var deep = new JsonDocumentOptions { MaxDepth = 1000 };
        using var one = JsonDocument.Parse(expected, deep);
        using var other = JsonDocument.Parse(actual, deep);
        Assert.True(JsonElement.DeepEquals(one.RootElement, other.RootElement), $"Expected {expected}\nActual   {actual}");
    }
}
