using System.Text.Json.Nodes;
using Tailor.Resumes;
using static Tailor.Documents.Exchange.DataWriter;

namespace Tailor.Documents.Exchange.JsonResume;

/// <summary>
/// JSON Resume's skills: an entry with keywords is a group; entries without are skills, which people list one by one, and
/// make one group without a name.
/// </summary>
internal static class SkillEntries
{
    private const string List = "skills";

    private static readonly Mapping<SkillGroup> Group = new(JsonResumeFormat.Name, ReadGroup, WriteGroup);

    /// <summary>The groups.</summary>
    public static IEnumerable<SkillGroup> Read(DataObject document)
    {
        var runs = new List<List<DataObject>>();
        foreach (var entry in document.Objects(List))
        {
            entry.Text("level");
            if (runs.Count > 0 && IsSingle(entry) && IsSingle(runs[^1][0]))
                runs[^1].Add(entry);
            else
                runs.Add([entry]);
        }
        return document.Faults.Problem is not null ? [] : runs.Select(run => Group.Import(Of(run)));
    }

    /// <summary>A group's entries.</summary>
    public static IEnumerable<JsonNode?> Write(SkillGroup group) => Group.Export(group)[List]?.AsArray().Select(e => e?.DeepClone()) ?? [];

    private static bool IsSingle(DataObject entry) => entry.Texts("keywords").Count == 0;

    private static DataObject Of(List<DataObject> run) =>
        new(Object((List, new JsonArray([.. run.Select(e => e.Json.DeepClone())]))), "$", new Faults());

    private static SkillGroup ReadGroup(DataObject run) => run.Objects(List) switch
    {
        [var entry] when !IsSingle(entry) => new SkillGroup { Name = entry.Text("name") ?? "", Items = entry.Texts("keywords") },
        var singles => new SkillGroup { Items = [.. singles.Select(e => e.Text("name")).OfType<string>()] },
    };

    private static JsonObject WriteGroup(SkillGroup group) => Object((List, group.Name.Length > 0
        ? new JsonArray(Object(("name", group.Name), ("keywords", Texts(group.Items))))
        : DataWriter.List(group.Items.Select(item => Object(("name", item))))));
}
