namespace Tailor.Core.Truth;

/// <summary>A part of a proposed text that its source does not support.</summary>
/// <param name="Start">Where it starts in the proposed text, in UTF-16 units.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Text">The part itself.</param>
/// <param name="Kind">What it states: <c>link</c>, <c>number</c>, <c>time</c>, <c>name</c>, <c>rank</c>, <c>word</c>, or what is missing there: <c>limit</c>, <c>credit</c>, <c>negation</c>.</param>
public sealed record UnsupportedFact(int Start, int Length, string Text, string Kind);
