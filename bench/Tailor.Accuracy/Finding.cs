using System.Globalization;

namespace Tailor.Accuracy;

/// <summary>One comparison of the truth with what the parser stated.</summary>
/// <param name="Field">What was compared, a name of <see cref="Fields"/>.</param>
/// <param name="IsRight">Whether the parser stated the truth.</param>
/// <param name="Truth">What the document prints; empty when nothing.</param>
/// <param name="Got">What the parser stated; empty when nothing.</param>
/// <param name="Confidence">How sure the parser said to be, where it said so.</param>
internal sealed record Finding(string Field, bool IsRight, string Truth, string Got, double? Confidence)
{
    public bool IsMissing => !IsRight && Truth.Length > 0;

    public bool IsWrong => !IsRight && Got.Length > 0;

    /// <summary>Such as <c>email: “ada@example.org” &lt;&gt; “ada@example” (0.98)</c>, the confidence in brackets.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Field}: {Quoted(Truth)} <> {Quoted(Got)}{(Confidence is { } c ? $" ({c:0.00})" : "")}");

    private static string Quoted(string value) => value.Length == 0 ? "nothing" : $"“{value}”";
}

/// <summary>The findings of one document while it is scored.</summary>
/// <param name="confidenceOf">The confidence stated for a JSON Pointer, if any.</param>
internal sealed class Findings(Func<string, double?> confidenceOf)
{
    private readonly List<Finding> all = [];

    public IReadOnlyList<Finding> All => all;

    /// <summary>The truth against what was stated for it; nothing on both sides is no finding.</summary>
    public void Add(string field, bool isRight, string truth, StatedValue got)
    {
        if (truth.Length > 0 || got.Text.Length > 0)
            all.Add(new Finding(field, isRight, truth, got.Text, (got.Pointers ?? []).Select(confidenceOf).FirstOrDefault(c => c is not null)));
    }

    /// <summary>A truth that nothing was stated for.</summary>
    public void Missing(string field, string truth) => Add(field, false, truth, new StatedValue(""));

    /// <summary>A statement without a truth.</summary>
    public void Wrong(string field, StatedValue got) => Add(field, false, "", got);
}
