namespace Tailor.Core.Parsing;

/// <summary>Text of the head that is no e-mail address, telephone number or link.</summary>
/// <param name="Text">The text, its label taken off.</param>
/// <param name="Line">Which line it stands on.</param>
/// <param name="Look">How it is set.</param>
/// <param name="IsBesideContact">Whether contact details stand on the same line.</param>
/// <param name="IsLabelledPlace">Whether a label says that it is an address.</param>
/// <param name="IsPersonal">Whether a label says that it is something else about the person, such as a date of birth.</param>
internal sealed record ContactPiece(string Text, int Line, Look Look, bool IsBesideContact, bool IsLabelledPlace, bool IsPersonal)
{
    /// <summary>Whether a label says that it is the name.</summary>
    public bool IsLabelledName { get; init; }

    public int WordCount => Text.Split(' ').Length;
}
