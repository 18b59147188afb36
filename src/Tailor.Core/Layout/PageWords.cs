using Tailor.Core.Parsing;

namespace Tailor.Core.Layout;

/// <summary>The words of a page as they are drawn, each with its box, in any order.</summary>
/// <param name="Page">Its number, from 1.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="Height">Its height in points.</param>
/// <param name="Words">Its words.</param>
/// <param name="IsWritten">Whether words stand from left to right as they are read, whatever their script, as in the grid of a text file.</param>
public sealed record PageWords(int Page, double Width, double Height, IReadOnlyList<TextWord> Words, bool IsWritten = false)
{
    /// <summary>Whether the words' boxes are mirrored.</summary>
    internal bool IsMirrored { get; private init; }

    /// <summary>The page as it is laid out from left to right.</summary>
    internal PageWords LeftToRight() => TextDirection.IsRightToLeft(this) ? this with { Words = [.. Words.Select(w => w.Mirrored)], IsMirrored = true } : this;
}
