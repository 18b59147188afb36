using System.Text.Json.Nodes;
using Tailor.Resumes;
using static Tailor.Documents.Exchange.DataWriter;

namespace Tailor.Documents.Exchange.RenderCv;

/// <summary>Sections of RenderCV that the model has under their own title: each entry is an item in words.</summary>
internal static class CustomEntries
{
    private const string List = "entries";

    private static readonly string[] Words =
        ["bullet", "number", "reversed_number", "label", "name", "title", "position", "company", "degree", "area", "institution", "journal", "location", "date", "start_date", "end_date", "details", "summary"];

    private static readonly Mapping<CustomSection> Mapping = new(RenderCvFormat.Name, Read, section => Object((List, Texts(section.Items))));

    public static CustomSection Import(CvSection section)
    {
        var entries = new JsonObject { [List] = section.Json?.DeepClone() };
        return Mapping.Import(new DataObject(entries, section.Path, section.Faults)) with { Title = CvSection.Shown(section.Title) };
    }

    public static JsonNode? Export(CustomSection section) => Mapping.Export(section)[List];

    private static CustomSection Read(DataObject section) => new()
    {
        Items = [.. (section.Json[List] as JsonArray ?? []).SelectMany(e => e is JsonObject entry
            ? ItemsOf(new DataObject(entry, section.Path, section.Faults))
            : new DataObject(Object((List, e?.DeepClone())), section.Path, section.Faults).Texts(List))],
    };

    private static IEnumerable<string> ItemsOf(DataObject entry) =>
        [.. string.Join(", ", Words.Select(w => entry.Text(w)).OfType<string>()) is { Length: > 0 } words ? new[] { words } : [], .. entry.Texts("highlights")];
}
