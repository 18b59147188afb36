namespace Tailor.Documents.Reading;

/// <summary>How a piece of text in a flowing format is set.</summary>
/// <param name="Bold">Whether it is bold.</param>
/// <param name="Italic">Whether it is italic.</param>
/// <param name="FontSize">Its size in points; 0 when unknown.</param>
/// <param name="Link">Where it leads, if it is a hyperlink.</param>
internal readonly record struct TextStyle(bool Bold = false, bool Italic = false, double FontSize = 0, string? Link = null);
