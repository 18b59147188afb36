using System.Text.Json;
using System.Text.Json.Nodes;
using Tailor.Corpus;
using Tailor.Resumes;

if (args is not [var folder, .. var wanted])
{
    Console.Error.WriteLine("Usage: dotnet run --project bench/Tailor.Corpus -- FOLDER [LAYOUT ...]");
    return 2;
}

var missing = 0;
foreach (var layout in Layout.All.Where(l => wanted.Length == 0 || wanted.Contains(l.Name)))
{
    var set = Directory.CreateDirectory(Path.Combine(folder, layout.Set.ToString().ToLowerInvariant()));
    foreach (var person in Person.All.Where(layout.Suits))
    {
        var sheet = Sheet.Of(person, layout);
        var document = layout.Render(sheet);
        var file = Path.Combine(set.FullName, $"{person.Key}-{layout.Name}");
        File.WriteAllBytes(file + layout.Extension, document);

        var truth = JsonSerializer.SerializeToNode(sheet.Resume, ResumeJson.Options)!.AsObject();
        truth["layout"] = layout.Name;
        truth["unscored"] = new JsonArray([.. layout.Unscored.Select(f => JsonValue.Create(f))]);
        File.WriteAllText(
            file + ".truth.json", truth.ToJsonString(new JsonSerializerOptions(ResumeJson.Options) { WriteIndented = true, NewLine = "\n" }) + "\n");

        foreach (var value in Check.Missing(truth, document, layout.Extension))
        {
            Console.Error.WriteLine($"{person.Key}-{layout.Name}: the document does not print {value}");
            missing++;
        }
    }
}

return missing == 0 ? 0 : 1;
