using Tailor.Documents.Writing;

namespace Tailor.Documents.Tests.Writing;

/// <summary>Every template on every paper with every sample.</summary>
internal sealed class ExportCases : TheoryData<string, string, Paper>
{
    public ExportCases()
    {
        foreach (var sample in SampleResumes.All.Keys)
        {
            foreach (var template in ResumeWriter.Templates)
            {
                Add(sample, template.Id, Paper.A4);
                Add(sample, template.Id, Paper.Letter);
            }
        }
    }
}
