using System.Globalization;
using Tailor.Documents.Checking;
using Tailor.Documents.Reading;
using Tailor.Documents.Recognition;
using Tailor.Documents.Writing;
using Tailor.Resumes;

namespace Tailor.Bench;

/// <summary>How many fields come back when what was exported is read again: every document of a folder in every template, paper and format.</summary>
internal static class RoundTripBench
{
    private static readonly string[] Extensions = [".pdf", ".docx", ".txt", ".md"];

    public static async Task RunAsync(string folder, bool showsLost)
    {
        var resumes = new List<(string Name, Resume Resume)>();
        foreach (var file in Directory.EnumerateFiles(folder).Where(file => Extensions.Contains(Path.GetExtension(file)) && Path.GetFileName(file) != "README.md").Order(StringComparer.Ordinal))
        {
            var read = await ResumeReader.ReadAsync(
                new SourceFile(file, await File.ReadAllBytesAsync(file)) { IgnoresData = true }, TextRecognition.Off, CancellationToken.None);
            if (read.Problem is null)
            {
                resumes.Add((Path.GetFileName(file), read.Value.Resume));
            }
        }
        Console.WriteLine("| template | format | paper | exports | whole | fields | F1 | lost most |\n|---|---|---|---:|---:|---:|---:|---|");
        foreach (var template in ResumeWriter.Templates.Select(template => template.Id))
        {
            foreach (var format in new[] { ExportFormat.Pdf, ExportFormat.Docx })
            {
                foreach (var paper in Enum.GetValues<Paper>())
                {
                    await RunAsync(resumes, format, new ExportOptions(template, paper), showsLost);
                }
            }
        }
    }

    private static async Task RunAsync(List<(string Name, Resume Resume)> resumes, ExportFormat format, ExportOptions options, bool showsLost)
    {
        var (whole, fields, returned) = (0, 0, 0);
        var lost = new List<LostField>();
        foreach (var (name, resume) in resumes)
        {
            var file = ResumeWriter.Write(resume, format, options).Value;
            var check = (await ExportChecker.CheckAsync(resume, file, options, CancellationToken.None)).Value;
            (whole, fields, returned) = (whole + (check.Lost.Count == 0 ? 1 : 0), fields + check.Fields, returned + check.Returned);
            lost.AddRange(check.Lost);
            foreach (var field in showsLost ? check.Lost : [])
            {
                Console.WriteLine($"    {name} {field.Path} {field.Field}: {field.Written ?? "(nothing)"} <> {field.Found ?? "(nothing)"}");
            }
        }
        var extra = lost.Count(field => field.Written is null);
        var most = string.Join(", ", lost.CountBy(field => field.Field).OrderByDescending(pair => pair.Value).Take(3).Select(pair => $"{pair.Key} {pair.Value}"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {options.Template} | {format} | {options.Paper} | {resumes.Count} | {whole} | {fields} | {2.0 * returned / ((2 * fields) + extra - (fields - returned)):F4} | {most} |"));
    }
}
