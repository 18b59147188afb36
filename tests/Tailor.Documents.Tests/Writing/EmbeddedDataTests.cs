using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using CsCheck;
using Tailor.Documents.Exchange;
using Tailor.Documents.Reading;
using Tailor.Documents.Recognition;
using Tailor.Documents.Writing;
using Tailor.Resumes;

namespace Tailor.Documents.Tests.Writing;

/// <summary>Files that carry the data that they were made from.</summary>
public sealed class EmbeddedDataTests
{
    [Theory]
    [InlineData(ExportFormat.Pdf)]
    [InlineData(ExportFormat.Docx)]
    public void File_ReadAgain_IsTheResumeThatItWasMadeFrom(ExportFormat format) => RandomResumes.Any.Sample(
        resume =>
        {
            var read = Read(ResumeWriter.Write(resume, format, new()).Value.Bytes);

            Assert.Equal(StorableJson.CleanJson(ResumeJson.Write(resume with { Id = null })), ResumeJson.Write(read.Resume));
            Assert.Contains(read.Warnings, warning => warning.StartsWith("This file carries the data", StringComparison.Ordinal));
        },
        iter: 20,
        threads: 1);

    [Theory]
    [InlineData(ExportFormat.Pdf)]
    [InlineData(ExportFormat.Docx)]
    public void File_ReadWithoutItsData_IsReadByItsPages(ExportFormat format)
    {
        var resume = SampleResumes.Minimal with { UnplacedText = [new() { Text = "only in the data" }] };
        var bytes = ResumeWriter.Write(resume, format, new()).Value.Bytes;

        var read = Read(bytes, ignoresData: true);

        Assert.Equal("Ada Quill", read.Resume.PersonalInfo.Name);
        Assert.Empty(read.Resume.UnplacedText);
        Assert.Empty(read.Warnings);
        Assert.NotNull(read.Text);
    }

    [Theory]
    [InlineData(ExportFormat.Pdf)]
    [InlineData(ExportFormat.Docx)]
    public void File_WithoutData_CarriesNone(ExportFormat format)
    {
        var bytes = ResumeWriter.Write(SampleResumes.Minimal, format, new() { Data = false }).Value.Bytes;

        Assert.NotNull(Read(bytes).Text);
        Assert.DoesNotContain(EmbeddedData.FileName, Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Data_ThatAreDamaged_LeaveThePagesToBeRead()
    {
        var bytes = ResumeWriter.Write(SampleResumes.Minimal, ExportFormat.Docx, new()).Value.Bytes;
        using var stream = new MemoryStream();
        stream.Write(bytes);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var part = zip.Entries.Single(entry => entry.FullName.Contains("customXml", StringComparison.OrdinalIgnoreCase) && !entry.FullName.EndsWith(".rels", StringComparison.Ordinal));
            using var content = part.Open();
            content.SetLength(0);
            content.Write(Encoding.UTF8.GetBytes($"<resume xmlns=\"{EmbeddedData.Namespace}\">{Convert.ToBase64String("{\"personal_info\": 7"u8)}</resume>"));
        }

        var read = Read(stream.ToArray());

        Assert.Equal("Ada Quill", read.Resume.PersonalInfo.Name);
        Assert.NotNull(read.Text);
    }

    /// <summary>The JSON that a Word file carries.</summary>
    internal static string Carried(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var content = entry.Open();
            if (XDocument.Load(content).Root is { } root && root.Name.NamespaceName == EmbeddedData.Namespace)
            {
                return Encoding.UTF8.GetString(Convert.FromBase64String(root.Value));
            }
        }
        throw new InvalidDataException("The file carries no data.");
    }

    private static ReadResume Read(byte[] bytes, bool ignoresData = false) =>
        ResumeReader.ReadAsync(new SourceFile("export", bytes) { IgnoresData = ignoresData }, TextRecognition.Off, TestContext.Current.CancellationToken)
            .GetAwaiter().GetResult().Value;
}
