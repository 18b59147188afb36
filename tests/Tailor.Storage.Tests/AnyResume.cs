using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Tailor.Resumes;

namespace Tailor.Storage.Tests;

/// <summary>Resumes in the contract's shape with anything in them: any texts, any numbers, unknown members at every level.</summary>
internal static class AnyResume
{
    private static readonly Gen<string> Text = Gen.Frequency(
        (4, Gen.String[Gen.Char[' ', '~'], 0, 20]),
        (2, Among("", "😀👩‍👩‍👧", "李雷", "Łukasz", "<b>&\"\\/\t\n\u0001\u007f\u2028", "\uFFFE\uFFFF", "e\u0301")),
        (1, Gen.Char.Array[0, 10].Select(chars => StorableJson.CleanText(new string(chars)))));

    private static readonly Gen<string> Number = Gen.OneOf(
        Gen.Int.Select(number => JsonSerializer.Serialize(number)),
        Gen.Double.Where(double.IsFinite).Select(number => JsonSerializer.Serialize(number)),
        Among("0", "-0", "-0.0", "1.10", "1e5", "1E+5", "1e-7", "12.50e+300", "1e4000", "-7e-4000", "123456789012345678901234567890.5"));

    private static readonly Gen<JsonNode?> Value = Gen.Recursive<JsonNode?>((depth, deeper) => depth > 4
        ? Leaf
        : Gen.Frequency(
            (4, Leaf),
            (1, deeper.Array[0, 3].Select(items => (JsonNode?)new JsonArray(items))),
            (1, Gen.Select(Text, deeper).Array[0, 3].Select(members => (JsonNode?)ObjectOf(members)))));

    private static readonly Gen<(string, JsonNode?)[]> Unknown =
        Gen.Select(Gen.Frequency((3, Text), (1, Among("$id", "$type", "$ref", "$values", "__proto__", "Name", "ID"))), Value).Array[0, 2];

    private static Gen<JsonNode?> Leaf => Gen.OneOf(
        Text.Select(text => (JsonNode?)JsonValue.Create(text)),
        Number.Select(number => JsonNode.Parse(number)),
        Among("true", "false", "null").Select(word => JsonNode.Parse(word)));

    private static Gen<JsonNode?> String => Text.Select(text => (JsonNode?)JsonValue.Create(text));

    private static Gen<JsonNode?> Optional => Gen.Frequency((3, String), (1, Gen.Const((JsonNode?)null)));

    private static Gen<JsonNode?> Strings => String.Array[0, 3].Select(items => (JsonNode?)new JsonArray(items));

    /// <summary>Whole documents: every member of the model is there, and others too.</summary>
    public static Gen<string> Document => Object(
        ("id", Optional),
        ("personal_info", Object(
            ("name", String), ("email", String), ("phone", Optional), ("location", Optional), ("github", Optional), ("linkedin", Optional),
            ("website", Optional), ("headline", Optional), ("photo", Optional), ("links", List(("label", String), ("url", String))))),
        ("summary", Optional),
        ("experience", List(
            ("title", String), ("company", String), ("duration", String), ("start_date", Optional), ("end_date", Optional),
            ("current", Among("true", "false", "null").Select(word => JsonNode.Parse(word))), ("location", Optional),
            ("url", Optional), ("summary", Optional), ("description", Strings), ("technologies", Strings))),
        ("skills", Object(
            ("technical", Strings), ("soft_skills", Strings), ("tools", Strings), ("languages", Strings), ("frameworks", Strings),
            ("groups", List(("name", String), ("items", Strings))))),
        ("projects", List(
            ("name", String), ("description", String), ("technologies", Strings), ("github_url", Optional), ("impact_metrics", Strings),
            ("highlights", Strings), ("url", Optional), ("start_date", Optional), ("end_date", Optional))),
        ("education", List(
            ("degree", Optional), ("institution", Optional), ("graduation_year", Optional), ("gpa", Optional), ("field", Optional),
            ("start_date", Optional), ("end_date", Optional), ("location", Optional), ("honours", Optional), ("courses", Strings),
            ("highlights", Strings))),
        ("certifications", List(("name", String), ("issuer", Optional), ("date", Optional), ("url", Optional))),
        ("languages", List(("name", String), ("level", Optional))),
        ("awards", List(("title", String), ("issuer", Optional), ("date", Optional), ("description", Optional))),
        ("publications", List(("title", String), ("publisher", Optional), ("date", Optional), ("url", Optional), ("description", Optional))),
        ("volunteer", List(
            ("role", String), ("organization", String), ("duration", String), ("start_date", Optional), ("end_date", Optional),
            ("location", Optional), ("description", Strings))),
        ("references", List(("name", String), ("contact", Optional), ("text", Optional))),
        ("custom_sections", List(("title", String), ("items", Strings))),
        ("unplaced_text", List(("text", String), ("page", Integer), ("line", Integer))),
        ("provenance", Sources))
        .Select(document => document!.ToJsonString());

    private static Gen<string> Among(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static Gen<JsonNode?> Integer => Gen.Int.Select(number => (JsonNode?)JsonValue.Create(number));

    private static Gen<JsonNode?> Sources =>
        Object(("confidence", Hundredths), ("page", Integer), ("line", Integer), ("box", Object(("left", Hundredths), ("top", Hundredths), ("right", Hundredths), ("bottom", Hundredths))))
            .Array[0, 2].Select(sources => (JsonNode?)ObjectOf([.. sources.Select((source, i) => ($"/experience/{i}/title", source))]));

    private static Gen<JsonNode?> Hundredths => Gen.Int[0, 100_000].Select(number => (JsonNode?)JsonValue.Create(number / 100m));

    private static Gen<JsonNode?> List(params (string Name, Gen<JsonNode?> Value)[] members) =>
        Object(members).Array[0, 2].Select(items => (JsonNode?)new JsonArray(items));

    private static Gen<JsonNode?> Object(params (string Name, Gen<JsonNode?> Value)[] members)
    {
        var all = members.Aggregate(
            Gen.Const(Array.Empty<(string, JsonNode?)>()),
            (before, member) => Gen.Select(before, member.Value, (done, value) => done.Append((member.Name, value)).ToArray()));
        return Gen.Select(all, Unknown, (known, unknown) => (JsonNode?)ObjectOf([.. known, .. unknown]));
    }

    private static JsonObject ObjectOf((string Name, JsonNode? Value)[] members)
    {
        var result = new JsonObject();
        foreach (var (name, value) in members)
        {
            result.TryAdd(name, value?.DeepClone());
        }

        return result;
    }
}
