using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Tailor.Core.Truth;
using Tailor.Resumes.Problems;
using Tailor.Server.Features.Resumes;
using Tailor.Server.Http;
using Tailor.Storage;

namespace Tailor.Server.Features.Statements;

/// <summary>What the owner states to be true, and whether a text states more than the resume and these do.</summary>
internal static class StatementEndpoints
{
    /// <summary>A fact is a sentence or two.</summary>
    private const int LongestText = 2_000;

    private const int LongestPath = 300;

    /// <param name="Text">The owner's words.</param>
    /// <param name="Path">JSON Pointer of the text of the resume that they are about.</param>
    internal sealed record Statement(string? Text, string? Path);

    internal sealed record StatementAnswer(Guid Id, string Text, string? Path, DateTimeOffset CreatedAt);

    /// <param name="Proposed">The text that would stand in the resume.</param>
    /// <param name="Path">JSON Pointer of the text that it would replace.</param>
    /// <param name="Also">JSON Pointers of texts that are merged into it.</param>
    internal sealed record Proposal(string? Proposed, string? Path, IReadOnlyList<string>? Also);

    internal sealed record GroundingAnswer(string Verdict, IReadOnlyList<UnsupportedFact> Unsupported);

    public static void MapStatements(this IEndpointRouteBuilder app)
    {
        var statements = app.MapGroup("/resumes/{id}").WithTags("Statements");
        statements.MapGet("/statements", ListAsync).WithSummary("What the owner states to be true, oldest first");
        statements.MapPost("/statements", AddAsync).WithSummary("State something to be true; it is evidence from then on");
        statements.MapDelete("/statements", DeleteAsync).WithSummary("Take a statement back");
        statements.MapPost("/grounding", GroundAsync).WithSummary("Which facts of a text the resume and the statements do not support");
    }

    private static async Task<Results<Ok<List<StatementAnswer>>, ProblemResult>> ListAsync(string id, StatementStore store, CancellationToken cancellation)
    {
        var resumeId = Ids.Parse(id, ResumeDataProblems.InvalidId);
        if (resumeId.Problem is { } problem) return problem.ToHttp();
        return await store.ListAsync(resumeId.Value, cancellation) is { } statements
            ? TypedResults.Ok(statements.Select(Answer).ToList())
            : StorageProblems.ResumeNotFound.ToHttp();
    }

    private static async Task<Results<Created<StatementAnswer>, ProblemResult>> AddAsync(string id, Statement statement, StatementStore store, CancellationToken cancellation)
    {
        var resumeId = Ids.Parse(id, ResumeDataProblems.InvalidId);
        if (resumeId.Problem is { } idProblem) return idProblem.ToHttp();
        if (Check(statement) is { } problem) return problem.ToHttp();
        var added = await store.AddAsync(resumeId.Value, statement.Text!.Trim(), statement.Path, cancellation);
        return added.Problem is { } refused ? refused.ToHttp() : TypedResults.Created($"/resumes/{id}/statements", Answer(added.Value));
    }

    private static async Task<Results<NoContent, ProblemResult>> DeleteAsync(string id, [FromBody] Statement statement, StatementStore store, CancellationToken cancellation)
    {
        var resumeId = Ids.Parse(id, ResumeDataProblems.InvalidId);
        if (resumeId.Problem is { } idProblem) return idProblem.ToHttp();
        if (Check(statement) is { } problem) return problem.ToHttp();
        return await store.DeleteAsync(resumeId.Value, statement.Text!.Trim(), statement.Path, cancellation) ? TypedResults.NoContent() : StatementProblems.NotFound.ToHttp();
    }

    private static async Task<Results<Ok<GroundingAnswer>, ProblemResult>> GroundAsync(
        string id, Proposal proposal, ResumeStore resumes, StatementStore store, TimeProvider clock, CancellationToken cancellation)
    {
        var resumeId = Ids.Parse(id, ResumeDataProblems.InvalidId);
        if (resumeId.Problem is { } idProblem) return idProblem.ToHttp();
        if (string.IsNullOrWhiteSpace(proposal.Proposed) || string.IsNullOrEmpty(proposal.Path) || proposal.Proposed.Length > LongestText) return StatementProblems.NoProposal.ToHttp();
        if (await resumes.FindAsync(resumeId.Value, cancellation) is not { } stored) return StorageProblems.ResumeNotFound.ToHttp();
        var resume = ResumeData.Read(stored, DataSource.Auto);
        if (resume.Problem is { } problem) return problem.ToHttp();
        var statements = await store.ListAsync(resumeId.Value, cancellation) ?? [];
        var source = ClaimSource.At(resume.Value, proposal.Path, proposal.Also, statements.Select(s => s.Text));
        var facts = TruthGuard.Check(proposal.Proposed, source, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        return TypedResults.Ok(new GroundingAnswer(facts.Count == 0 ? "supported" : "unsupported", facts));
    }

    private static Problem? Check(Statement statement) =>
        string.IsNullOrWhiteSpace(statement.Text) || statement.Text.Length > LongestText ? StatementProblems.NoText
        : statement.Path is { } path && (path.Length > LongestPath || !path.StartsWith('/')) ? StatementProblems.InvalidPath
        : null;

    private static StatementAnswer Answer(StoredStatement statement) => new(statement.Id, statement.Text, statement.Path, statement.CreatedAt);
}
