namespace Tailor.Pdf.Text;

/// <summary>How a character takes part in right-to-left text: its Bidi_Class under the names of UAX #9, table 4.</summary>
internal enum BidiClass : byte
{
    L, R, AL, EN, ES, ET, AN, CS, NSM, BN, B, S, WS, ON, LRE, LRO, RLE, RLO, PDF, LRI, RLI, FSI, PDI,
}

/// <summary>
/// How a character takes part in line breaking: its Line_Break under the names of UAX #14, table 1, as rule LB1 resolves it (SA stands for
/// letters of scripts without spaces). <see cref="OPE"/> are the opening brackets as wide as an ideograph (LB30), <see cref="EP"/> the code
/// points kept for emoji (LB30b).
/// </summary>
internal enum LineBreakClass : byte
{
    AL, HL, NU, SA, ID, EB, EM, EP, CM, ZWJ, SP, ZW, WJ, GL, BK, CR, LF, NL, BA, HY, BB, B2, CB, OP, OPE, CL, CP, QU, EX, IS, SY, NS, IN, PR, PO,
    JL, JV, JT, H2, H3, RI,
}
