// How much of real prompts lands in the part that it speaks of, per dialect: `npx tsx bench/dialects.ts [FILE.jsonl]`.
// Read are the prompts beside the project, when there are any, and the project's own texts in every dialect.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dialectOf, isLeaf, type Node, parse } from '../src/brief/index.ts';
import { TWINS } from '../test/support/dialect-texts.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const files = [process.argv[2], process.env['SHOTWRIGHT_PROMPTS'], at('../../shared/corpus/prompts.jsonl')];
const file = files.find((path) => path !== undefined && existsSync(path));
const prompts =
  file === undefined
    ? []
    : readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { prompt: string }).prompt);

/** Characters that are not white space, by where they stand. */
interface Tally {
  texts: number;
  /** In sections whose label is known, in prose above all labels, and elsewhere. */
  known: number;
  prose: number;
  other: number;
  labels: number;
  /** Headings that no dialect knows, and what looks like a label but was left in prose. */
  unknown: string[];
  misses: string[];
}

const LIKE_LABEL = /^[\s>#*_[\]【-]*(\p{Lu}[\p{L}’'/&+ ()-]{1,40}?)[*_\]】 ]*[:：]/gmu;
const SPEECH = /["“„«「]/;

function read(text: string, into: Tally): void {
  into.texts++;
  const walk = (node: Node, where: 'known' | 'prose' | 'other', spoken: boolean): void => {
    if (isLeaf(node)) {
      into[node.kind === 'text' || node.kind === 'words' ? where : 'known'] += node.text.replace(
        /\s/g,
        '',
      ).length;
      if (node.kind !== 'text' || spoken) return;
      for (const match of node.text.matchAll(LIKE_LABEL)) {
        const after = node.text.slice(match.index + match[0].length, match.index + match[0].length + 3);
        if (!SPEECH.test(after)) into.misses.push((match[1] as string).trim());
      }
      return;
    }
    const label = node.kind === 'section' ? node.children.find((child) => child.kind === 'label') : undefined;
    let own = where;
    if (label && isLeaf(label)) {
      into.labels++;
      own = node.dialect === undefined ? 'other' : 'known';
      if (node.dialect === undefined) into.unknown.push(label.text);
    } else if (node.kind === 'section' && !node.fields?.includes('scene')) own = 'known';
    for (const child of node.children) walk(child, own, spoken || node.kind === 'speech');
  };
  walk(parse(text), 'prose', false);
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

function report(title: string, rows: readonly { readonly dialect: string; readonly text: string }[]): void {
  const tallies = new Map<string, Tally>();
  for (const { dialect, text } of rows) {
    const none: Tally = { texts: 0, known: 0, prose: 0, other: 0, labels: 0, unknown: [], misses: [] };
    const tally = tallies.get(dialect) ?? none;
    tallies.set(dialect, tally);
    read(text, tally);
  }
  console.log(`\n${title}\n`);
  console.log(
    '| dialect | texts | in known sections | prose | elsewhere | labels | of them known | left in prose |',
  );
  console.log('|---|---|---|---|---|---|---|---|');
  for (const [dialect, { texts, known, prose, other, labels, unknown, misses }] of tallies) {
    const all = known + prose + other;
    const shares = [percent(known, all), percent(prose, all), percent(other, all), labels];
    const found = percent(labels - unknown.length, labels + misses.length);
    console.log(`| ${[dialect, texts, ...shares, found, misses.length].join(' | ')} |`);
  }
  for (const [dialect, { unknown, misses }] of tallies) {
    if (unknown.length > 0)
      console.log(`\n${dialect}, headings that no dialect knows: ${unknown.join(' · ')}`);
    if (misses.length > 0) console.log(`\n${dialect}, like labels but left in prose: ${misses.join(' · ')}`);
  }
}

const named = (text: string): string => dialectOf(parse(text)).join(' + ') || 'prose';
if (prompts.length === 0) console.log('No prompts beside the project; give a file of lines {"prompt": "…"}.');
else
  report(
    'Prompts',
    prompts.map((text) => ({ dialect: named(text), text })),
  );
report('Texts of the project', TWINS);
