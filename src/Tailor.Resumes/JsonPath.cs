using System.Globalization;
using System.Text.Json;

namespace Tailor.Resumes;

/// <summary>Names places in JSON for people: <c>$.experience[0].title</c>.</summary>
internal static class JsonPath
{
    /// <summary>How much of a path is shown. Names of members are the sender's own and may be of any length.</summary>
    private const int MaxLength = 200;

    /// <summary>The path of the value that begins at this byte.</summary>
    public static string At(ReadOnlySpan<byte> json, long start)
    {
        var steps = new Stack<Step>();
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        while (reader.Read() && reader.TokenStartIndex < start)
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    steps.Peek().Name = reader.GetString();
                    break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    steps.Push(new Step());
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    steps.Pop();
                    CountElement();
                    break;
                default:
                    CountElement();
                    break;
            }
        }

        return Shorten("$" + string.Concat(steps.Reverse()));

        void CountElement()
        {
            if (steps.TryPeek(out var step))
            {
                step.Index++;
            }
        }
    }

    /// <summary>The path, cut when it is too long to show.</summary>
    public static string Shorten(string path) => path.Length <= MaxLength ? path : path[..MaxLength] + "…";

    /// <summary>Where a reader stands in one object or array.</summary>
    private sealed class Step
    {
        public string? Name { get; set; }

        public int Index { get; set; }

        public override string ToString() => Name is null ? string.Create(CultureInfo.InvariantCulture, $"[{Index}]") : "." + Name;
    }
}
