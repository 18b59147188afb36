using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Tailor.Resumes;

namespace Tailor.Documents.Tests.Writing;

/// <summary>Resumes of every shape, with text of every kind.</summary>
internal static class RandomResumes
{
    private static readonly string[] Oddities =
    [
        "\0", "\t", "\n", "\u200B", "\u202E", "\u00AD", "\u0301", "\uFEFF", "\uFFFE", "ﬁ", "👩‍👩‍👧", "李", "ż", "ع", "</w:t>", "&amp;", ", ", "://",
    ];

    private static readonly Gen<string> Character = Gen.Frequency(
        (8, Gen.Char['a', 'z'].Select(c => c.ToString())),
        (2, Gen.Char[' ', '~'].Select(c => c.ToString())),
        (1, Gen.Int[0, 0x10FFFF].Where(Rune.IsValid).Select(value => new Rune(value).ToString())),
        (1, Gen.Int[0, Oddities.Length - 1].Select(i => Oddities[i])));

    private static readonly Gen<string> Text = Character.Array[0, 24].Select(string.Concat);

    /// <summary>The full sample with each text left out, kept or another, and lists cut short.</summary>
    public static Gen<Resume> Any { get; } = Gen.Select(Text.Array[200], Gen.Byte.Array[400]).Select(random =>
    {
        var texts = new Queue<string>(random.Item1);
        var choices = new Queue<byte>(random.Item2);
        var json = Change(JsonNode.Parse(ResumeJson.Write(SampleResumes.Full))!, texts, choices);
        return ResumeJson.Read(Encoding.UTF8.GetBytes(json!.ToJsonString())).Value;
    });

    private static JsonNode? Change(JsonNode? node, Queue<string> texts, Queue<byte> choices)
    {
        var choice = choices.TryDequeue(out var next) ? next : 0;
        return node switch
        {
            JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Change(member.Value, texts, choices)))),
            JsonArray items => new JsonArray([.. items.Take(choice % 5).Select(item => Change(item, texts, choices))]),
            JsonValue value when value.GetValueKind() == JsonValueKind.String && choice % 3 > 0 && texts.TryDequeue(out var text) => JsonValue.Create(text),
            _ => node?.DeepClone(),
        };
    }
}
