namespace Tailor.Core.Provenance;

/// <summary>What has become of a word of the document.</summary>
public enum WordClass
{
    /// <summary>It found no place: it is in the unplaced text.</summary>
    Unplaced,

    /// <summary>It is in a field, or carries a link that is one.</summary>
    Field,

    /// <summary>It belongs to a date or duration that was read into fields in another form.</summary>
    Date,

    /// <summary>It belongs to the title of a section that the model has a name for.</summary>
    Heading,

    /// <summary>It says what a field beside it is: "Phone:", "Technologies:", "GPA".</summary>
    Label,

    /// <summary>It has neither letters nor digits: a bullet, an icon, a separator.</summary>
    Sign,

    /// <summary>It belongs to a running header or footer, or is a page number.</summary>
    Running,
}
