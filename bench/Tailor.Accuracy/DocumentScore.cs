using Tailor.Resumes;

namespace Tailor.Accuracy;

/// <summary>Compares a parse with its truth.</summary>
internal static class DocumentScore
{
    /// <summary>What is right, wrong and missing, field by field.</summary>
    public static IReadOnlyList<Finding> Of(Truth truth, Resume resume)
    {
        var findings = new Findings(pointer => (double?)resume.Provenance.GetValueOrDefault(pointer)?.Confidence);
        ContactScore.Score(findings, truth, resume);
        WorkScore.Score(findings, truth, resume);
        EducationScore.Score(findings, truth, resume);
        ListScore.Projects(findings, truth, resume);
        ListScore.Skills(findings, truth, resume);
        if (truth.Own is { } own)
            ListScore.Further(findings, own, resume);
        return [.. findings.All.Where(f => !truth.Unscored.Contains(f.Field))];
    }
}
