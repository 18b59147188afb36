namespace Tailor.Core.Jobs;

/// <summary>A line of a posting.</summary>
/// <param name="Text">Its text without bullet and surrounding space.</param>
/// <param name="Section">The section that it stands in.</param>
/// <param name="Heading">Whether it is that section's heading.</param>
/// <param name="Bullet">Whether it is an item of a list.</param>
/// <param name="Marked">Whether it is set off by a sign before it, such as <c>#</c>.</param>
internal sealed record PostingLine(string Text, PostingSection Section, bool Heading, bool Bullet, bool Marked = false);
