namespace Tailor.Documents.Checking;

/// <summary>What came back when a written file was read again, as a program that screens applicants would read it.</summary>
/// <param name="Fields">How many fields were written: name, ways to reach the owner, jobs, bullets, studies, projects and skills.</param>
/// <param name="Returned">How many of them came back as they were.</param>
/// <param name="Lost">Those that did not.</param>
public sealed record ExportCheck(int Fields, int Returned, IReadOnlyList<LostField> Lost)
{
    /// <summary>The share of fields that came back, 0 to 1; 1 for a resume without any.</summary>
    public double Share => Fields == 0 ? 1 : (double)Returned / Fields;
}

/// <summary>A field that did not come back.</summary>
/// <param name="Path">Where it is in the resume, as a JSON Pointer.</param>
/// <param name="Field">What it is, such as <c>job_title</c>.</param>
/// <param name="Written">What was written; null for something that was found and had not been written.</param>
/// <param name="Found">What was found in its place, or null for nothing.</param>
public sealed record LostField(string Path, string Field, string? Written, string? Found);
