using Tailor.Resumes;

namespace Tailor.Core.Parsing;

/// <summary>Reads the courses of study of an education section.</summary>
internal static class EducationParser
{
    private const int Institution = 0;
    private const int Degree = 1;
    private const int Place = 2;

    /// <summary>The courses in order.</summary>
    public static IReadOnlyList<Education> Parse(IReadOnlyList<ResumeLine> lines)
    {
        var studies = EntrySplitter.Split(lines).Select(Study.Of).ToList();
        var pieces = EducationPieces.Of([.. studies.Select(s => s.Pieces)]);
        var roles = RoleAssignment.Assign(pieces, [Evidence.Institution, Evidence.Degree, Evidence.SchoolPlace]);
        return [.. studies.Select((study, i) => ToEducation(study, pieces[i], roles[i])).Where(IsSomething)];
    }

    private static Education ToEducation(Study study, IReadOnlyList<HeadPiece> pieces, int[] roles)
    {
        var left = pieces.Where((_, i) => !roles.Contains(i)).Select(p => p.Text).Where(t => t.Any(char.IsLetterOrDigit)).ToList();
        var degree = roles[Degree] < 0 ? null : pieces[roles[Degree]].Text;
        var field = left.Count > 0 && degree is not null && left[0].Length < 80 ? left[0] : null;
        return new Education
        {
            Institution = roles[Institution] < 0 ? null : pieces[roles[Institution]].Text,
            Degree = degree,
            Field = field,
            Location = roles[Place] < 0 ? null : pieces[roles[Place]].Text,
            GraduationYear = (study.Dates?.End ?? study.Dates?.Start)?.Year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture),
            StartDate = study.Dates?.Start?.ToString(),
            EndDate = study.Dates?.End?.ToString(),
            Gpa = study.Grade,
            Honours = study.Honours,
            Highlights = [.. left.Skip(field is null ? 0 : 1), .. study.Body],
        };
    }

    private static bool IsSomething(Education e) => e.Institution is not null || e.Degree is not null;

    /// <summary>An entry of education: its head in pieces, its grade and honours taken out.</summary>
    private sealed record Study(IReadOnlyList<HeadPiece> Pieces, DateRange? Dates, string? Grade, string? Honours, IReadOnlyList<string> Body)
    {
        /// <summary>A grade in words is short: "Distinction", "very good with honours"; more words praise.</summary>
        private const int LongestGrade = 24;

        public static Study Of(Entry entry)
        {
            var head = EntryHead.Of(entry.Head);
            var (pieces, body) = (new List<HeadPiece>(), new List<string>());
            string? grade = null;
            string? honours = null;
            foreach (var piece in WithLabels(head.Pieces))
            {
                if (GradeParser.Find(piece.Text) is { } found && grade is null)
                    Take(found, rest => pieces.Add(piece with { Text = rest }));
                else if (Evidence.IsHonours(piece.Text))
                    honours ??= piece.Text;
                else
                    pieces.Add(piece);
            }
            foreach (var line in entry.Body)
            {
                if (grade is null && line.Text.Length < 40 && GradeParser.Find(line.Text) is { } found)
                    Take(found, body.Add);
                else if (honours is null && Evidence.IsHonours(line.Text))
                    honours = line.Text;
                else
                    body.Add(line.Text);
            }
            return new Study(pieces, head.Dates, grade, honours, body);

            // A label in bold is a piece of its own; what it stands before is the next.
            static IEnumerable<HeadPiece> WithLabels(IReadOnlyList<HeadPiece> pieces)
            {
                for (var i = 0; i < pieces.Count; i++)
                {
                    if (i + 1 < pieces.Count && GradeParser.IsLabel(pieces[i].Text) && pieces[i + 1].Text.Length <= LongestGrade)
                        yield return pieces[i + 1] with { Text = $"{pieces[i].Text}: {pieces[++i].Text}" };
                    else
                        yield return pieces[i];
                }
            }

            void Take((string Grade, string Remainder) found, Action<string> keep)
            {
                if (!found.Grade.Any(char.IsDigit) && found.Grade.Length > LongestGrade)
                    honours ??= found.Grade;
                else
                    grade = found.Grade;
                if (found.Remainder.Length > 0)
                    keep(found.Remainder);
            }
        }
    }
}
