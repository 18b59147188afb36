using System.Globalization;
using System.Text.Json.Nodes;
using CsCheck;

namespace Tailor.Documents.Tests.Exchange;

/// <summary>Generators of data: objects with any of their members, texts of any kind.</summary>
internal static class JsonDocuments
{
    private static readonly string[] Words =
    [
        "Ada", "Acme, Inc.", "Go, SQL", "a: b", "- x", "# y", "yes", "null", "2020", "1.5", "true", "~", "", " ", "two\nlines", "tab\there", "Zürich", "日本語", "👩‍💻",
        "\"quoted\"", "it's", "{x}", "[y]", "*z", "&a", "!t", "%p", "@q", "`r`", "|", ">", "present", "Present", "2021-03", "https://github.com/ada", "trailing ", " leading",
        "\u0085", "\u2028", "\u200B", "007", "1_000", "12:30:45", "<<", "=", "\\", "/", "a #b", "a:b", "0x1F", ".inf", "key: value", "---", "...", "line\r\nline", "\uFEFF",
    ];

    /// <summary>Texts that formats trip over.</summary>
    public static Gen<string> Text { get; } = Gen.Frequency(
        (3, Gen.Int[0, Words.Length - 1].Select(i => Words[i])),
        (2, Gen.Char['a', 'z'].Array[1, 12].Select(letters => new string(letters))),
        (1, Gen.Int[0, Words.Length - 1].Array[2, 4].Select(many => string.Join(' ', many.Select(i => Words[i])))));

    /// <summary>A text as a value.</summary>
    public static Gen<JsonNode?> TextValue { get; } = Text.Select(text => (JsonNode?)JsonValue.Create(text));

    /// <summary>Always the same text.</summary>
    public static Gen<JsonNode?> Fixed(string text) => Gen.Const(text).Select(same => (JsonNode?)JsonValue.Create(same));

    /// <summary>A date as JSON Resume's schema has it: year, month or day.</summary>
    public static Gen<JsonNode?> Date { get; } = Gen.Select(Gen.Int[1950, 2030], Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[0, 2]).Select(
        (year, month, day, parts) => (JsonNode?)JsonValue.Create(string.Create(
            CultureInfo.InvariantCulture, $"{year:D4}{(parts > 0 ? $"-{month:D2}" : "")}{(parts > 1 ? $"-{day:D2}" : "")}")));

    /// <summary>Any value.</summary>
    public static Gen<JsonNode?> Any { get; } = Gen.Frequency(
        (4, TextValue),
        (1, Gen.Int[-5, 3000].Select(number => (JsonNode?)JsonValue.Create(number))),
        (1, Gen.Bool.Select(truth => (JsonNode?)JsonValue.Create(truth))),
        (1, Gen.Const((JsonNode?)null)),
        (1, TextValue.Array[0, 3].Select(items => (JsonNode?)new JsonArray(items))),
        (1, TextValue.Select(item => (JsonNode?)new JsonObject { ["deeper"] = item })));

    /// <summary>A list of values.</summary>
    public static Gen<JsonNode?> List(Gen<JsonNode?> item, int most = 3) => item.Array[0, most].Select(items => (JsonNode?)new JsonArray(items));

    /// <summary>An object with some of its members, and some that are not its own.</summary>
    public static Gen<JsonNode?> Object(params (string Name, Gen<JsonNode?> Value)[] members) => Object([], members);

    /// <summary>An object with its required and some other members, and some that are not its own.</summary>
    public static Gen<JsonNode?> Object((string Name, Gen<JsonNode?> Value)[] required, (string Name, Gen<JsonNode?> Value)[] members)
    {
        var foreign = Gen.Select(Any, Gen.Int[0, 9]).Select((value, dice) => (Name: "x-own", Value: value, IsThere: dice == 0));
        return Of([.. Members(required, members), foreign]);
    }

    /// <summary>An object with some of these members and no others.</summary>
    public static Gen<JsonNode?> Only(params (string Name, Gen<JsonNode?> Value)[] members) => Of([.. Members([], members)]);

    private static IEnumerable<Gen<(string Name, JsonNode? Value, bool IsThere)>> Members((string Name, Gen<JsonNode?> Value)[] required, (string Name, Gen<JsonNode?> Value)[] members) =>
        required.Select(m => m.Value.Select(value => (m.Name, Value: value, IsThere: true)))
            .Concat(members.Select(m => Gen.Select(m.Value, Gen.Int[0, 3]).Select((value, dice) => (m.Name, Value: value, IsThere: dice > 0))));

    private static Gen<JsonNode?> Of(IReadOnlyList<Gen<(string Name, JsonNode? Value, bool IsThere)>> parts) => Sequence(parts).Select(all => (JsonNode?)new JsonObject(all.Where(m => m.IsThere).Select(m => new KeyValuePair<string, JsonNode?>(m.Name, m.Value))));

    private static Gen<IReadOnlyList<T>> Sequence<T>(IReadOnlyList<Gen<T>> generators) => generators.Aggregate(
        Gen.Const<IReadOnlyList<T>>([]),
        (all, next) => Gen.Select(all, next).Select((list, item) => (IReadOnlyList<T>)[.. list, item]));
}
