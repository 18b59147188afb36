using static Tailor.Pdf.Text.LineBreakClass;

namespace Tailor.Pdf.Text;

/// <summary>Whether a line may, must, or must not end at a place.</summary>
internal enum BreakKind : byte
{
    No,
    May,
    Must,
}

/// <summary>
/// Where lines may end by the Unicode line breaking algorithm (UAX #14, revision 51, of Unicode 15.0), numbers by the expression of its
/// section 8.2, example 7.
/// </summary>
internal static class LineBreakRules
{
    /// <summary>What may happen before each UTF-16 unit of a text; before its first nothing may.</summary>
    public static BreakKind[] Of(ReadOnlySpan<char> text)
    {
        var breaks = new BreakKind[text.Length];
        var state = new State();
        for (var at = 0; at < text.Length;)
        {
            var isPair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
            var character = isPair ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];
            var length = isPair ? 2 : 1;
            breaks[at] = state.Next(CharacterData.LineBreakClassOf(character), text[(at + length)..]);
            at += length;
        }
        return breaks;
    }

    /// <summary>How far a number has come: nothing of one, its sign or bracket, its digits, its closing bracket.</summary>
    private enum NumberPart : byte
    {
        None,
        Digits,
        Closed,
    }

    /// <summary>What the rules must remember of the text before a place.</summary>
    private struct State
    {
        private bool isStarted;
        private bool isAfterJoiner;
        private LineBreakClass last;
        private LineBreakClass beforeLast;
        private LineBreakClass beforeSpaces;
        private int indicators;
        private NumberPart number;

        /// <summary>Takes the next character; the answer is for the place before it.</summary>
        public BreakKind Next(LineBreakClass next, ReadOnlySpan<char> rest)
        {
            if (next == SA)
                next = AL;
            var kind = isStarted ? Before(next, rest) : BreakKind.No;
            Take(next, kind);
            return kind;
        }

        private void Take(LineBreakClass next, BreakKind kind)
        {
            var isMark = next is CM or ZWJ;
            var joins = isMark && isStarted && last is not (BK or CR or LF or NL or SP or ZW);
            isAfterJoiner = next == ZWJ;
            isStarted = true;
            if (joins)
                return;
            var now = isMark ? AL : next;
            number = now switch
            {
                NU => NumberPart.Digits,
                SY or IS when number == NumberPart.Digits && kind == BreakKind.No => NumberPart.Digits,
                CL or CP when number == NumberPart.Digits => NumberPart.Closed,
                _ => NumberPart.None,
            };
            indicators = now == RI ? indicators + 1 : 0;
            if (now != SP)
                beforeSpaces = now;
            (beforeLast, last) = (last, now);
        }

        private readonly BreakKind Before(LineBreakClass next, ReadOnlySpan<char> rest)
        {
            if (last == BK || (last == CR && next != LF) || last is LF or NL)
                return BreakKind.Must;
            return MayBreakBefore(next, rest) ? BreakKind.May : BreakKind.No;
        }

        private readonly bool MayBreakBefore(LineBreakClass next, ReadOnlySpan<char> rest)
        {
            // LB5 to LB8a
            if (next is BK or CR or LF or NL or SP or ZW)
                return false;
            if (beforeSpaces == ZW)
                return true;
            if (isAfterJoiner)
                return false;

            // LB9 and LB10
            if (next is CM or ZWJ)
            {
                if (last != SP)
                    return false;
                next = AL;
            }

            // LB11 to LB12a
            if (next == WJ || last == WJ || last == GL || (next == GL && last is not (SP or BA or HY)))
                return false;

            // LB13 to LB17
            if (next is CL or CP or EX or IS or SY)
                return false;
            if (IsOpening(beforeSpaces) || (beforeSpaces == QU && IsOpening(next)))
                return false;
            if ((beforeSpaces is CL or CP && next == NS) || (beforeSpaces == B2 && next == B2))
                return false;

            // LB18 to LB20
            if (last == SP)
                return true;
            if (next == QU || last == QU)
                return false;
            if (next == CB || last == CB)
                return true;
            return !IsJoined(next) && !(last is PR or PO && IsOpening(next) && IsNumber(rest));
        }

        /// <summary>LB21 to LB30b, of two characters beside each other.</summary>
        private readonly bool IsJoined(LineBreakClass next) =>
            next is BA or HY or NS or IN || last == BB
            || (beforeLast == HL && last is HY or BA)
            || (last == SY && next == HL)
            || IsJoinedToNumber(next)
            || (IsLetter(last) && (IsLetter(next) || next == NU)) || (last == NU && IsLetter(next))
            || (last == PR && IsIdeograph(next)) || (IsIdeograph(last) && next == PO)
            || (last is PR or PO && IsLetter(next)) || (IsLetter(last) && next is PR or PO)
            || (last == JL && next is JL or JV or H2 or H3) || (last is JV or H2 && next is JV or JT) || (last is JT or H3 && next == JT)
            || (IsHangul(last) && next == PO) || (last == PR && IsHangul(next))
            || (last == IS && IsLetter(next))
            || ((IsLetter(last) || last == NU) && next == OP) || (last == CP && (IsLetter(next) || next == NU))
            || (last == RI && next == RI && indicators % 2 == 1)
            || (last is EB or EP && next == EM);

        /// <summary>LB25, but for a bracket between a sign and a number: ( PR | PO )? ( OP | HY )? NU ( NU | SY | IS )* ( CL | CP )? ( PR | PO )?</summary>
        private readonly bool IsJoinedToNumber(LineBreakClass next) => next switch
        {
            NU => number == NumberPart.Digits || last is PR or PO or HY || IsOpening(last),
            PR or PO => number != NumberPart.None,
            _ => false,
        };

        private static bool IsNumber(ReadOnlySpan<char> rest)
        {
            foreach (var character in rest.EnumerateRunes())
            {
                var value = CharacterData.LineBreakClassOf(character.Value);
                if (value is not (CM or ZWJ))
                    return value == NU;
            }
            return false;
        }

        private static bool IsOpening(LineBreakClass value) => value is OP or OPE;

        private static bool IsLetter(LineBreakClass value) => value is AL or HL;

        private static bool IsIdeograph(LineBreakClass value) => value is ID or EB or EM or EP;

        private static bool IsHangul(LineBreakClass value) => value is JL or JV or JT or H2 or H3;
    }
}
