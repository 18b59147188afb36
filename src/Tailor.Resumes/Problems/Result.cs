using System.Diagnostics.CodeAnalysis;

namespace Tailor.Resumes.Problems;

/// <summary>A value, or the <see cref="Problem"/> that stands in its place. A class, since a struct's default would be a fake success.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public sealed class Result<T>
    where T : notnull
{
    private readonly T? value;

    private Result(T? value, Problem? problem) => (this.value, Problem) = (value, problem);

    /// <summary>The failure, or null when there is a value.</summary>
    public Problem? Problem { get; }

    /// <summary>The value. Throws when there is none: look at <see cref="Problem"/> first.</summary>
    public T Value => Problem is null ? value! : throw new InvalidOperationException($"There is no value: {Problem.Code}.");

    /// <summary>A value is a result.</summary>
    [SuppressMessage("Usage", "CA2225", Justification = "return value; is the named alternative.")]
    public static implicit operator Result<T>(T value) => new(value, null);

    /// <summary>A problem is a result.</summary>
    [SuppressMessage("Usage", "CA2225", Justification = "return problem; is the named alternative.")]
    public static implicit operator Result<T>(Problem problem) => new(default, problem);

    /// <summary>The next step on the value, or the same problem.</summary>
    public Result<TNext> Then<TNext>(Func<T, Result<TNext>> next)
        where TNext : notnull
        => Problem is null ? next(Value) : Problem;
}
