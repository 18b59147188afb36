using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Tailor.Documents.Exchange;

/// <summary>Writes data as YAML that every version of YAML reads alike: texts that could be taken for anything else are quoted.</summary>
internal static partial class YamlWriter
{
    /// <summary>The document, lines parted by line feeds.</summary>
    public static string Write(JsonObject root)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var emitter = new Emitter(text, new EmitterSettings().WithBestWidth(int.MaxValue).WithNewLine("\n"));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        Write(emitter, root);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    private static void Write(Emitter emitter, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, members.Count > 0 ? MappingStyle.Block : MappingStyle.Flow));
                foreach (var (name, value) in members)
                {
                    emitter.Emit(Text(name));
                    Write(emitter, value);
                }
                emitter.Emit(new MappingEnd());
                break;
            case JsonArray items:
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, items.Count > 0 ? SequenceStyle.Block : SequenceStyle.Flow));
                foreach (var item in items)
                    Write(emitter, item);
                emitter.Emit(new SequenceEnd());
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                emitter.Emit(Text(value.GetValue<string>()));
                break;
            default:
                emitter.Emit(Scalar(node?.ToJsonString() ?? "null", ScalarStyle.Plain));
                break;
        }
    }

    private static Scalar Text(string text) =>
        Scalar(text, Unmistakable.IsMatch(text) && !Keyword.IsMatch(text) ? ScalarStyle.Plain : ScalarStyle.DoubleQuoted);

    private static Scalar Scalar(string text, ScalarStyle style) => new(AnchorName.Empty, TagName.Empty, text, style, isPlainImplicit: true, isQuotedImplicit: true);

    /// <summary>Words that begin with a letter, without any character that means something in YAML.</summary>
    [GeneratedRegex(@"^\p{L}[\p{L}\p{Nd}_.+/@%()-]*(?:,? [\p{L}\p{Nd}(][\p{L}\p{Nd}_.+/@%()-]*)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Unmistakable { get; }

    /// <summary>What YAML 1.1 or 1.2 takes for null or a truth value.</summary>
    [GeneratedRegex(@"^(?:null|true|false|yes|no|on|off|y|n)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Keyword { get; }
}
