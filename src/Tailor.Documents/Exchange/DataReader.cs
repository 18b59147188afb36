using System.Text;
using Tailor.Documents.Exchange.Europass;
using Tailor.Documents.Exchange.LinkedIn;
using Tailor.Documents.Exchange.RenderCv;
using Tailor.Documents.Reading;
using Tailor.Resumes;
using Tailor.Resumes.Problems;

namespace Tailor.Documents.Exchange;

/// <summary>Reads resumes in formats of data, which say themselves what each text is.</summary>
internal static class DataReader
{
    /// <summary>Whether a format is one of data.</summary>
    public static bool Reads(FileFormat format) => format is FileFormat.Json or FileFormat.RenderCv or FileFormat.Europass or FileFormat.LinkedIn;

    /// <summary>The resume, as it can be stored: without characters that the databases do not hold.</summary>
    public static Result<Imported> Read(ReadOnlyMemory<byte> bytes, DetectedFormat detected, ReadBudget budget)
    {
        var read = detected.Format switch
        {
            FileFormat.Json => JsonReader.Read(detected.Text),
            FileFormat.RenderCv => YamlReader.Read(detected.Text, budget).Then(RenderCvFormat.Import),
            FileFormat.Europass => EuropassReader.Read(detected.Text, budget),
            _ => LinkedInReader.Read(bytes, budget),
        };
        return read.Then(imported => Storable(imported.Resume).Then<Imported>(resume => imported with { Resume = resume }));
    }

    private static Result<Resume> Storable(Resume resume) =>
        ResumeJson.Read(Encoding.UTF8.GetBytes(StorableJson.CleanJson(ResumeJson.Write(resume))));
}
