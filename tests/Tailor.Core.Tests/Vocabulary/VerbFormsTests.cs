using Tailor.Core.Vocabulary;

namespace Tailor.Core.Tests.Vocabulary;

public sealed class VerbFormsTests
{
    [Theory]
    [InlineData("managing", "manage", "managed")]
    [InlineData("writing", "write", "wrote")]
    [InlineData("teaching", "teach", "taught")]
    [InlineData("overseeing", "oversee", "oversaw")]
    [InlineData("planning", "plan", "planned")]
    [InlineData("setting", "set", "set")]
    [InlineData("submitting", "submit", "submitted")]
    [InlineData("referring", "refer", "referred")]
    [InlineData("debugging", "debug", "debugged")]
    [InlineData("labelling", "label", "labelled")]
    [InlineData("labeling", "label", "labeled")]
    [InlineData("carrying", "carry", "carried")]
    [InlineData("founding", "found", "founded")]
    [InlineData("admitting", "admit", "admitted")]
    [InlineData("offering", "offer", "offered")]
    public void OfGerund_GivesEveryForm(string gerund, string verb, string past)
    {
        var found = VerbForms.OfGerund(gerund);
        Assert.Equal((verb, past), (found?.Base, found?.Past));
    }

    [Theory]
    [InlineData("evening")]
    [InlineData("during")]
    [InlineData("manage")]
    public void OfGerund_WhatIsNone_IsNull(string word) => Assert.Null(VerbForms.OfGerund(word));
}
