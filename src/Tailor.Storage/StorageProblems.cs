using System.Data.Common;
using Tailor.Resumes.Problems;

namespace Tailor.Storage;

/// <summary>What can be wrong with the store, or with what is asked of it.</summary>
public static class StorageProblems
{
    /// <summary>A resume has as many statements as it may have.</summary>
    public static Problem TooManyStatements { get; } = new(
        ProblemKind.Conflict,
        "statement.too-many",
        "Too many statements",
        "This resume has 200 statements. Take back those that its text now says.");

    /// <summary>No resume has the id.</summary>
    public static Problem ResumeNotFound { get; } = new(
        ProblemKind.NotFound,
        "resume.not-found",
        "No such resume",
        "There is no resume with this id. It may have been deleted: look at the list of resumes, or upload it again.");

    /// <summary>The resume has no version of the number.</summary>
    public static Problem VersionNotFound { get; } = new(
        ProblemKind.NotFound,
        "resume.version-not-found",
        "No such version",
        "This resume has no version of this number. Its versions are listed under its history.");

    /// <summary>The database does not answer.</summary>
    public static Problem Unavailable { get; } = new(
        ProblemKind.Unavailable,
        "storage.unavailable",
        "The store does not answer",
        "The database cannot be reached or does not let this program in. Check that it runs and that the connection settings are right (or, without any, that the data folder can be written), then try again.");

    /// <summary>The database's rows or tables are closed to the program's role.</summary>
    public static Problem NotAllowed { get; } = new(
        ProblemKind.Unavailable,
        "storage.not-allowed",
        "The database refuses access",
        "The role that this program connects as may not use its tables or rows. Ask an administrator to grant it SELECT, INSERT, UPDATE and "
        + "DELETE on the table resumes and then to run src/Tailor.Storage/Migrations/Postgres/0006_statements.sql as the tables' owner.");

    /// <summary>The database acknowledges a commit before it is on disk.</summary>
    public static Problem NotDurable { get; } = new(
        ProblemKind.Unavailable,
        "storage.not-durable",
        "Commits may be lost",
        "The database acknowledges a commit before it is on disk, so a power cut loses saves. On PostgreSQL set fsync and synchronous_commit to on.");

    /// <summary>What was written did not come back.</summary>
    public static Problem NotFoundAgain { get; } = new(
        ProblemKind.Unavailable,
        "storage.not-found-again",
        "What was stored did not come back",
        "The database took a resume and did not give the same back. Look for triggers, rules or row-level security policies on the table resumes.");

    /// <summary>The resume was changed since the version that the change is based on.</summary>
    /// <param name="newest">The number of the newest version.</param>
    public static Problem VersionConflict(int newest) => new(
        ProblemKind.Conflict,
        "resume.version-conflict",
        "Changed in the meantime",
        $"The resume was changed since it was read: its newest version is {newest}. Read it again, repeat the change and save that.");

    /// <summary>A migration is missing.</summary>
    /// <param name="fileName">The first one's file.</param>
    public static Problem Outdated(string fileName) => new(
        ProblemKind.Unavailable,
        "storage.outdated",
        "The database is not up to date",
        $"The database lacks the migration {fileName}. Run \"tailor migrate\".");

    /// <summary>A migration may not be run by the role that the program connects as.</summary>
    /// <param name="fileName">The migration's file.</param>
    /// <param name="folder">Its folder below <c>Migrations</c>.</param>
    public static Problem MigrationNotAllowed(string fileName, string folder) => new(
        ProblemKind.Forbidden,
        "storage.migration-not-allowed",
        "The database refused a migration",
        $"The migration {fileName} needs the rights of the tables' owner, which this program's role does not have. Ask an administrator "
        + $"to run it, and those after it, from the folder src/Tailor.Storage/Migrations/{folder}, or to run \"tailor migrate\" as the owner.");

    /// <summary>
    /// An error that the database reported, as a problem. Rows refer to resumes and to what belongs to one; what is referred to
    /// and missing was deleted with its resume in the meantime.
    /// </summary>
    public static Problem Of(Database database, DbException error)
    {
        ArgumentNullException.ThrowIfNull(database);
        return database.IsLackOfPrivilege(error) ? NotAllowed
            : database.IsMissingReference(error) ? ResumeNotFound
            : Unavailable;
    }
}
