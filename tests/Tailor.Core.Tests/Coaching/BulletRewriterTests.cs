using Tailor.Core.Coaching;

namespace Tailor.Core.Tests.Coaching;

public sealed class BulletRewriterTests
{
    [Theory]
    [InlineData("Responsible for managing a team of 5", "Managed a team of 5")]
    [InlineData("Responsible for managing budgets and training 12 clerks", "Managed budgets and trained 12 clerks")]
    [InlineData("Was responsible for writing manuals, teaching the staff and keeping the log", "Wrote manuals, taught the staff and kept the log")]
    [InlineData("responsible for planning and running a fair", "Planned and ran a fair")]
    [InlineData("Tasked with selling tickets in 3 shops", "Sold tickets in 3 shops")]
    [InlineData("Duties included dealing with suppliers and submitting 40 claims a week", "Dealt with suppliers and submitted 40 claims a week")]
    [InlineData("Responsible for managing stock, ensuring that shelves were full", "Managed stock, ensuring that shelves were full")]
    [InlineData("Responsible for cutting costs by changing the supplier", "Cut costs by changing the supplier")]
    [InlineData("Responsible for the preparation of VAT returns for 27 clients", "Prepared VAT returns for 27 clients")]
    [InlineData("Was able to reduce the build from 22 to 8 minutes", "Reduced the build from 22 to 8 minutes")]
    [InlineData("I designed and built a form", "Designed and built a form")]
    [InlineData("35 switches were replaced by me over one weekend", "Replaced 35 switches over one weekend")]
    [InlineData("Performed maintenance on 16 forklifts", "Maintained 16 forklifts")]
    [InlineData("Moved the store in order to save rent", "Moved the store to save rent")]
    [InlineData("Responsible for not exceeding a budget of $12,000", "Did not exceed a budget of $12,000")]
    [InlineData("Was able to check passports and stamp visas", "Checked passports and stamped visas")]
    [InlineData("Writes grant reports and tracks spending for 6 projects", "Wrote grant reports and tracked spending for 6 projects")]
    [InlineData("A new rota was drawn up by me for 17 porters", "Drew up a new rota for 17 porters")]
    [InlineData("Mangaed a team of 9", "Managed a team of 9")]
    [InlineData("Results-driven; raised bookings by 8%", "Raised bookings by 8%")]
    public void Of_WeakBulletOfAPastJob_StartsWithItsVerb(string bullet, string expected) =>
        Assert.Equal(expected, BulletRewriter.Of(bullet, Tense.Past)?.Text);

    [Theory]
    [InlineData("Responsible for managing a team of 5", "Manage a team of 5")]
    [InlineData("Duties include writing reports and training new staff", "Write reports and train new staff")]
    [InlineData("Was tasked with writing the manual", "Wrote the manual")]
    public void Of_WeakBulletOfACurrentJob_KeepsItsTime(string bullet, string expected) =>
        Assert.Equal(expected, BulletRewriter.Of(bullet, Tense.Present)?.Text);

    [Theory]
    [InlineData("Helped to migrate the intranet to Confluence")]
    [InlineData("Assisted in managing 40 accounts")]
    [InlineData("Worked on the checkout page")]
    [InlineData("Responsible for quality")]
    [InlineData("Responsible for managing hiring and training of staff")]
    [InlineData("Responsible for managing budgets and marketing spend")]
    [InlineData("Responsible for managing recruitment and training programmes")]
    [InlineData("Responsible for saving money by cutting hours and raising prices")]
    [InlineData("Responsible for ensuring that nurses follow protocol and keeping records")]
    [InlineData("Responsible for kerfuffling widgets")]
    [InlineData("Orders were processed and shipped")]
    [InlineData("Designed logos and print posters for 11 clubs")]
    [InlineData("We built a mobile app that 3,000 students use")]
    [InlineData("Part of the team that won the tender")]
    [InlineData("Managed a team of 5")]
    [InlineData("Zuständig für die Leitung des Teams")]
    [InlineData("")]
    public void Of_WhatIsNotCertain_IsLeftAlone(string bullet) => Assert.Null(BulletRewriter.Of(bullet, Tense.Past));
}
