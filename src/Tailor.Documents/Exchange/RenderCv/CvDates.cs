namespace Tailor.Documents.Exchange.RenderCv;

/// <summary>The dates of a RenderCV entry: a start and an end, which is now when it is missing, or one date in any form.</summary>
/// <param name="Start">The first month or year, or null.</param>
/// <param name="End">The last month or year, or null.</param>
/// <param name="IsCurrent">Whether it lasts until now.</param>
/// <param name="Words">As a person reads it, or null.</param>
internal readonly record struct CvDates(string? Start, string? End, bool IsCurrent, string? Words)
{
    /// <summary>Those of an entry. Its <c>date</c> is what is printed, whatever the others are.</summary>
    public static CvDates Of(DataObject entry)
    {
        var period = Period.Of(entry, "start_date", "end_date", isOpenEnded: true);
        var words = entry.Text("date") is { } date ? Period.Of(null, date, isOpenEnded: false).Text : period.Text;
        return new CvDates(period.Start, period.End, period.IsCurrent, words.Length > 0 ? words : null);
    }
}
