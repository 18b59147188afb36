using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Tailor.Documents.Reading;
using Tailor.Resumes.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Tailor.Documents.Exchange;

/// <summary>
/// Reads YAML as data. Scalars are what YAML 1.2's core schema says, except that numbers which JSON cannot write (007, 0x1F,
/// .inf) stay texts. Aliases are expanded within a limit, since a few lines of them can stand for billions of nodes.
/// </summary>
internal sealed partial class YamlReader
{
    /// <summary>The deepest nesting. RenderCV's own files have six levels.</summary>
    private const int MaxDepth = 40;

    /// <summary>The most nodes, aliases expanded. A long CV with its design has some 2,000.</summary>
    private const int MaxNodes = 200_000;

    private readonly Parser parser;
    private readonly ReadBudget budget;
    private readonly Dictionary<AnchorName, (JsonNode? Node, int Size)> anchors = [];
    private int nodes;

    private YamlReader(string text, ReadBudget budget) => (parser, this.budget) = (new Parser(new StringReader(text)), budget);

    /// <summary>The first document's root, which must be a mapping.</summary>
    public static Result<JsonObject> Read(string text, ReadBudget budget)
    {
        try
        {
            var reader = new YamlReader(text, budget);
            reader.parser.Consume<StreamStart>();
            reader.parser.Consume<DocumentStart>();
            return reader.ReadNode(0) is JsonObject root ? root : ExchangeProblems.Invalid("$", "a mapping");
        }
        catch (YamlException e)
        {
            return ExchangeProblems.Malformed("YAML", e.Start.Line, e.Start.Column);
        }
    }

    private JsonNode? ReadNode(int depth)
    {
        Count(1);
        if (depth > MaxDepth)
            budget.Refuse(ReadingProblems.TooComplex);
        if (parser.TryConsume<AnchorAlias>(out var alias))
            return Expanded(alias);
        var before = nodes;
        var (anchor, node) = parser.Current switch
        {
            Scalar scalar => (scalar.Anchor, ReadScalar()),
            SequenceStart sequence => (sequence.Anchor, ReadSequence(depth)),
            MappingStart mapping => (mapping.Anchor, ReadMapping(depth)),
            _ => throw new YamlException("A value is missing."),
        };
        if (!anchor.IsEmpty)
            anchors[anchor] = (node, nodes - before + 1);
        return node;
    }

    private JsonNode? Expanded(AnchorAlias alias)
    {
        if (!anchors.TryGetValue(alias.Value, out var anchor))
            throw new YamlException(alias.Start, alias.End, "An alias has no anchor.");
        Count(anchor.Size);
        return anchor.Node?.DeepClone();
    }

    private JsonArray ReadSequence(int depth)
    {
        parser.Consume<SequenceStart>();
        var items = new JsonArray();
        while (!parser.TryConsume<SequenceEnd>(out _))
            items.Add(ReadNode(depth + 1));
        return items;
    }

    private JsonObject ReadMapping(int depth)
    {
        parser.Consume<MappingStart>();
        var members = new JsonObject();
        var merged = new List<JsonObject>();
        while (!parser.TryConsume<MappingEnd>(out var end))
        {
            var key = parser.Consume<Scalar>();
            var value = ReadNode(depth + 1);
            if (key is { Value: "<<", Style: ScalarStyle.Plain } && value is JsonObject others)
                merged.Add(others);
            else if (!members.TryAdd(key.Value, value))
                throw new YamlException(key.Start, key.End, "A key stands twice.");
        }
        foreach (var (name, value) in merged.SelectMany(m => m))
            members.TryAdd(name, value?.DeepClone());
        return members;
    }

    private JsonNode? ReadScalar()
    {
        var scalar = parser.Consume<Scalar>();
        budget.Inflate(scalar.Value.Length);
        if (scalar.Style != ScalarStyle.Plain || scalar.Tag == "tag:yaml.org,2002:str")
            return JsonValue.Create(scalar.Value);
        return scalar.Value switch
        {
            "" or "~" or "null" or "Null" or "NULL" => null,
            "true" or "True" or "TRUE" => JsonValue.Create(true),
            "false" or "False" or "FALSE" => JsonValue.Create(false),
            var text when Number.IsMatch(text) => JsonNode.Parse(text),
            var text => JsonValue.Create(text),
        };
    }

    private void Count(int more)
    {
        nodes += more;
        if (nodes > MaxNodes)
            budget.Refuse(ReadingProblems.TooComplex);
        budget.Check();
    }

    /// <summary>A number as JSON writes it, of no more digits and size than any number in a resume has.</summary>
    [GeneratedRegex(@"^-?(?:0|[1-9][0-9]{0,15})(?:\.[0-9]{1,15})?(?:[eE][-+]?[0-9]{1,2})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Number { get; }
}
