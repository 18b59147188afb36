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
        "\0", "\t", "\n", "\u200B", "\u202E", "\u00AD", "\u0301", "\uFEFF", "\uFFFE", "\uFB01", "fi", "👩", "ع", "</w:t>", "&amp;", "://",
    ];

    private static readonly Gen<string> CommonCharacter = Gen.Frequency(
        (8, Gen.Char['a', 'z'].Select(c => c.ToString())),
        (2, Gen.Char[' ', '~'].Select(c => c.ToString())),
        (1, Gen.Char['А', 'я'].Select(c => c.ToString())),
        (1, Gen.Char['ā', 'ž'].Select(c => c.ToString())),
        (1, Gen.Char['一', '丿'].Select(c => c.ToString())));

    private static readonly Gen<string> AnyCharacter = Gen.Frequency(
        (8, CommonCharacter),
        (1, Gen.Int[0, 0x10FFFF].Where(Rune.IsValid).Select(value => new Rune(value).ToString())),
        (1, Gen.Int[0, Oddities.Length - 1].Select(i => Oddities[i])));

    /// <summary>Resumes in Latin, Cyrillic and Chinese letters.</summary>
    public static Gen<Resume> Common { get; } = Of(CommonCharacter);

    /// <summary>Resumes with every character that Unicode has room for.</summary>
    public static Gen<Resume> Any { get; } = Of(AnyCharacter);

    /// <summary>The full sample with each text kept or another, and lists cut short.</summary>
    private static Gen<Resume> Of(Gen<string> character) =>
        Gen.Select(character.Array[0, 24].Select(string.Concat).Array[200], Gen.Byte.Array[400]).Select(random =>
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
