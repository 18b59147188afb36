using System.Text.Json.Nodes;
using Tailor.Resumes;
using static Tailor.Documents.Exchange.DataWriter;

namespace Tailor.Documents.Exchange.JsonResume;

/// <summary>JSON Resume's interests, which are a section under its own title in the model.</summary>
internal static class Interests
{
    private const string List = "interests";
    private const string Title = "Interests";

    private static readonly Mapping<CustomSection> Section = new(JsonResumeFormat.Name, ReadSection, WriteSection);

    /// <summary>Whether a section is the one of interests.</summary>
    public static bool Are(CustomSection section) => section.Title == Title;

    /// <summary>The section, if there are any.</summary>
    public static IEnumerable<CustomSection> Read(DataObject document) => document.Objects(List).Count == 0 ? []
        : [Section.Import(document with { Json = Object((List, document.Json[List]!.DeepClone())) })];

    /// <summary>The section's entries.</summary>
    public static JsonNode? Write(CustomSection section) => Section.Export(section)[List]?.DeepClone();

    private static CustomSection ReadSection(DataObject document) =>
        new() { Title = Title, Items = [.. document.Objects(List).Select(Item).Where(i => i.Length > 0)] };

    private static string Item(DataObject interest) =>
        string.Join(": ", new[] { interest.Text("name"), string.Join(", ", interest.Texts("keywords")) }.Where(part => !string.IsNullOrEmpty(part)));

    private static JsonObject WriteSection(CustomSection section) =>
        Object((List, DataWriter.List(section.Items.Select(item => Object(("name", item))))));
}
