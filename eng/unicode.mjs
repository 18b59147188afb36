// Writes src/Tailor.Pdf/Text/characters.txt and brackets.txt from the Unicode Character Database.
// Usage: node eng/unicode.mjs [FOLDER of the database, by default Debian's unicode-data]
import { readFileSync, writeFileSync } from "node:fs";

const folder = process.argv[2] ?? "/usr/share/unicode";
const target = new URL("../src/Tailor.Pdf/Text/", import.meta.url);
const last = 0x10ffff;
const long = { Left_To_Right: "L", Right_To_Left: "R", Arabic_Letter: "AL", European_Terminator: "ET", Boundary_Neutral: "BN", Unknown: "XX", Ideographic: "ID", Prefix_Numeric: "PR" };

const bidi = property("extracted/DerivedBidiClass.txt", "L");
const lineBreak = property("extracted/DerivedLineBreak.txt", "XX");
const width = property("EastAsianWidth.txt", "N");
const category = property("extracted/DerivedGeneralCategory.txt", "Cn");
const pictograph = property("emoji/emoji-data.txt", "No", value => value === "Extended_Pictographic");

const lines = [];
for (let from = 0, at = 0; at <= last; at++) {
  if (at === last || classesOf(at + 1) !== classesOf(from)) {
    lines.push(`${hex(from)} ${classesOf(from)}`);
    from = at + 1;
  }
}
write("characters.txt", [`# ${version()}: the first of a range of characters, its Bidi_Class, its Line_Break as rule LB1 of UAX #14 resolves it.`, ...lines]);
write("brackets.txt", ["# Paired brackets: opening, closing.", ...rows("BidiBrackets.txt").filter(r => r[2].startsWith("o")).map(r => `${r[0]} ${r[1]}`)]);

/** The classes that the rules ask for: those that rule LB1 resolves are resolved, those that LB30 and LB30b part are parted. */
function classesOf(at) {
  const isEast = /^[FWH]$/.test(width[at]);
  const own = lineBreak[at];
  const resolved =
    own === "AI" || own === "SG" || own === "XX" ? "AL"
    : own === "CJ" ? "NS"
    : own === "SA" && /^M[nc]$/.test(category[at]) ? "CM"
    : own === "OP" && isEast ? "OPE"
    : own;
  return `${bidi[at]} ${pictograph[at] !== "No" && category[at] === "Cn" ? "EP" : resolved}`;
}

function property(file, otherwise, wanted = () => true) {
  const values = new Array(last + 1).fill(otherwise);
  for (const row of [...missing(file), ...rows(file)]) {
    const value = long[row[1]] ?? row[1];
    if (!wanted(value)) continue;
    const [from, to = from] = row[0].split("..").map(code => parseInt(code, 16));
    values.fill(value, from, to + 1);
  }
  return values;
}

function missing(file) {
  return [...text(file).matchAll(/^# @missing: ([0-9A-F.]+); *(\w+)/gm)].map(m => [m[1], m[2]]);
}

function rows(file) {
  return text(file).split("\n").map(line => line.replace(/#.*/, "").trim()).filter(line => line).map(line => line.split(";").map(cell => cell.trim()));
}

function version() {
  return `Unicode ${text("extracted/DerivedBidiClass.txt").match(/DerivedBidiClass-([\d.]+)\.txt/)[1]}`;
}

function text(file) {
  return readFileSync(`${folder}/${file}`, "utf8");
}

function hex(code) {
  return code.toString(16).toUpperCase().padStart(4, "0");
}

function write(name, lines) {
  writeFileSync(new URL(name, target), lines.join("\n") + "\n");
}
