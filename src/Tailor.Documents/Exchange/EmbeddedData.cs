using System.Text;
using Tailor.Resumes;

namespace Tailor.Documents.Exchange;

/// <summary>The resume's data that travel inside a file of ours, so that it can be read back without loss.</summary>
internal static class EmbeddedData
{
    /// <summary>The name of the attachment of a PDF.</summary>
    public const string FileName = "resume.tailor.json";

    /// <summary>The namespace of the part of a Word file, whose text is the JSON in base 64: XML cannot hold every character of JSON.</summary>
    public const string Namespace = "urn:tailor:resume:1";

    /// <summary>Its media type.</summary>
    public const string MediaType = "application/json";

    /// <summary>The resume's JSON, without what belongs to one store or one parse: its id, and where its fields came from.</summary>
    public static byte[] Of(Resume resume) =>
        Encoding.UTF8.GetBytes(ResumeJson.Write(resume with { Id = null, Provenance = new Dictionary<string, FieldSource>() }));
}
